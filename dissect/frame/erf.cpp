// SPDX-License-Identifier: GPL-3.0-or-later
// Extensible Record Format of Endace (tcpdump.org/linktypes.html, LINKTYPE_ERF): the record's
// header stands in the packet.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    void dissectErfHdlc(ByteReader bytes, Dissection &d)
    {
        if (bytes.has(1) && (bytes.u8(0) == 0x0f || bytes.u8(0) == 0x8f))
            dissectCiscoHdlc(bytes, d);
        else
            dissectPpp(bytes, d);
    }

    void dissectErfPayload(unsigned type, ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t offsetAndPad = 2;
        constexpr std::uint32_t channelHeader = 4;
        constexpr std::uint32_t atmHeader = 4;
        switch (type) {
        case 2: // Ethernet, with colour, hash or channel instead of the loss counter
        case 11:
        case 16:
        case 20:
            dissectEthernet(bytes.after(offsetAndPad), d);
            return;
        case 1: // HDLC in the same forms
        case 10:
        case 15:
        case 19:
            dissectErfHdlc(bytes, d);
            return;
        case 5: // HDLC of several channels
        case 17:
            dissectErfHdlc(bytes.after(channelHeader), d);
            return;
        case 4: // AAL5
            dissectAtmPayload(bytes.after(atmHeader), d);
            return;
        case 22:
            dissectIpv4(bytes, d);
            return;
        case 23:
            dissectIpv6(bytes, d);
            return;
        default:
            return;
        }
    }

} // namespace

void dissectErf(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 16;
    constexpr std::uint32_t extension = 8;
    constexpr unsigned more = 0x80;
    if (!bytes.has(fixed)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    std::uint32_t length = fixed;
    bool hasExtension = (bytes.u8(8) & more) != 0;
    while (hasExtension && bytes.has(length + extension)) {
        hasExtension = (bytes.u8(length) & more) != 0;
        length += extension;
    }
    if (d.enterNamed("Extensible Record Format", length, bytes))
        dissectErfPayload(bytes.u8(8) & 0x7fU, bytes.after(length), d);
}

} // namespace remora::dissect
