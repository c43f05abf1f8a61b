// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "dissect/fields/nativefield.h"

namespace remora::dissect {

// What can stand in a filter: the columns that fields/column says can be asked for.
struct FilterField {
    using Type = ColumnType;

    std::string_view name;
    Type type;
    const Column *column; // never null; says what it means
    const FieldReading *reading; // never null
    NumberRange range; // the numbers that it can be, in the least unit
};

// In the order in which they are offered; other names of a column behind it.
std::span<const FilterField> filterFields();
// nullptr where there is no such field.
const FilterField *filterField(std::string_view name);

} // namespace remora::dissect
