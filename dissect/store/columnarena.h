// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <future>
#include <memory>

namespace remora::dissect {

// Memory for the columns of complete chunks, one behind the other: a little at first, then regions
// of 32 MB in huge pages. A region is given back as soon as nobody has a block of it. One thread at
// a time.
class ColumnArena {
public:
    ColumnArena() = default;
    ColumnArena(ColumnArena &&) = default;
    ColumnArena &operator=(ColumnArena &&) = default;
    ~ColumnArena();

    // Room to write into, aligned as any type needs; what is written is lost where it is not taken
    // before the next call. Throws std::bad_alloc.
    std::byte *room(std::size_t bytes);
    // The first `bytes` of that room, for as long as they are needed.
    std::shared_ptr<std::byte> take(std::size_t bytes);

private:
    void makePages();
    void giveBackUnused();

    std::shared_ptr<std::byte> m_region;
    std::size_t m_size = 0; // of the region
    std::size_t m_used = 0;
    std::size_t m_made = 0; // bytes of the region that have pages, or soon will
    std::future<void> m_making;
};

} // namespace remora::dissect
