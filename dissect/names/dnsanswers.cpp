// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/names/dnsanswers.h"

#include <algorithm>
#include <optional>

#include "dissect/frame/dissectframe.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t typeA = 1;
    constexpr std::uint16_t typeAaaa = 28;
    constexpr std::uint32_t headerLength = 12;
    constexpr unsigned mostRecords = 64; // of one message

    bool isNameCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    }

    // One DNS message and a place in it.
    class Message {
    public:
        explicit Message(ByteReader bytes)
            : m_bytes(bytes)
        {
        }

        // The name at the place, which moves behind it; nothing where it is damaged.
        std::optional<std::string> name()
        {
            constexpr std::size_t longest = 253; // RFC 1035, section 2.3.4
            constexpr int mostJumps = 16;
            std::string name;
            std::uint32_t at = m_at;
            bool jumped = false;
            for (int jumps = 0; m_bytes.has(at + 1) && jumps < mostJumps;) {
                const std::uint32_t length = m_bytes.u8(at);
                if (length >= 0xc0) { // section 4.1.4: the rest stands elsewhere
                    if (!m_bytes.has(at + 2))
                        return std::nullopt;
                    m_at = jumped ? m_at : at + 2;
                    jumped = true;
                    ++jumps;
                    at = m_bytes.u16(at) & 0x3fffU;
                    continue;
                }
                if (length == 0) {
                    m_at = jumped ? m_at : at + 1;
                    return name;
                }
                if (length > 63 || !m_bytes.has(at + 1 + length)
                    || name.size() + length + 1 > longest)
                    return std::nullopt;
                name += name.empty() ? "" : ".";
                name.append(reinterpret_cast<const char *>(m_bytes.data()) + at + 1, length);
                at += 1 + length;
            }
            return std::nullopt;
        }
        bool has(std::uint32_t bytes) const { return m_bytes.has(m_at + bytes); }
        std::uint16_t take16()
        {
            m_at += 2;
            return m_bytes.u16(m_at - 2);
        }
        void skip(std::uint32_t bytes) { m_at += bytes; }
        const std::uint8_t *here() const { return m_bytes.data() + m_at; }

    private:
        ByteReader m_bytes;
        std::uint32_t m_at = headerLength;
    };

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
    const ByteReader bytes = udp->bytes.after(8);
    const bool isAnswer = bytes.has(headerLength) && (bytes.u8(2) & 0x80U) != 0;
    if (!isAnswer)
        return;
    const unsigned questions = bytes.u16(4);
    const unsigned answers = std::min<unsigned>(bytes.u16(6), mostRecords);
    if (questions > 1)
        return;
    Message message(bytes);
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
