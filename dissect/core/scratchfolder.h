// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "dissect/core/descriptor.h"
#include "dissect/core/result.h"

namespace remora::dissect {

// A folder for temporary files, of this process and for its user alone: TMPDIR/remora-scratch-PID-…
// It goes with the object. A process that is killed leaves it behind, with a lock inside that
// nobody holds any more: by that the next one knows that it may go.
class ScratchFolder {
public:
    // Also removes what dead processes left.
    static Result<ScratchFolder> make();
    // Of this user only, and only what make() made. Follows no link.
    static void removeAbandoned();

    ScratchFolder(ScratchFolder &&other) noexcept;
    ScratchFolder &operator=(ScratchFolder &&) = delete;
    ~ScratchFolder();

    const std::string &path() const { return m_path; }
    std::string file(std::string_view name) const;

private:
    ScratchFolder(std::string path, Descriptor lock);
    std::string m_path; // empty: moved from
    Descriptor m_lock; // held while the process lives
};

} // namespace remora::dissect
