// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/pcaptrial.h"

#include <array>
#include <limits>

#include "dissect/capture/lanlinks.h"

namespace remora::dissect {

namespace {

    // Of AIX: version 2.2, and link layers as RFC 1573 numbers interfaces.
    constexpr PcapVariant aix{magic::microseconds, true, 16, 24, true};
    // What patched programs wrote under the usual magic: with interface, protocol and kind of
    // packet (Linux, April 1999), or with four bytes of Nokia's.
    constexpr PcapVariant april{magic::microseconds, false, 24, 24};
    constexpr PcapVariant nokia{magic::microseconds, false, 20, 24};
    // Under the magic of a later patch (October 1999), as an earlier one did (September).
    constexpr PcapVariant september{magic::patched, false, 28, 24};

    constexpr std::uint32_t longestOfCaptures = 256 * 1024;
    constexpr std::uint32_t longestOnTheWire = 128 * 1024 * 1024;
    constexpr std::size_t farthest = 1024 * 1024;

    // What follows the usual header in the patches of 1999 for Linux: the number of an interface,
    // an EtherType or a number of Linux's own, and a kind of packet.
    unsigned faultsOfLinux(const std::byte *header, bool swap)
    {
        constexpr std::uint32_t mostInterfaces = 10'000;
        constexpr std::byte lastKind{4};
        const auto protocol = load<std::uint16_t>(header + 20, swap);
        const bool isProtocol = protocol >= 0x0600 || protocol <= 0x0017 || protocol == 0x0060
            || protocol == 0x0200 || protocol == 0x0400;
        return (load<std::uint32_t>(header + 16, swap) > mostInterfaces ? 1U : 0U)
            + (isProtocol ? 0U : 1U) + (header[22] > lastKind ? 1U : 0U);
    }

} // namespace

std::optional<LinkType> linkOfAix(std::uint32_t number)
{
    switch (number) {
    case 6:
        return LinkType::Ethernet;
    case 9:
        return tokenRing;
    case 15:
        return fddi;
    case 24:
        return LinkType::Null;
    default:
        return std::nullopt;
    }
}

void PcapTrial::settle(RecordForm &form) const
{
    const auto header = m_beginning(form.fileHeader());
    if (header.size() < form.fileHeader())
        return;
    const auto major = load<std::uint16_t>(header.data() + 4, form.isSwapped());
    const auto minor = load<std::uint16_t>(header.data() + 6, form.isSwapped());
    const auto snapLength = load<std::uint32_t>(header.data() + 16, form.isSwapped());
    constexpr unsigned ofDgUx = 543;
    if (major == ofDgUx || (major == 2 && minor < 3))
        form.m_order = RecordForm::Order::Swapped;
    else if (major == 2 && minor == 3)
        form.m_order = RecordForm::Order::Unsure;
    if (major == 2 && minor == 2 && form.pcap().magic == magic::microseconds
        && linkOfAix(load<std::uint32_t>(header.data() + 20, form.isSwapped())))
        form.become(aix);
    const bool isPatched = form.pcap().magic == magic::patched;
    if (form.m_order != RecordForm::Order::Usual
        || (form.pcap().magic != magic::microseconds && !isPatched))
        return;
    RecordForm best = form;
    unsigned least = faults(form, snapLength);
    for (const PcapVariant *variant : {&april, &nokia, &september}) {
        if (variant->magic != form.pcap().magic || least == 0)
            continue;
        RecordForm other = form;
        other.become(*variant);
        const unsigned found = faults(other, snapLength);
        if (found < least) {
            best = other;
            least = found;
        }
    }
    form = best;
}

// How much in the first records speaks against that form.
unsigned PcapTrial::faults(const RecordForm &form, std::uint32_t snapLength) const
{
    constexpr int records = 3;
    constexpr std::uint32_t million = 1'000'000;
    const bool ofLinux = form.recordHeader() >= april.recordHeader;
    unsigned found = 0;
    std::size_t at = form.fileHeader();
    for (int i = 0; i < records && at < farthest; ++i) {
        const auto bytes = m_beginning(at + form.recordHeader());
        if (bytes.size() <= at)
            return found;
        if (bytes.size() < at + form.recordHeader())
            return found + 1;
        const std::byte *header = bytes.data() + at;
        const auto [captured, wire] = form.lengths(header);
        found += load<std::uint32_t>(header + 4, form.isSwapped()) >= million ? 1 : 0;
        found += captured > longestOfCaptures ? 1 : 0;
        found += captured > snapLength ? 1 : 0;
        found += wire > longestOnTheWire ? 1 : 0;
        found += captured > wire ? 1 : 0;
        found += ofLinux ? faultsOfLinux(header, form.isSwapped()) : 0;
        if (captured > longestOfCaptures)
            return found + 1;
        at += form.recordHeader() + captured;
    }
    // A last record that is cut off.
    return found + (m_beginning(at).size() < at ? 1U : 0U);
}

} // namespace remora::dissect
