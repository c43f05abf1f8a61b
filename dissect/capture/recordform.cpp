// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordform.h"

#include <array>
#include <string_view>

#include "dissect/capture/commviewheader.h"
#include "dissect/capture/erfheader.h"
#include "dissect/capture/lanalyzerrecord.h"
#include "dissect/capture/pcaptrial.h"

namespace remora::dissect {

namespace {
    constexpr std::array variants{
        PcapVariant{magic::microseconds, false, 16, 24},
        PcapVariant{magic::nanoseconds, true, 16, 24},
        PcapVariant{magic::patched, false, 24, 24}, // interface, protocol and direction
        PcapVariant{magic::ixiaHardware, false, 16, 28}, // with the length of what follows
        PcapVariant{magic::ixiaSoftware, false, 16, 28},
    };

    constexpr std::uint32_t snoopFileHeader = 16;
    constexpr std::uint32_t snoopRecordHeader = 24;
} // namespace

std::optional<RecordForm> RecordForm::of(const std::byte *fourBytes)
{
    const auto number = load<std::uint32_t>(fourBytes);
    RecordForm form;
    if (number == magic::pcapng)
        return form;
    for (const PcapVariant &variant : variants) {
        form.m_isSwapped = number == swapped(variant.magic);
        if (number != variant.magic && !form.m_isSwapped)
            continue;
        form.become(variant);
        return form;
    }
    return std::nullopt;
}

void RecordForm::become(const PcapVariant &variant)
{
    m_kind = Kind::Pcap;
    m_pcap = &variant;
    m_fileHeader = variant.fileHeader;
    m_recordHeader = variant.recordHeader;
}

std::optional<RecordForm> RecordForm::of(const Beginning &beginning)
{
    const auto start = beginning(4);
    if (start.size() < 4)
        return std::nullopt;
    if (auto form = of(start.data())) {
        if (!form->isPcapng())
            PcapTrial(beginning).settle(*form);
        return form;
    }
    const std::string_view name(reinterpret_cast<const char *>(start.data()), 4);
    RecordForm form;
    if (name == magic::snoop) {
        form.m_kind = Kind::Snoop;
        form.m_fileHeader = snoopFileHeader;
        form.m_recordHeader = snoopRecordHeader;
        return form;
    }
    if (name == magic::netMon1 || name == magic::netMon2) {
        form.m_kind = Kind::NetMon;
        return form;
    }
    if (beginsWithErf(beginning)) {
        form.m_kind = Kind::Erf;
        form.m_recordHeader = ErfHeader::size;
        return form;
    }
    if (beginsWithLanalyzer(beginning)) {
        form.m_kind = Kind::Lanalyzer;
        form.m_recordHeader = LanalyzerRecord::header;
        return form;
    }
    if (const auto commView = beginsWithCommView(beginning)) {
        form.m_kind = Kind::CommView;
        form.m_recordHeader = *commView;
        return form;
    }
    return std::nullopt;
}

std::optional<RecordForm::Record> RecordForm::otherRecord(const std::byte *header) const
{
    if (m_kind == Kind::Erf) {
        const ErfHeader erf(header);
        if (!erf.makesSense())
            return std::nullopt;
        return Record{EnhancedPacket, erf.length()};
    }
    if (m_kind == Kind::Lanalyzer)
        return Record{EnhancedPacket, LanalyzerRecord(header).length()};
    if (m_kind == Kind::CommView) {
        const auto length = commViewLength(header, static_cast<CommViewHeader>(m_recordHeader));
        return length ? std::optional(Record{EnhancedPacket, *length}) : std::nullopt;
    }
    if (m_kind != Kind::Snoop)
        return std::nullopt;
    const auto captured = loadBig<std::uint32_t>(header + 4);
    const auto length = loadBig<std::uint32_t>(header + 8);
    if (length > longestRecord || length < snoopRecordHeader
        || captured > length - snoopRecordHeader)
        return std::nullopt;
    return Record{EnhancedPacket, length};
}

} // namespace remora::dissect
