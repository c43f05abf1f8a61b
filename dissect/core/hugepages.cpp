// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/hugepages.h"

#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace remora::dissect {

void askForHugePages(void *begin, std::size_t bytes) { (void)madvise(begin, bytes, MADV_HUGEPAGE); }

} // namespace remora::dissect

// The memory of every program with the engine: what is large (tables of millions of rows, columns
// of turns, samples) comes in huge pages, wherever it is made. The tools that check memory have
// operators of their own.
#ifndef REMORA_SANITIZED

void *operator new(std::size_t bytes)
{
    using remora::dissect::hugePage;
    const bool isLarge = bytes >= hugePage;
    for (;;) {
        // aligned_alloc of glibc takes any size.
        void *const memory
            = isLarge ? std::aligned_alloc(hugePage, bytes) : std::malloc(bytes > 0 ? bytes : 1);
        if (memory != nullptr) {
            if (isLarge)
                remora::dissect::askForHugePages(memory, bytes);
            return memory;
        }
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr)
            throw std::bad_alloc();
        handler();
    }
}

void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }

#endif
