// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordform.h"

namespace remora::dissect {

// The header of a record in Endace's extensible record format.
class ErfHeader {
public:
    static constexpr std::uint32_t size = 16; // bytes
    static constexpr unsigned pad = 48; // the type of what only fills a file
    static constexpr std::byte moreHeaders{0x80};

    // `bytes` of them, which must outlive this.
    explicit ErfHeader(const std::byte *bytes)
        : m_bytes(bytes)
    {
    }
    // Seconds since 1970 times 2^32.
    std::uint64_t time() const { return loadLittle<std::uint64_t>(m_bytes); }
    unsigned type() const { return std::to_integer<unsigned>(m_bytes[8] & ~moreHeaders); }
    bool hasExtension() const { return (m_bytes[8] & moreHeaders) != std::byte{0}; }
    // Of the record with all its headers, bytes.
    std::uint32_t length() const { return loadBig<std::uint16_t>(m_bytes + 10); }
    // Packets that were lost between the one before and this one; 0 where the type has a colour, a
    // flow or a hash in its place.
    std::uint32_t lost() const
    {
        const bool isCounted = (type() >= 1 && type() <= 9) || (type() >= 21 && type() <= 25);
        return isCounted ? loadBig<std::uint16_t>(m_bytes + 12) : 0;
    }
    std::uint32_t wireLength() const { return loadBig<std::uint16_t>(m_bytes + 14); }
    bool makesSense() const
    {
        constexpr unsigned lastKnown = 31;
        return length() >= size && type() != 0
            && (type() == pad || (type() <= lastKnown && length() > size));
    }
    // Of what stands between the extension headers and the packet, by the type; bytes.
    std::uint32_t subheader() const;

private:
    const std::byte *m_bytes;
};

// Where the packet begins in a whole record: behind all headers. Nothing where they are longer than
// the record.
std::optional<std::size_t> erfPayload(std::span<const std::byte> record);

// The format has no magic: whether the first records make sense as such, one by one.
bool beginsWithErf(const Beginning &beginning);

} // namespace remora::dissect
