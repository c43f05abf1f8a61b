// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "dissect/tables/csvrows.h"
#include "dissect/tables/csvtables.h"

namespace remora::dissect {

// A value that tshark does not show is empty.
void writePackets(
    FileSink &sink, const PacketStore &store, std::span<const Conversation> conversations)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Packets));
    std::vector<const PacketField *> fields;
    for (const std::string_view name : columnNames(Column::In::Packets))
        fields.push_back(packetField(name));
    fmt::memory_buffer line;
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < store.chunks().size() && !rows.isOver(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            ++number;
            if (!store.isIn(i, row))
                continue;
            const PacketAt packet = PacketAt::of(chunk, row, number, conversations);
            line.clear();
            for (const PacketField *field : fields) {
                if (line.size() > 0)
                    line.push_back(',');
                const FieldValues values = field->of(packet);
                if (values.count > 0)
                    field->write(line, values, values.count - 1);
            }
            rows.add("{}\n", std::string_view(line.data(), line.size()));
        }
    }
}

} // namespace remora::dissect
