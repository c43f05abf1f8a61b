// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "dissect/core/result.h"

namespace remora::dissect {

// What the name of an output stands for: found out before anything is written. Any thread.
struct OutputPlace {
    enum class Kind {
        File, // a regular file, or none yet: made beside it, then renamed
        Through, // a device, a FIFO or a socket: opened and written
        Descriptor, // "-", /dev/stdout, /dev/fd/N: written where it is
    };
    // What is known of a file that is there.
    struct Found {
        dev_t device;
        ino_t inode;
        mode_t mode; // type and permissions
        uid_t owner;
        gid_t group;
        nlink_t links;
        off_t size; // bytes
    };

    // Symbolic links are followed, also to a file that is not there yet. "-" is standard output.
    static Result<OutputPlace> of(const std::string &name);

    Kind kind = Kind::File;
    std::string path; // where the links end
    int descriptor = -1;
    std::optional<Found> found;

    // Whether there is a file that holds something: it is replaced only where the user says so.
    bool holdsAnything() const { return kind == Kind::File && found && found->size > 0; }
    // Whether writing to both would write to one thing. Terminals and the like may be named twice.
    bool isSameAs(const OutputPlace &other) const;
};

// What a command or a window is about to write, and what it reads.
struct OutputPlan {
    std::vector<std::string> inputs; // "-" is standard input
    std::vector<std::string> outputs; // "-" is standard output
    bool mayReplaceCaptures = false;
};
// OutputIsInput, OutputTwice, or HoldsPackets where an output would replace a capture; the words
// name the output. Nothing is opened for writing.
Result<void> checkOutputs(const OutputPlan &plan);

// Whether a regular file begins like a capture or like one that is compressed: packets cannot be
// had again, so nothing replaces them unasked.
bool holdsPackets(const std::string &path);

// A file that is being read: nothing in this program writes over it as long as this lives, by
// whichever name. Any thread.
class InputInUse {
public:
    explicit InputInUse(const std::string &path);
    InputInUse(const InputInUse &) = delete;
    InputInUse &operator=(const InputInUse &) = delete;
    ~InputInUse();

private:
    std::optional<OutputPlace::Found> m_file;
};
bool isInUse(const OutputPlace &place);

// Gives an open file the owner and permissions of another, as far as it goes.
bool makeLike(int file, const OutputPlace::Found &other);

// Of the last part of a path: "/", "." or a name without a slash behind it.
std::string folderOf(const std::string &path);

// For an errno of writing: DiskFull, or NotWritable with the system's words.
Error writeError(int number);

} // namespace remora::dissect
