// SPDX-License-Identifier: GPL-3.0-or-later
// Juniper's headers (libpcap, pcap/dlt.h): a magic number, flags, maybe extensions, and a cookie
// whose length depends on the interface card.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    struct JuniperPacket {
        std::uint32_t protocol = 0; // where there is no link layer
        bool hasLink = true;
        ByteReader bytes;
    };

    std::uint32_t littleEndian32(ByteReader bytes, std::uint32_t at)
    {
        return __builtin_bswap32(bytes.u32(at));
    }

    std::optional<JuniperPacket> readJuniper(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t magic = 0x4d4743;
        constexpr std::uint32_t fixed = 4;
        constexpr unsigned hasExtensions = 0x80;
        constexpr unsigned noLink = 0x02;
        if (!bytes.has(fixed) || bytes.u32(0) >> 8U != magic) {
            d.frame.note(Oddity::HeaderCutOff);
            return std::nullopt;
        }
        const unsigned flags = bytes.u8(3);
        std::uint32_t length = fixed;
        if ((flags & hasExtensions) != 0) {
            if (!bytes.has(length + 2)) {
                d.frame.note(Oddity::HeaderCutOff);
                return std::nullopt;
            }
            length += 2U + bytes.u16(length);
        }
        JuniperPacket packet{0, (flags & noLink) == 0, bytes};
        if (!packet.hasLink) {
            if (!bytes.has(length + 4)) {
                d.frame.note(Oddity::HeaderCutOff);
                return std::nullopt;
            }
            packet.protocol = bytes.u8(length); // the others are reserved
            length += 4;
        }
        if (!d.enterNamed("Juniper header", length, bytes))
            return std::nullopt;
        packet.bytes = bytes.after(length);
        return packet;
    }

    void dissectProtocol(std::uint32_t protocol, ByteReader bytes, Dissection &d)
    {
        switch (protocol) {
        case 2:
        case 3:
            dissectIpv4(bytes, d);
            return;
        case 4:
        case 5:
        case 8:
        case 32:
            dissectMpls(bytes, d);
            return;
        case 6:
        case 7:
            dissectIpv6(bytes, d);
            return;
        case 200:
            dissectPpp(bytes, d);
            return;
        case 202:
        case 203:
            dissectLlc(bytes, d);
            return;
        case 204:
            dissectEthernet(bytes, d);
            return;
        case 207:
            dissectFrameRelay(bytes, d);
            return;
        case 208:
            dissectCiscoHdlc(bytes, d);
            return;
        default:
            return;
        }
    }

    void dissectNlpidFrame(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint8_t unnumbered = 0x03;
        if (bytes.has(2) && bytes.u8(0) == unnumbered)
            dissectNlpid(bytes.after(1), d);
    }

    // Nothing says what an ATM card saw.
    void guessAtm(ByteReader bytes, Dissection &d)
    {
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        const std::uint32_t start = bytes.u32(0) >> 8U;
        const std::uint16_t ppp = bytes.u16(0);
        const unsigned version = bytes.u8(0) >> 4U;
        if (start == 0xaaaa03 || start == 0xfefe03)
            dissectLlc(bytes, d);
        else if (bytes.u8(0) == 0x03)
            dissectNlpidFrame(bytes, d);
        else if (ppp == 0x0021 || ppp == 0x0057 || ppp == 0xc021 || ppp == 0x8021)
            dissectPpp(bytes, d);
        else if (version == 4)
            dissectIpv4(bytes, d);
        else if (version == 6)
            dissectIpv6(bytes, d);
    }

    using Reader = void (*)(ByteReader, Dissection &);

    // What follows where there is a link layer, behind `cookie` bytes.
    void dissectCard(std::uint32_t cookie, Reader read, ByteReader bytes, Dissection &d)
    {
        const auto packet = readJuniper(bytes, d);
        if (!packet)
            return;
        if (!packet->hasLink)
            dissectProtocol(packet->protocol, packet->bytes, d);
        else
            read(packet->bytes.after(cookie), d);
    }

    void dissectGgsn(ByteReader bytes, Dissection &d)
    {
        if (bytes.has(4))
            dissectProtocol(littleEndian32(bytes, 0) & 0xffffU, bytes.after(4), d);
        else
            d.frame.note(Oddity::HeaderCutOff);
    }

} // namespace

void dissectJuniperMlppp(ByteReader bytes, Dissection &d) { dissectCard(0, dissectPpp, bytes, d); }
void dissectJuniperMlfr(ByteReader bytes, Dissection &d)
{
    dissectCard(2, dissectNlpidFrame, bytes, d);
}
void dissectJuniperGgsn(ByteReader bytes, Dissection &d) { dissectCard(0, dissectGgsn, bytes, d); }
void dissectJuniperAtm2(ByteReader bytes, Dissection &d) { dissectCard(8, guessAtm, bytes, d); }
void dissectJuniperServices(ByteReader bytes, Dissection &d)
{
    dissectCard(12, dissectIpv4, bytes, d);
}
void dissectJuniperAtm1(ByteReader bytes, Dissection &d) { dissectCard(4, guessAtm, bytes, d); }
void dissectJuniperEthernet(ByteReader bytes, Dissection &d)
{
    dissectCard(0, dissectEthernet, bytes, d);
}
void dissectJuniperPpp(ByteReader bytes, Dissection &d) { dissectCard(2, dissectPpp, bytes, d); }
void dissectJuniperFrameRelay(ByteReader bytes, Dissection &d)
{
    dissectCard(0, dissectFrameRelay, bytes, d);
}
void dissectJuniperHdlc(ByteReader bytes, Dissection &d)
{
    dissectCard(0, dissectCiscoHdlc, bytes, d);
}
void dissectJuniperVoice(ByteReader bytes, Dissection &d)
{
    dissectCard(18, dissectIpv4, bytes, d);
}

} // namespace remora::dissect
