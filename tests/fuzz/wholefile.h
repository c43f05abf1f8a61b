// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/load/capturereader.h"
#include "dissect/store/packetstore.h"
#include "tests/fuzz/require.h"
#include "tests/support/memorysource.h"

namespace remora::fuzz {

// What is the same however the bytes of a file arrive.
struct Outcome {
    std::uint64_t packets = 0;
    std::uint64_t lengths = 0;
    std::uint64_t oddPackets = 0;
    std::size_t conversations = 0;
    std::optional<std::uint64_t> damagedAt;
    bool operator==(const Outcome &) const = default;
};

// Reads a capture to its end, or to where it is damaged, and checks what always holds of it.
inline Outcome readWhole(std::unique_ptr<dissect::ByteSource> source, bool readAhead = false)
{
    Outcome outcome;
    auto reader = dissect::CaptureReader::open(std::move(source), {{}, readAhead});
    if (!reader)
        return outcome;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        require(chunk.has_value(), "an unfiltered capture has no errors, only damage");
        for (std::size_t row = 0; row < chunk->packets->size(); ++row) {
            const auto id = chunk->packets->conversations[row];
            require(
                id == dissect::noConversation || dissect::row(id) < reader->conversations().size(),
                "a packet's conversation is in the table");
            outcome.lengths += chunk->packets->ipLengths[row];
        }
        outcome.packets += chunk->packets->size();
        more = chunk->state == dissect::ByteSource::State::More;
    }
    std::uint64_t counted = 0;
    for (const dissect::Conversation &conversation : reader->conversations())
        counted += conversation.allPackets();
    require(reader->facts().packets == outcome.packets, "facts count each packet");
    require(counted <= outcome.packets, "no packet counts for two conversations");
    outcome.oddPackets = reader->facts().oddities.oddPackets();
    outcome.conversations = reader->conversations().size();
    if (reader->facts().damage)
        outcome.damagedAt = reader->facts().damage->offset;
    return outcome;
}

// A file reads alike whether it comes at once or a few bytes at a time, as from a network, and
// whether or not a second thread reads ahead.
inline void readTwice(const std::string &file)
{
    const Outcome atOnce = readWhole(test::memory(file));
    require(atOnce == readWhole(test::memory(file, 61), true), "pieces read as the whole does");
}

} // namespace remora::fuzz
