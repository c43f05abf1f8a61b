// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace remora::standin {

// Who an answer goes to.
class Recipient {
public:
    virtual ~Recipient() = default;
    // Waits, at most so long; false as soon as the recipient has gone or the server ends.
    virtual bool waits(int milliseconds) const = 0;
};

// What the body of an answer is read from, piece by piece, by the thread of its connection and
// outside of every lock.
class Content {
public:
    static constexpr std::int64_t end = -1;
    // The connection is cut, so that the recipient sees that something is missing.
    static constexpr std::int64_t broken = -2;

    virtual ~Content() = default;
    // Up to `most` bytes from `at` on, one piece after the other. How many there are, or one of the
    // above.
    virtual std::int64_t read(
        std::uint64_t at, char *to, std::size_t most, const Recipient &recipient)
        = 0;
};

// Of the thread that calls this: whoever asks something small goes before whoever takes a lot. For
// good, as only root could take it back.
void giveWay();

} // namespace remora::standin
