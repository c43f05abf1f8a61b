// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "dissect/core/result.h"

namespace remora::dissect {

// Decompresses one format, step by step. A file may hold several members one after the other, as
// what `cat a.gz b.gz` makes: each needs a decoder of its own.
class Decoder {
public:
    struct Step {
        std::size_t taken = 0; // of what was given
        std::size_t made = 0; // good even where there is an error
        bool isOver = false; // the member
        std::optional<Error> error; // BadCheck or NotReadable
    };

    virtual ~Decoder() = default;
    // As far as `from` and the room in `to` go.
    virtual Step step(std::span<const std::byte> from, std::span<std::byte> to) = 0;
};

// A decoder for data that begin so; null for what is not compressed, or where memory is short.
std::unique_ptr<Decoder> decoderFor(std::string_view beginning);

} // namespace remora::dissect
