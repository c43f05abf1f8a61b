// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "dissect/load/capturereader.h"
#include "dissect/store/packetstore.h"

namespace remora::test {

// All that a capture holds.
struct Loaded {
    dissect::PacketStore store;
    std::vector<dissect::Conversation> conversations;
    std::vector<dissect::NoteTotals> noteTotals;
    dissect::CaptureFacts facts;
};

// Reads a capture that is known to be sound.
inline Loaded loaded(std::unique_ptr<dissect::ByteSource> source,
    const dissect::CaptureReader::Options &options = {})
{
    auto reader = dissect::CaptureReader::open(std::move(source), options);
    Loaded all;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        all.store.append(chunk->packets);
        more = chunk->state == dissect::ByteSource::State::More;
    }
    all.conversations = reader->conversations();
    all.noteTotals = reader->noteTotals();
    all.facts = reader->facts();
    return all;
}

} // namespace remora::test
