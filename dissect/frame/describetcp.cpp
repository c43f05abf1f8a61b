// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/describetcp.h"

#include <array>

#include <fmt/format.h>

namespace remora::dissect {

namespace {

    // One option, with its kind, length and value.
    void describeOption(LayerWriter &to, std::uint32_t at, std::uint32_t size)
    {
        const ByteReader &bytes = to.bytes();
        switch (bytes.u8(at)) {
        case 2:
            if (size == 4)
                return to.field("tcp.options.mss_val", std::to_string(bytes.u16(at + 2)), at, size);
            break;
        case 3:
            if (size == 3)
                return to.field(
                    "tcp.options.wscale.shift", std::to_string(bytes.u8(at + 2)), at, size);
            break;
        case 4:
            return to.field("tcp.options.sack_perm", "yes", at, size);
        case 5:
            for (std::uint32_t block = at + 2; block + 8 <= at + size; block += 8) {
                to.field("tcp.options.sack_le", std::to_string(bytes.u32(block)), block, 4);
                to.field("tcp.options.sack_re", std::to_string(bytes.u32(block + 4)), block + 4, 4);
            }
            return;
        case 8:
            if (size == 10) {
                to.field(
                    "tcp.options.timestamp.tsval", std::to_string(bytes.u32(at + 2)), at + 2, 4);
                to.field(
                    "tcp.options.timestamp.tsecr", std::to_string(bytes.u32(at + 6)), at + 6, 4);
                return;
            }
            break;
        default:
            break;
        }
        to.field("tcp.option_kind", std::to_string(bytes.u8(at)), at, size);
    }

    void describeOptions(LayerWriter &to, std::uint32_t headerLength)
    {
        const ByteReader &bytes = to.bytes();
        std::uint32_t at = 20;
        while (at < headerLength && bytes.has(at + 1) && bytes.u8(at) != 0) {
            if (bytes.u8(at) == 1) { // no operation
                ++at;
                continue;
            }
            if (!bytes.has(at + 2))
                return;
            const std::uint32_t size = bytes.u8(at + 1);
            if (size < 2 || at + size > headerLength || !bytes.has(at + size))
                return;
            describeOption(to, at, size);
            at += size;
        }
    }

} // namespace

std::string tcpFlagNames(std::uint16_t flags)
{
    constexpr std::array names{"FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"};
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((flags >> i & 1U) == 0)
            continue;
        text += text.empty() ? "" : ", ";
        text += names[i];
    }
    return text.empty() ? "none" : text;
}

void describeTcp(LayerWriter &to)
{
    const ByteReader &bytes = to.bytes();
    if (!bytes.has(16)) {
        to.title("Transmission Control Protocol", "cut off", bytes.captured());
        return;
    }
    const std::uint32_t header = (bytes.u8(12) >> 4U) * 4U;
    const std::uint16_t flags = bytes.u16(12) & 0x0fffU;
    to.title("Transmission Control Protocol",
        fmt::format("{} → {}  {}", bytes.u16(0), bytes.u16(2), tcpFlagNames(flags)), header);
    to.field("tcp.srcport", std::to_string(bytes.u16(0)), 0, 2);
    to.field("tcp.dstport", std::to_string(bytes.u16(2)), 2, 2);
    to.field("tcp.seq_raw", std::to_string(bytes.u32(4)), 4, 4);
    to.field("tcp.ack_raw", std::to_string(bytes.u32(8)), 8, 4);
    to.field("tcp.hdr_len", std::to_string(header), 12, 1);
    to.field("tcp.flags", fmt::format("0x{:04x} ({})", flags, tcpFlagNames(flags)), 12, 2);
    to.field("tcp.window_size_value", std::to_string(bytes.u16(14)), 14, 2);
    if (!bytes.has(20))
        return;
    to.field("tcp.checksum", fmt::format("0x{:04x}", bytes.u16(16)), 16, 2);
    to.field("tcp.urgent_pointer", std::to_string(bytes.u16(18)), 18, 2);
    describeOptions(to, header);
}

} // namespace remora::dissect
