// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/columnarena.h"

#include <algorithm>
#include <new>

#include <sys/mman.h>

namespace remora::dissect {

namespace {

    constexpr std::size_t hugePage = std::size_t{2} << 20U;
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
        // Without huge pages, or where the system has none, it is slower and the same.
        if (bytes >= usualRegion)
            (void)madvise(begin + before, bytes, MADV_HUGEPAGE);
        return {begin + before, [begin, mapped](std::byte *) { munmap(begin, mapped); }};
    }

} // namespace

std::byte *ColumnArena::room(std::size_t bytes)
{
    if (!m_region || m_size - m_used < bytes) {
        const std::size_t size = !m_region && bytes <= firstRegion
            ? firstRegion
            : std::max(roundedUp(bytes, hugePage), usualRegion);
        m_region = makeRegion(size);
        m_size = size;
        m_used = 0;
    }
    return m_region.get() + m_used;
}

std::shared_ptr<std::byte> ColumnArena::take(std::size_t bytes)
{
    std::shared_ptr<std::byte> block(m_region, m_region.get() + m_used);
    m_used = std::min(roundedUp(m_used + bytes, alignof(std::max_align_t)), m_size);
    return block;
}

} // namespace remora::dissect
