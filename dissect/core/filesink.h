// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dissect/core/outputplace.h"

namespace remora::dissect {

// Every file that is written goes through one of these, whole or not at all.
// A regular file is made without a name, so that a program that is killed leaves nothing, and gets
// its name when it is finished; where the folder cannot do that, under a fresh name beside it. The
// permissions, owner and further names of a file that is replaced stay. Symbolic links are
// followed. Devices, FIFOs, sockets, /dev/fd/N and "-" (standard output) are written as they are.
// Used by one thread at a time.
class FileSink {
public:
    struct Options {
        bool mayReplaceCapture = false; // else HoldsPackets
        bool isPrivate = false; // a new file is for its owner's eyes alone
        // Ends waiting for a reader of a pipe, and writing; outlives the sink.
        const std::atomic<bool> *cancelled = nullptr;
    };
    static Result<FileSink> open(const std::string &name, const Options &options);
    static Result<FileSink> open(const std::string &name) { return open(name, Options()); }
    FileSink(FileSink &&) noexcept;
    FileSink &operator=(FileSink &&) noexcept;
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;
    // What was not finished does not come to be.
    ~FileSink();

    void write(std::string_view text);
    // Hands on what was written so far: a reader of a pipe sees it grow.
    void flush();
    // False once nothing more is of use: after an error, or where the reader of a pipe has left.
    bool takesMore() const;
    // A path under which what was written so far can be read, until it is finished; nothing where
    // it went to a pipe or a device.
    std::optional<std::string> written();
    // The first error of all writes, or nothing. A reader that has left is none.
    Result<void> finish();

    class Target; // one for each kind of place

private:
    explicit FileSink(std::unique_ptr<Target> target);
    std::unique_ptr<Target> m_target;
    std::string m_block; // not written yet
};

// A file from contents that are there as a whole.
Result<void> writeFile(
    const std::string &name, std::string_view contents, const FileSink::Options &options = {});

} // namespace remora::dissect
