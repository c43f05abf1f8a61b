// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/columnarena.h"

#include <algorithm>
#include <chrono>
#include <new>
#include <system_error>

#include <sys/mman.h>

#include "dissect/core/hugepages.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t usualRegion = 16 * hugePage;
    constexpr std::size_t firstRegion = std::size_t{256} << 10U; // a small capture needs no more

    std::size_t roundedUp(std::size_t bytes, std::size_t to) { return (bytes + to - 1) / to * to; }

    // Begins at a huge page. No memory is taken before it is written to.
    std::shared_ptr<std::byte> makeRegion(std::size_t bytes)
    {
        const std::size_t mapped = bytes + hugePage;
        void *const memory
            = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        auto *const begin = static_cast<std::byte *>(memory);
        const std::size_t before = roundedUp(reinterpret_cast<std::uintptr_t>(memory), hugePage)
            - reinterpret_cast<std::uintptr_t>(memory);
        if (bytes >= usualRegion)
            askForHugePages(begin + before, bytes);
        return {begin + before, [begin, mapped](std::byte *) { munmap(begin, mapped); }};
    }

    // What three chunks take; asked for again when half of it is used, for a thread costs time too.
    constexpr std::size_t madeAhead = 4 * hugePage;

} // namespace

ColumnArena::~ColumnArena() { giveBackUnused(); }

std::byte *ColumnArena::room(std::size_t bytes)
{
    if (!m_region || m_size - m_used < bytes) {
        const std::size_t size = !m_region && bytes <= firstRegion
            ? firstRegion
            : std::max(roundedUp(bytes, hugePage), usualRegion);
        giveBackUnused();
        m_region = makeRegion(size);
        m_size = size;
        m_used = 0;
        m_made = 0;
    }
    return m_region.get() + m_used;
}

std::shared_ptr<std::byte> ColumnArena::take(std::size_t bytes)
{
    std::shared_ptr<std::byte> block(m_region, m_region.get() + m_used);
    m_used = std::min(roundedUp(m_used + bytes, alignof(std::max_align_t)), m_size);
    makePages();
    return block;
}

// To zero a page takes the system so long that another thread has it done before it is needed.
void ColumnArena::makePages()
{
    using namespace std::chrono_literals;
    const std::size_t begin = std::max(m_made, roundedUp(m_used, hugePage));
    const std::size_t end = std::min(roundedUp(m_used + madeAhead, hugePage), m_size);
    const bool isEnough = begin >= std::min(m_used + madeAhead / 2, m_size);
    const bool isBusy = m_making.valid() && m_making.wait_for(0s) != std::future_status::ready;
    if (m_size < usualRegion || isEnough || isBusy)
        return;
    try {
        m_making = std::async(std::launch::async, [region = m_region, begin, end] {
            (void)madvise(region.get() + begin, end - begin, MADV_POPULATE_WRITE);
        });
        m_made = end;
    } catch (const std::system_error &) {
        // The system has no more threads: a page is made where it is first written to.
    }
}

void ColumnArena::giveBackUnused()
{
    if (m_making.valid())
        m_making.wait();
    const std::size_t used = roundedUp(m_used, hugePage);
    if (m_region && m_made > used)
        (void)madvise(m_region.get() + used, m_made - used, MADV_DONTNEED);
}

} // namespace remora::dissect
