// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "dissect/capture/bytesource.h"
#include "dissect/core/descriptor.h"

namespace remora::dissect {

// What the writer of a growing file tells its reader; shared by both threads. The bytes themselves
// go through the file.
struct Growth {
    Growth() = default;
    // The file, open for reading: a reader that comes late finds it, whatever it is called by then.
    explicit Growth(int descriptor)
        : file(descriptor)
    {
    }

    const Descriptor file; // not open: by the path alone
    std::atomic<std::uint64_t> written{0}; // bytes that are in the file
    std::atomic<bool> complete{false}; // no more will come
};

// Reads a file while another thread still appends to it: State::Dry until `complete`.
Result<std::unique_ptr<ByteSource>> openGrowingFile(
    const std::string &path, std::shared_ptr<const Growth> growth);

} // namespace remora::dissect
