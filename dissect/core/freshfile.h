// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "dissect/core/descriptor.h"
#include "dissect/core/outputplace.h"

namespace remora::dissect {

// A regular file that nobody else has: without a name where the file system can (it then goes with
// the process, however that ends), else under a fresh name beside the one it is for. Never follows
// a link, never takes a file that is there. What was not named is gone with the object.
class FreshFile {
public:
    // In the folder of `place`; where that folder takes no new file but the file itself may be
    // written, in the temporary folder. `isPrivate`: for its owner alone, else by the umask.
    static Result<FreshFile> beside(const OutputPlace &place, bool isPrivate);
    FreshFile(FreshFile &&other) noexcept = default;
    FreshFile &operator=(FreshFile &&) = delete;
    ~FreshFile();

    Result<void> append(std::string_view bytes);
    int descriptor() const { return m_file.number(); }
    // Gives it a name: 0, or the errno, EEXIST where the name is taken.
    int nameAs(const std::string &path);
    // The same, or replaces what another program has put there meanwhile, if it is no capture.
    Result<void> nameAnew(const std::string &path);
    // In the place of a file that is there, with its permissions and owner. Where these cannot be
    // had by a new file, or the old one has further names, its contents are replaced instead.
    Result<void> replace(const OutputPlace &place);

private:
    FreshFile() = default;
    Result<void> copyInto(const std::string &path);

    Descriptor m_file;
    std::string m_name; // empty: it has none
    bool m_isElsewhere = false; // in another folder than it is for
};

// Whether a file could be made at that place: nothing of it is left. Other places than files are
// not tried.
Result<void> tryOutput(const std::string &name);

} // namespace remora::dissect
