// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/slicefile.h"

#include <algorithm>
#include <array>

#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t blockLength = 256UL * 1024;

    // Where the ending of a name's last part begins, that of compression included.
    std::size_t endingOf(std::string_view name)
    {
        const std::size_t slash = name.rfind('/');
        const std::size_t first = slash == std::string_view::npos ? 0 : slash + 1;
        const std::string_view plain = name.substr(0, name.size() - compressionEnding(name));
        const std::size_t dot = plain.rfind('.');
        // A dot in front hides a file, and is no ending.
        return dot == std::string_view::npos || dot <= first ? plain.size() : dot;
    }

} // namespace

std::string partName(const std::string &name, std::uint64_t n)
{
    constexpr std::size_t digits = 5;
    std::string number = std::to_string(n);
    number.insert(0, digits - std::min(digits, number.size()), '0');
    std::string part = name;
    part.insert(endingOf(name), "-" + number);
    return part;
}

bool saysPcap(std::string_view name)
{
    std::string ending(name.substr(0, name.size() - compressionEnding(name)));
    ending.erase(0, std::min(endingOf(name), ending.size()));
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending == ".pcap" || ending == ".cap" || ending == ".dmp";
}

Result<SliceFile> SliceFile::open(const std::string &name, const FileSink::Options &options)
{
    auto sink = FileSink::open(name, options);
    if (!sink)
        return failure(sink.error().kind, sink.error().words, name);
    return SliceFile(name, std::move(*sink), options);
}

void SliceFile::write(std::string_view bytes)
{
    m_size += bytes.size();
    if (!m_encoder) {
        m_sink.write(bytes);
        return;
    }
    m_block += bytes;
    if (m_block.size() >= blockLength)
        compress(false);
}

void SliceFile::compress(bool isLast)
{
    if (m_compressed)
        m_compressed = m_encoder->step(m_block, isLast, m_packed);
    m_block.clear();
    m_sink.write(m_packed);
    m_packed.clear();
}

Result<void> SliceFile::finish(const Fingerprint &expected)
{
    const auto named = [&](const Error &error) { return failure(error.kind, error.words, m_name); };
    if (m_encoder)
        compress(true);
    if (!m_compressed)
        return named(m_compressed.error());
    if (const auto path = m_sink.written(); path && m_sink.takesMore()) {
        if (auto verified = verify(*path, expected); !verified)
            return verified;
    }
    if (const auto finished = m_sink.finish(); !finished)
        return named(finished.error());
    return {};
}

Result<void> SliceFile::verify(const std::string &path, const Fingerprint &expected) const
{
    auto source = openFile(path, Cancel(Cancel(), m_cancelled));
    auto records = source ? openRecords(std::move(*source))
                          : Result<std::unique_ptr<RecordReader>>(tl::unexpected(source.error()));
    Fingerprint found;
    RawPacket packet;
    while (records && (*records)->next(packet) == RecordReader::Next::Packet)
        found.add(packet);
    if (m_cancelled != nullptr && *m_cancelled)
        return failure(Error::Kind::WritingInterrupted, {}, m_name);
    if (!records || (*records)->damage() || !(found == expected))
        return failure(Error::Kind::NotWritable,
            "what was read back is not what was written, which points to a defect of the disk or "
            "of the memory",
            m_name);
    return {};
}

} // namespace remora::dissect
