// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 802.15.4-2015, chapter 7, and what capture files put in front of it
// (tcpdump.org/linktypes.html). Its numbers are little-endian.
#include <array>
#include <optional>

#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    std::uint16_t little16(ByteReader bytes, std::uint32_t at)
    {
        return __builtin_bswap16(bytes.u16(at));
    }

    // The remainder by a polynomial whose bits are reversed.
    template <typename Word>
    Word checkSequence(ByteReader bytes, std::uint32_t length, Word polynomial, Word value)
    {
        for (std::uint32_t at = 0; at < length; ++at) {
            value = static_cast<Word>(value ^ bytes.u8(at));
            for (int bit = 0; bit < 8; ++bit)
                value = static_cast<Word>(
                    (value & 1U) != 0 ? (value >> 1U) ^ polynomial : value >> 1U);
        }
        return value;
    }

    // `length`: of the check sequence, 2 or 4. One that was not captured may be right.
    bool isRight(ByteReader bytes, std::uint32_t length)
    {
        if (!bytes.has(bytes.reported()))
            return true;
        const std::uint32_t at = bytes.reported() - length;
        if (length == 2)
            return checkSequence<std::uint16_t>(bytes, at, 0x8408, 0) == little16(bytes, at);
        return checkSequence<std::uint32_t>(bytes, at, 0xedb88320, 0xffffffff)
            == ~__builtin_bswap32(bytes.u32(at));
    }

    void dissectChecked(ByteReader bytes, std::uint32_t checkLength, Dissection &d)
    {
        if (bytes.reported() < checkLength || !isRight(bytes, checkLength))
            d.frame.note(Oddity::BadLinkFrame);
        else
            dissectIeee802154(bytes.limitedTo(bytes.reported() - checkLength), d);
    }

    constexpr unsigned noAddress = 0;
    constexpr unsigned reservedAddress = 1;
    constexpr unsigned longAddress = 3;

    class FrameControl {
    public:
        explicit FrameControl(std::uint16_t field)
            : m_field(field)
        {
        }
        bool isData() const { return (m_field & 7U) == 1; }
        bool isProtected() const { return (m_field & 8U) != 0; }
        bool hasNumber() const { return (m_field & 0x100U) == 0; }
        bool hasElements() const { return version() == 2 && (m_field & 0x200U) != 0; }
        unsigned destination() const { return (m_field >> 10U) & 3U; }
        unsigned source() const { return (m_field >> 14U) & 3U; }

        // Which identifiers of networks there are: table 7-2 of the standard.
        struct Networks {
            bool destination;
            bool source;
        };
        // None where the header contradicts itself.
        std::optional<Networks> networks() const
        {
            const bool isCompressed = (m_field & 0x40U) != 0;
            const bool hasDestination = destination() != noAddress;
            const bool hasSource = source() != noAddress;
            if (version() > 2 || destination() == reservedAddress || source() == reservedAddress)
                return std::nullopt;
            const bool hasBoth = hasDestination && hasSource;
            if (version() < 2) {
                if (isCompressed && !hasBoth)
                    return std::nullopt;
                return Networks{hasDestination, hasSource && !isCompressed};
            }
            if (!hasDestination && !hasSource)
                return Networks{isCompressed, false};
            if (!hasBoth)
                return Networks{hasDestination && !isCompressed, hasSource && !isCompressed};
            if (destination() == longAddress && source() == longAddress)
                return Networks{!isCompressed, false};
            return Networks{true, !isCompressed};
        }

    private:
        unsigned version() const { return (m_field >> 12U) & 3U; }

        std::uint16_t m_field;
    };

    std::uint32_t lengthOf(unsigned addressMode)
    {
        constexpr std::array<std::uint32_t, 4> lengths{0, 0, 2, 8};
        return lengths[addressMode];
    }

    // RFC 4944, section 6, without the network's number, as RFC 6282 has it.
    std::array<std::uint8_t, 8> identifierOf(ByteReader bytes, std::uint32_t at, unsigned mode)
    {
        std::array<std::uint8_t, 8> identifier{0, 0, 0, 0xff, 0xfe, 0, 0, 0};
        const std::uint32_t length = lengthOf(mode);
        for (std::uint32_t i = 0; i < length; ++i)
            identifier[7 - i] = bytes.u8(at + i);
        if (mode == longAddress)
            identifier[0] ^= 2U; // universal or local
        return identifier;
    }

    // The length of the information elements of header and payload (7.4) at `at`; none where they
    // reach beyond the frame.
    std::optional<std::uint32_t> elementsLength(ByteReader bytes)
    {
        constexpr unsigned payloadFollows = 0x7f;
        constexpr unsigned elementsFollow = 0x7e;
        constexpr unsigned lastOfPayload = 0xf;
        std::uint32_t at = 0;
        bool isOfPayload = false;
        while (bytes.has(at + 2)) {
            const std::uint16_t field = little16(bytes, at);
            at += 2;
            if (isOfPayload) {
                at += field & 0x7ffU;
                if (((field >> 11U) & 0xfU) == lastOfPayload)
                    return at;
                continue;
            }
            at += field & 0x7fU;
            const unsigned kind = (field >> 7U) & 0xffU;
            if (kind == payloadFollows)
                return at;
            isOfPayload = kind == elementsFollow;
        }
        return at == bytes.reported() ? std::optional(at) : std::nullopt;
    }

} // namespace

