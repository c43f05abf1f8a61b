// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterfield.h"

#include <algorithm>
#include <vector>

namespace remora::dissect {

namespace {

    std::vector<FilterField> makeFields()
    {
        std::vector<FilterField> fields;
        const auto natives = nativeFields();
        for (std::size_t i = 0; i < natives.size(); ++i) {
            const NativeField &native = natives[i];
            const Column &column = columns()[i];
            if (column.asked != Column::Asked::Yes)
                continue;
            for (const std::string_view name : {column.name, column.alias}) {
                if (!name.empty())
                    fields.push_back({name, column.type, &column, &native.reading, native.range});
            }
        }
        return fields;
    }

} // namespace

std::span<const FilterField> filterFields()
{
    static const std::vector<FilterField> fields = makeFields();
    return fields;
}

const FilterField *filterField(std::string_view name)
{
    const auto fields = filterFields();
    const auto found = std::ranges::find(fields, name, &FilterField::name);
    return found != fields.end() ? &*found : nullptr;
}

} // namespace remora::dissect
