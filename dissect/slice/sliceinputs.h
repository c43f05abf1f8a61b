// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "dissect/capture/recordreader.h"
#include "dissect/core/outputplace.h"
#include "dissect/slice/slicewriter.h"

namespace remora::dissect {

// The packets of one capture, or of several by time: always the earliest of those that stand next
// in their files, of equal ones that of the file named first. Where a file is not in the order of
// time, its packets stay in their own order, as with mergecap.
class SliceInputs {
public:
    static constexpr std::size_t mostFiles = 500; // that are open at once

    struct Item {
        std::size_t input;
        const RawPacket *packet; // until the next one
    };
    struct Damaged {
        std::string file;
        Damage damage;
    };

    // `isAgain`: see openAgain. What the files say beside their packets goes to the writer, which
    // must live as long. None of them is written over meanwhile.
    static Result<SliceInputs> open(const std::vector<std::string> &files, bool isAgain,
        const Cancel &cancel, SliceWriter &writer);

    // Nothing at the end.
    std::optional<Item> next();
    // Where files ended too early.
    std::vector<Damaged> damages() const;

private:
    struct Input {
        std::string file;
        std::unique_ptr<InputInUse> inUse;
        std::unique_ptr<RecordReader> records;
        RawPacket packet;
    };
    struct Head {
        Timestamp time;
        std::size_t input;
        bool operator<(const Head &other) const // the first is the greatest
        {
            return time != other.time ? time > other.time : input > other.input;
        }
    };
    void advance(std::size_t input);

    std::vector<Input> m_inputs;
    std::priority_queue<Head> m_heads;
    std::optional<std::size_t> m_last; // whose packet was handed out
};

} // namespace remora::dissect