void dissectIeee802154(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t networkLength = 2;
    if (!bytes.has(2)) {
        d.frame.note(bytes.reported() < 2 ? Oddity::BadLinkFrame : Oddity::HeaderCutOff);
        return;
    }
    const FrameControl control(little16(bytes, 0));
    const auto networks = control.networks();
    if (!networks) {
        d.frame.note(Oddity::BadLinkFrame);
        return;
    }
    const std::uint32_t destination
        = 2U + (control.hasNumber() ? 1U : 0U) + (networks->destination ? networkLength : 0U);
    const std::uint32_t source
        = destination + lengthOf(control.destination()) + (networks->source ? networkLength : 0U);
    const std::uint32_t length = source + lengthOf(control.source());
    if (!d.enterNamed("IEEE 802.15.4", length, bytes))
        return;
    if (!control.isData() || control.isProtected()) // nobody has the key
        return;
    LowpanEnds ends;
    ends.source = identifierOf(bytes, source, control.source());
    ends.destination = identifierOf(bytes, destination, control.destination());
    bytes = bytes.after(length);
    if (control.hasElements()) {
        const auto elements = elementsLength(bytes);
        if (!elements || *elements > bytes.reported()) {
            const bool isCut = bytes.captured() < bytes.reported();
            d.frame.note(isCut ? Oddity::HeaderCutOff : Oddity::BadLinkFrame);
            return;
        }
        bytes = bytes.after(*elements);
    }
    if (bytes.reported() > 0)
        dissectSixLowpan(bytes, ends, d);
}

void dissectIeee802154WithCheck(ByteReader bytes, Dissection &d) { dissectChecked(bytes, 2, d); }

// Four bytes of preamble, the start of the frame, and its length.
void dissectIeee802154Phy(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 6;
    if (!d.enterNamed("IEEE 802.15.4 PHY", headerLength, bytes))
        return;
    const std::uint32_t length = bytes.u8(headerLength - 1) & 0x7fU;
    dissectChecked(bytes.after(headerLength).limitedTo(length), 2, d);
}

// https://github.com/jkcko/ieee802.15.4-tap: version, length of all, and fields of a type, a
// length and a value at multiples of 4 bytes. Of them one matters: how frames are checked.
void dissectIeee802154Tap(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixedLength = 4;
    constexpr std::array<std::uint32_t, 3> checkLengths{0, 2, 4};
    if (!bytes.has(fixedLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = little16(bytes, 2);
    if (bytes.u8(0) != 0 || length < fixedLength) {
        d.frame.note(Oddity::BadLinkFrame);
        return;
    }
    if (!d.enterNamed("IEEE 802.15.4 TAP", length, bytes))
        return;
    std::size_t checked = 0;
    for (std::uint32_t at = fixedLength; at + 4 <= length;) {
        const std::uint32_t fieldLength = little16(bytes, at + 2);
        if (little16(bytes, at) == 0 && fieldLength == 1 && at + 4 < length)
            checked = bytes.u8(at + 4);
        at += 4 + ((fieldLength + 3U) & ~3U);
    }
    if (checked >= checkLengths.size())
        d.frame.note(Oddity::BadLinkFrame);
    else if (checked == 0)
        dissectIeee802154(bytes.after(length), d);
    else
        dissectChecked(bytes.after(length), checkLengths[checked], d);
}

} // namespace remora::dissect
