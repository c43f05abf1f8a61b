// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4944, chapter 5: what stands in front of an IPv6 packet in frames of IEEE 802.15.4.
#include <algorithm>

#include "dissect/frame/fragments.h"
#include "dissect/frame/lowpanheaders.h"

namespace remora::dissect {

namespace {

    constexpr unsigned uncompressed = 0x41;
    constexpr unsigned oldCompression = 0x42;
    constexpr unsigned broadcast = 0x50;

    bool isCompressed(unsigned dispatch) { return dispatch >> 5U == 3; }
    bool isMesh(unsigned dispatch) { return dispatch >> 6U == 2; }
    bool isFirstFragment(unsigned dispatch) { return dispatch >> 3U == 0x18; }
    bool isLaterFragment(unsigned dispatch) { return dispatch >> 3U == 0x1c; }
    // 00...... is said not to be of 6LoWPAN. Frames of Zigbee have one of these bits besides.
    bool isOfOthers(unsigned dispatch)
    {
        return dispatch >> 6U == 0 || dispatch == 0x48 || dispatch == 0x49;
    }

    // Reads the address at `at`, of 8 bytes or 2, and steps over it.
    void takeAddress(
        ByteReader bytes, bool isShort, std::uint32_t &at, std::array<std::uint8_t, 8> &to)
    {
        if (isShort) {
            to = {0, 0, 0, 0xff, 0xfe, 0, bytes.u8(at), bytes.u8(at + 1)};
            at += 2;
            return;
        }
        for (std::uint8_t &octet : to)
            octet = bytes.u8(at++);
        to[0] ^= 2U; // universal or local
    }

    // Where the packet comes from and goes to on the mesh. False where it was cut off.
    bool takeMesh(ByteReader &bytes, LowpanEnds &ends, Dissection &d)
    {
        constexpr unsigned manyHops = 0xf; // stands in a byte of its own
        const unsigned dispatch = bytes.u8(0);
        const bool isShortSource = (dispatch & 0x20U) != 0;
        const bool isShortDestination = (dispatch & 0x10U) != 0;
        std::uint32_t at = (dispatch & 0xfU) == manyHops ? 2 : 1;
        const std::uint32_t length
            = at + (isShortSource ? 2U : 8U) + (isShortDestination ? 2U : 8U);
        if (!d.enterNamed("6LoWPAN Mesh Addressing", length, bytes))
            return false;
        takeAddress(bytes, isShortSource, at, ends.source);
        takeAddress(bytes, isShortDestination, at, ends.destination);
        bytes = bytes.after(length);
        return true;
    }

    void readUnpacked(const UnpackedDatagram &datagram, Dissection &d)
    {
        const std::size_t first = d.trace != nullptr ? d.trace->size() : 0;
        dissectIpv6(datagram.packet(), d);
        if (d.trace != nullptr)
            datagram.relocate(*d.trace, first);
    }

    // An address of IPv6 that no packet has.
    IpAddress addressOf(const std::array<std::uint8_t, 8> &identifier)
    {
        std::array<std::uint8_t, 16> address{};
        std::copy(identifier.begin(), identifier.end(), address.begin() + 8);
        return IpAddress::v6(address.data());
    }

    // A packet in fragments. Those of it that are forwarded have the same tag on each link.
    class LowpanFragment {
    public:
        LowpanFragment(ByteReader bytes, const LowpanEnds &ends, std::uint16_t link)
            : m_size(bytes.u16(0) & 0x7ffU)
        {
            constexpr std::uint8_t reservedProtocol = 255; // no IPv6 fragment is of it
            m_fragment.source = addressOf(ends.source);
            m_fragment.destination = addressOf(ends.destination);
            m_fragment.identification = bytes.u16(2) | static_cast<std::uint32_t>(link) << 16U;
            m_fragment.protocol = reservedProtocol;
        }
        std::uint32_t size() const { return m_size; }
        // Reads the packet where this is the last fragment of it. `bytes`: of the packet at
        // `offset`. What was not captured whole cannot be joined.
        void join(std::uint32_t offset, ByteReader bytes, bool isWhole, Dissection &d)
        {
            if (!isWhole) {
                d.frame.note(Oddity::FragmentIncomplete);
                return;
            }
            m_fragment.offset = offset;
            m_fragment.more = offset + bytes.captured() < m_size;
            if (d.fragments == nullptr)
                return;
            const auto joined = d.fragments->add(m_fragment, bytes.limitedTo(bytes.captured()));
            if (joined)
                dissectIpv6(ByteReader(joined->start.data(),
                                std::min<std::size_t>(joined->length, joined->start.size()),
                                joined->length),
                    d);
        }

