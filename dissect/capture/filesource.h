// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/bytesource.h"
#include "dissect/core/descriptor.h"

namespace remora::dissect {

// The bytes of a file, pipe or device as they stand there.
class FileSource final : public ByteSource {
public:
    // Never waits, not even for the writer of a FIFO; "-" is standard input.
    static Result<std::unique_ptr<FileSource>> open(const std::string &path, Cancel cancel);

    bool isRegular() const { return m_size.has_value(); }
    Result<Read> read(std::byte *to, std::size_t size) override;
    std::optional<std::size_t> readAt(
        std::uint64_t offset, std::byte *to, std::size_t size) override;
    std::uint64_t position() const override { return m_position; }
    std::optional<std::uint64_t> size() const override { return m_size; }

private:
    FileSource(Descriptor own, int descriptor, Cancel cancel)
        : m_own(std::move(own))
        , m_descriptor(descriptor)
        , m_cancel(std::move(cancel))
    {
    }

    Descriptor m_own; // not open: standard input is read
    int m_descriptor;
    Cancel m_cancel;
    std::optional<std::uint64_t> m_size; // of a regular file
    std::uint64_t m_position = 0;
    bool m_isOver = false; // a terminal says so only once
};

} // namespace remora::dissect
