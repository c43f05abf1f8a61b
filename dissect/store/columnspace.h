// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>

#include "dissect/core/result.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// Where the columns of complete chunks lie: in memory up to a limit, then in mapped files, which
// the system pages in as they are read. The files have no names from the moment they exist, so that
// nothing is left of them however the program ends. Shared by all captures that are open, and by
// their threads.
class ColumnSpace : public std::enable_shared_from_this<ColumnSpace> {
public:
    static constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

    // `limit`: bytes. `folder`: for the files; it must exist by the time that the limit is reached.
    static std::shared_ptr<ColumnSpace> make(std::uint64_t limit, std::string folder);

    // A chunk that is complete, as it is to be read from now on. NotWritable where the limit is
    // reached and the folder cannot take it.
    Result<std::shared_ptr<const PacketChunk>> keep(std::shared_ptr<const PacketChunk> chunk);

    // For chunks that come from now on.
    void setLimit(std::uint64_t bytes) { m_limit = bytes; }
    std::uint64_t limit() const { return m_limit; }
    std::uint64_t inMemory() const { return m_inMemory; } // bytes
    std::uint64_t onDisk() const { return m_onDisk; }

private:
    ColumnSpace(std::uint64_t limit, std::string folder)
        : m_limit(limit)
        , m_folder(std::move(folder))
    {
    }
    // The chunk, counted for as long as anybody has it.
    std::shared_ptr<const PacketChunk> counted(
        std::shared_ptr<const PacketChunk> chunk, std::atomic<std::uint64_t> ColumnSpace::*total);

    std::atomic<std::uint64_t> m_limit;
    std::atomic<std::uint64_t> m_inMemory{0};
    std::atomic<std::uint64_t> m_onDisk{0};
    std::string m_folder;
};

} // namespace remora::dissect
