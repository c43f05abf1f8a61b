// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace remora::dissect {

// Why the engine could not go on. `words` are those of the system or of the library below,
// untranslated; the sentence for the user is made in model/errortext.
struct Error {
    enum class Kind {
        NotFound,
        NotReadable,
        NotACapture,
        Empty, // no byte at all
        Archive, // that must be unpacked; `words` names its format
        Interrupted, // reading, by the user
        CutOff, // compressed data that end too early
        BadCheck, // compressed data that do not match their checksum
        Leftover, // something behind the compressed data that is none
        Unsupported,
        BadFilter,
        NotWritable,
        DiskFull,
        HoldsPackets, // an output that is a capture and may not be replaced
        OutputIsInput,
        OutputTwice, // two outputs of one command are the same thing
        WritingInterrupted, // by the user
    };
    Kind kind;
    std::string words;
    std::string file = {}; // that it is about; empty: the one that was asked for
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, std::string words, std::string file = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(words), std::move(file)});
}

} // namespace remora::dissect
