// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "dissect/core/result.h"

namespace remora::dissect {

// Compresses one file, step by step: what a Decoder reads.
class Encoder {
public:
    virtual ~Encoder() = default;
    // Takes all of `from`, less than 4 GiB; what it makes of it goes behind `to`. `isLast`: nothing
    // follows.
    virtual Result<void> step(std::string_view from, bool isLast, std::string &to) = 0;
};

// As the name's ending says, in upper or lower case: .gz, .zst, .xz, .lz4 or .bz2, each as its
// program compresses without an option. Null for any other.
std::unique_ptr<Encoder> encoderFor(std::string_view name);
// How many characters of the name that ending is.
std::size_t compressionEnding(std::string_view name);

} // namespace remora::dissect
