// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/partspill.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace remora::dissect {

namespace {
    constexpr std::size_t pieceLength = 256UL * 1024;
} // namespace

Result<void> PartSpill::add(std::uint32_t part, std::string_view bytes)
{
    if (part >= m_parts.size())
        m_parts.resize(part + 1);
    m_parts[part].bytes += bytes;
    m_held += bytes.size();
    return m_held < m_mostHeld ? Result<void>() : spill();
}

Result<void> PartSpill::spill()
{
    if (m_file.empty()) {
        const auto place = OutputPlace::of(m_output);
        if (!place)
            return tl::unexpected(place.error());
        auto file = FreshFile::beside(*place, true);
        if (!file)
            return tl::unexpected(file.error());
        m_file.push_back(std::move(*file));
    }
    std::string block;
    for (Part &part : m_parts) {
        if (part.bytes.empty())
            continue;
        part.extents.push_back({m_size, part.bytes.size()});
        m_size += part.bytes.size();
        block += part.bytes;
        part.bytes = {};
        if (block.size() < pieceLength && &part != &m_parts.back())
            continue;
        if (auto put = m_file.front().append(block); !put)
            return put;
        block.clear();
    }
    m_held = 0;
    return block.empty() ? Result<void>() : m_file.front().append(block);
}

Result<void> PartSpill::each(
    std::uint32_t part, const std::function<void(std::string_view bytes)> &visit) const
{
    std::string piece;
    for (Extent rest : m_parts[part].extents) {
        while (rest.length > 0) {
            piece.resize(std::min<std::uint64_t>(rest.length, pieceLength));
            const ssize_t got = pread(m_file.front().descriptor(), piece.data(), piece.size(),
                static_cast<off_t>(rest.offset));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return failure(Error::Kind::NotReadable,
                    got < 0 ? std::strerror(errno) : "the file beside the output was cut off");
            visit({piece.data(), static_cast<std::size_t>(got)});
            rest.offset += static_cast<std::uint64_t>(got);
            rest.length -= static_cast<std::uint64_t>(got);
        }
    }
    visit(m_parts[part].bytes);
    return {};
}

} // namespace remora::dissect
