// SPDX-License-Identifier: GPL-3.0-or-later
// ITU-T Q.922 and RFC 2427; Cisco's form has an EtherType where others have the control field.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectFrameRelay(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t unnumbered = 0x03; // the lowest bits
    constexpr std::uint8_t identification = 0xaf; // XID
    constexpr std::uint32_t longestAddress = 4;
    std::uint32_t address = 1; // it ends with the first odd byte
    while (bytes.has(address) && (bytes.u8(address - 1) & 1U) == 0 && address < longestAddress)
        ++address;
    if (!d.enterNamed("Frame Relay", address, bytes))
        return;
    const ByteReader rest = bytes.after(address);
    if (!rest.has(2)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    if (rest.u8(0) == identification)
        return;
    if ((rest.u8(0) & unnumbered) != unnumbered)
        dissectHdlcType(rest.u16(0), rest.after(2), d);
    else if (rest.u8(1) == 0) // for alignment
        dissectNlpid(rest.after(2), d);
    else
        dissectNlpid(rest.after(1), d);
}

} // namespace remora::dissect
