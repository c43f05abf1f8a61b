// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/names/dnsanswers.h"

#include <algorithm>
#include <optional>

#include "dissect/frame/dissectframe.h"
#include "dissect/names/dnsmessage.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t typeA = 1;
    constexpr std::uint16_t typeAaaa = 28;
    constexpr unsigned mostRecords = 64; // of one message

    bool isNameCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    }

    void take(std::uint16_t type, std::uint16_t size, const std::uint8_t *data,
        const std::string &name, std::vector<NamedAddress> &to)
    {
        const bool isName = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
            return isNameCharacter(c) || c == '.';
        });
        if (!isName)
            return;
        if (type == typeA && size == 4)
            to.push_back({IpAddress::v4(data), name});
        else if (type == typeAaaa && size == 16)
            to.push_back({IpAddress::v6(data), name});
    }

} // namespace

void readDnsAnswers(const RawPacket &packet, std::vector<NamedAddress> &to)
{
    const LayerTrace layers = layersOf(packet);
    const auto udp = std::find_if(layers.rbegin(), layers.rend(),
        [](const Layer &layer) { return layer.kind == LayerKind::Udp; });
    if (udp == layers.rend())
        return;
    const ByteReader bytes = udp->behind(8);
    const bool isAnswer = bytes.has(DnsMessage::headerLength) && (bytes.u8(2) & 0x80U) != 0;
    if (!isAnswer)
        return;
    const unsigned questions = bytes.u16(4);
    const unsigned answers = std::min<unsigned>(bytes.u16(6), mostRecords);
    if (questions > 1)
        return;
    DnsMessage message(bytes);
    // The name that was asked for is the one that people know; what it is an alias of is not.
    std::optional<std::string> asked;
    if (questions == 1) {
        asked = message.name();
        if (!asked || !message.has(4))
            return;
        message.skip(4);
    }
    for (unsigned i = 0; i < answers; ++i) {
        const auto own = message.name();
        if (!own || !message.has(10))
            return;
        const std::uint16_t type = message.take16();
        message.skip(6); // class and time to live
        const std::uint16_t size = message.take16();
        if (!message.has(size))
            return;
        take(type, size, message.here(), asked.value_or(*own), to);
        message.skip(size);
    }
}

} // namespace remora::dissect
