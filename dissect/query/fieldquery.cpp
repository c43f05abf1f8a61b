// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/fieldquery.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    // Also of packets that are not in.
    template <class Is> bool anyPacket(const PacketStore &store, bool alsoOut, Is is)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t row = 0; row < chunk.size(); ++row) {
                if (is(chunk, row) && (alsoOut || store.isIn(i, row)))
                    return true;
            }
        }
        return false;
    }

} // namespace

Timestamp QuerySource::firstTime(const PacketStore &store)
{
    for (const auto &chunk : store.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->times[row] != noTime)
                return chunk->times[row];
        }
    }
    return 0;
}

PacketAt QuerySource::packet(
    PacketStore::Place place, std::uint64_t number, const BesideColumns &beside) const
{
    const PacketChunk &chunk = *store.chunks()[place.chunk];
    PacketAt packet = PacketAt::of(chunk, place.row, number, conversations);
    packet.captureStart = start;
    packet.file = file;
    if (beside.turns != nullptr)
        packet.beside = &beside;
    if (packet.conversation != nullptr)
        packet.clientIsA = clientIsA[row(chunk.conversations[place.row])] != 0;
    return packet;
}

bool needsTurns(std::span<const PacketField *const> fields)
{
    return std::ranges::any_of(fields,
        [](const PacketField *field) { return field != nullptr && field->reading.needsTurns; });
}

Cell cellOf(const PacketField &field, const PacketAt &packet, Occurrence which, std::string &kept)
{
    const FieldValues values = field.of(packet);
    if (values.count == 0)
        return {};
    if (values.count == 1 || which == Occurrence::First)
        return field.cell(values, 0);
    if (which == Occurrence::Last)
        return field.cell(values, values.count - 1);
    fmt::memory_buffer all;
    for (std::size_t i = 0; i < values.count; ++i) {
        if (i > 0)
            all.push_back(',');
        field.write(all, values, i);
    }
    kept.assign(all.data(), all.size());
    return Cell::ofText(kept);
}

void writeFields(RowTarget &rows, const QuerySource &source,
    std::span<const PacketField *const> fields, Occurrence which,
    const std::atomic<bool> &cancelled)
{
    std::vector<Cell> cells(fields.size());
    std::vector<std::string> kept(fields.size());
    source.each([&](const PacketAt &packet) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            cells[i] = cellOf(*fields[i], packet, which, kept[i]);
        rows.add({packet.number, packet.chunk.times[packet.row], source.capture}, cells);
        return !rows.isOver() && !cancelled;
    });
}

bool columnsTell(const PacketStore &store, std::span<const PacketField *const> fields)
{
    const bool counts = std::ranges::any_of(
        fields, [](const PacketField *field) { return field->name == "udp.stream"; });
    const bool differs = std::ranges::any_of(
        fields, [](const PacketField *field) { return field->isOfEachHeader; });
    const auto isSeveral
        = [](const PacketChunk &chunk, std::size_t row) { return chunk.hasSeveralIp(row); };
    return !(counts && anyPacket(store, true, isSeveral))
        && !(differs && anyPacket(store, false, isSeveral));
}

} // namespace remora::dissect
