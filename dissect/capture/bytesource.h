// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "dissect/core/result.h"

namespace remora::dissect {

// Where the bytes of a capture come from. Used by one thread at a time.
class ByteSource {
public:
    enum class State {
        More, // bytes were read, or can be
        Dry, // none at the moment, more may come (a file that still grows)
        End, // none any more
    };
    struct Read {
        std::size_t bytes = 0;
        State state = State::More;
    };

    virtual ~ByteSource() = default;
    // Up to `size` bytes. Bytes that were read come with State::More; an error comes when all bytes
    // before it were handed out.
    virtual Result<Read> read(std::byte *to, std::size_t size) = 0;
    // Up to `size` bytes from a place of the file, without moving on; 0 behind its end. Nothing
    // where the source can only go forward, as what is compressed, or comes through a pipe.
    virtual std::optional<std::size_t> readAt(
        std::uint64_t /*offset*/, std::byte * /*to*/, std::size_t /*size*/)
    {
        return std::nullopt;
    }
    // For progress: how many bytes of the file were consumed, and how many it has if that is known.
    virtual std::uint64_t position() const = 0;
    virtual std::optional<std::uint64_t> size() const = 0;
};

// Set by whoever wants no more; null: nobody will. A source that waits for bytes looks at it at
// least every 50 ms and ends with Error::Kind::Interrupted.
using Cancel = std::shared_ptr<const std::atomic<bool>>;

// A file, pipe, device or, for "-", standard input, also compressed with gzip, zstd, xz, lz4 or
// bzip2. Waits for the first bytes where they are still to come.
Result<std::unique_ptr<ByteSource>> openFile(const std::string &path, const Cancel &cancel = {});

// A file that was read before: NotReadable for what can be read only once.
Result<std::unique_ptr<ByteSource>> openAgain(const std::string &path, const Cancel &cancel = {});

} // namespace remora::dissect
