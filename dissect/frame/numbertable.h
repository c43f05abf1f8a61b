// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "dissect/frame/layers.h"

namespace remora::dissect {

// Which header a number stands for. Without a reader it is known that no packet is inside.
struct NumberedLayer {
    std::uint16_t number;
    void (*read)(ByteReader bytes, Dissection &d) = nullptr;
};

// Layers by their numbers, which must rise.
template <std::size_t size> using NumberTable = std::array<NumberedLayer, size>;

template <std::size_t size> constexpr bool rises(const NumberTable<size> &table)
{
    for (std::size_t i = 1; i < size; ++i) {
        if (table[i - 1].number >= table[i].number)
            return false;
    }
    return true;
}

// Null where the number is not in the table.
template <std::size_t size>
const NumberedLayer *layerOf(const NumberTable<size> &table, std::uint32_t number)
{
    const auto at = std::lower_bound(table.begin(), table.end(), number,
        [](const NumberedLayer &layer, std::uint32_t wanted) { return layer.number < wanted; });
    return at != table.end() && at->number == number ? &*at : nullptr;
}

// Hands the bytes to the layer that the number stands for, or notes what is unknown.
template <std::size_t size>
void readNumbered(const NumberTable<size> &table, std::uint32_t number, Oddity unknown,
    ByteReader bytes, Dissection &d)
{
    const NumberedLayer *const layer = layerOf(table, number);
    if (layer == nullptr)
        d.frame.noteUnknown(unknown, number);
    else if (layer->read != nullptr)
        layer->read(bytes, d);
}

} // namespace remora::dissect
