// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/packetfield.h"

#include <algorithm>
#include <iterator>

namespace remora::dissect {

namespace {

    void readFile(const PacketAt &at, FieldValues &values)
    {
        if (at.file.empty())
            return;
        values.text = at.file;
        values.count = 1;
    }

    constexpr PacketField file = [] {
        PacketField field(
            {"capture.file", ColumnType::Text, Column::In::Filters,
                "name of the capture file that the packet is in", {}, Column::Asked::No, true},
            {readFile});
        field.form = PacketField::Form::Text;
        return field;
    }();

} // namespace

Cell PacketField::cell(const FieldValues &values, std::size_t i) const
{
    switch (form) {
    case Form::Number:
        return Cell::ofNumber(values.numbers[i]);
    case Form::Flags:
        return {Cell::Kind::Flags, values.numbers[i]};
    case Form::Seconds:
        return Cell::ofSeconds(values.numbers[i]);
    case Form::Address:
        return {Cell::Kind::Address, 0, 0, *values.addresses[i]};
    case Form::Text:
        return Cell::ofText(values.text);
    }
    return {};
}

Cell::Kind PacketField::kind() const
{
    constexpr Cell::Kind kinds[]{Cell::Kind::Number, Cell::Kind::Flags, Cell::Kind::Seconds,
        Cell::Kind::Address, Cell::Kind::Text};
    return kinds[static_cast<std::size_t>(form)];
}

const PacketField &captureFile() { return file; }

const PacketField *packetField(std::string_view name)
{
    if (name == file.name)
        return &file;
    const auto fields = packetFields();
    const auto found = std::ranges::find(fields, name, &PacketField::name);
    return found != fields.end() ? &*found : nullptr;
}

} // namespace remora::dissect