    private:
        FragmentTable::Fragment m_fragment;
        std::uint32_t m_size;
    };

    // What may stand in a frame or in the first fragment.
    bool unpack(ByteReader bytes, const LowpanEnds &ends, UnpackedDatagram::Size size,
        UnpackedDatagram &datagram, Frame &frame)
    {
        if (isCompressed(bytes.u8(0)))
            return datagram.readIphc(bytes, ends, size, frame);
        return datagram.readHc1(bytes, ends, size, frame);
    }

    void dissectFirstFragment(
        ByteReader bytes, const LowpanEnds &ends, std::uint16_t link, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 4;
        if (!d.enterNamed("6LoWPAN First Fragment", headerLength, bytes))
            return;
        LowpanFragment fragment(bytes, ends, link);
        bytes = bytes.after(headerLength);
        const bool isWhole = bytes.captured() == bytes.reported();
        if (!bytes.has(1)) {
            d.frame.note(Oddity::HeaderCutOff);
        } else if (bytes.u8(0) == uncompressed) {
            fragment.join(0, bytes.after(1), isWhole, d);
        } else if (isCompressed(bytes.u8(0)) || bytes.u8(0) == oldCompression) {
            UnpackedDatagram datagram;
            if (!unpack(bytes, ends, fragment.size(), datagram, d.frame))
                return;
            if (datagram.whole() > fragment.size())
                d.frame.note(Oddity::BadIpHeader);
            else
                fragment.join(0, datagram.packet(), isWhole, d);
        } else {
            d.frame.noteUnknown(Oddity::UnknownLowpanHeader, bytes.u8(0));
        }
    }

    void dissectLaterFragment(
        ByteReader bytes, const LowpanEnds &ends, std::uint16_t link, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 5;
        if (!d.enterNamed("6LoWPAN Fragment", headerLength, bytes))
            return;
        LowpanFragment fragment(bytes, ends, link);
        const std::uint32_t offset = bytes.u8(4) * 8U;
        bytes = bytes.after(headerLength);
        fragment.join(offset, bytes, bytes.captured() == bytes.reported(), d);
    }

    // Behind mesh and broadcast headers. `link`: what tells the receiver on this link from others.
    void dissectDispatch(
        ByteReader bytes, const LowpanEnds &ends, std::uint16_t link, Dissection &d)
    {
        const unsigned dispatch = bytes.u8(0);
        if (isFirstFragment(dispatch)) {
            dissectFirstFragment(bytes, ends, link, d);
        } else if (isLaterFragment(dispatch)) {
            dissectLaterFragment(bytes, ends, link, d);
        } else if (dispatch == uncompressed) {
            if (d.enterNamed("6LoWPAN", 1, bytes))
                dissectIpv6(bytes.after(1), d);
        } else if (isCompressed(dispatch) || dispatch == oldCompression) {
            UnpackedDatagram datagram;
            if (unpack(bytes, ends, std::nullopt, datagram, d.frame))
                readUnpacked(datagram, d);
        } else if (!isOfOthers(dispatch)) {
            d.frame.noteUnknown(Oddity::UnknownLowpanHeader, dispatch);
        }
    }

} // namespace

void dissectSixLowpan(ByteReader bytes, const LowpanEnds &onLink, Dissection &d)
{
    constexpr std::uint32_t broadcastLength = 2;
    LowpanEnds ends = onLink;
    const auto &receiver = onLink.destination;
    const auto link = static_cast<std::uint16_t>(receiver[6] << 8U | receiver[7]);
    if (bytes.has(1) && isMesh(bytes.u8(0)) && !takeMesh(bytes, ends, d))
        return;
    if (bytes.has(1) && bytes.u8(0) == broadcast) {
        if (!d.enterNamed("6LoWPAN Broadcast", broadcastLength, bytes))
            return;
        bytes = bytes.after(broadcastLength);
    }
    if (bytes.has(1))
        dissectDispatch(bytes, ends, link, d);
    else
        d.frame.note(Oddity::HeaderCutOff);
}

} // namespace remora::dissect
