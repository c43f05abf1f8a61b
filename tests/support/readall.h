// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "dissect/load/capturereader.h"
#include "tests/support/fileblocks.h"

namespace remora::test {

// What tests of capture files look at.
struct Read {
    std::vector<dissect::Timestamp> times;
    std::vector<std::uint32_t> ipLengths;
    dissect::CaptureFacts facts;
    std::size_t conversations = 0;
    std::size_t dry = 0;
};

inline dissect::Result<Read> readAll(std::unique_ptr<dissect::ByteSource> source,
    const dissect::CaptureReader::Options &options = {})
{
    auto reader = dissect::CaptureReader::open(std::move(source), options);
    if (!reader)
        return tl::unexpected(reader.error());
    Read all;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        for (std::size_t row = 0; row < chunk->packets->size(); ++row) {
            all.times.push_back(chunk->packets->times[row]);
            all.ipLengths.push_back(chunk->packets->ipLengths[row]);
        }
        more = chunk->state == dissect::ByteSource::State::More;
    }
    all.facts = reader->facts();
    all.conversations = reader->conversations().size();
    return all;
}

// A capture of so many frames.
inline std::string many(std::size_t packets)
{
    std::vector<Bytes> frames(packets, frame);
    return captureFile(frames);
}

} // namespace remora::test
