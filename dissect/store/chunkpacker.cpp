// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/chunkpacker.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <random>

namespace remora::dissect {

class ChunkPacker::Room {
public:
    explicit Room(std::byte *begin)
        : m_begin(begin)
    {
    }
    // So many values, to be written by the caller.
    template <class Value> Value *array(std::size_t count)
    {
        m_used = (m_used + alignof(Value) - 1) / alignof(Value) * alignof(Value);
        auto *const array = reinterpret_cast<Value *>(m_begin + m_used);
        m_used += count * sizeof(Value);
        return array;
    }
    template <class From> auto copy(const From &from)
    {
        using Value = typename From::value_type;
        Value *const to = array<Value>(from.size());
        std::copy(from.begin(), from.end(), to);
        return to;
    }
    std::size_t used() const { return m_used; }

private:
    std::byte *m_begin;
    std::size_t m_used = 0;
};

namespace {

    constexpr std::size_t leastSlots = 1024;

    constexpr std::size_t blocksOf(std::size_t rows, std::size_t block)
    {
        return (rows + block - 1) / block;
    }

    // More bytes than the columns can need, with all numbers of the kind that needs most.
    std::size_t mostBytes(const ChunkColumns &columns)
    {
        constexpr std::size_t aRow = 80;
        constexpr std::size_t aSparse = 40;
        constexpr std::size_t alignments = 1024;
        const std::size_t sparse = columns.acks.rows.size() + columns.flights.rows.size()
            + columns.duplicateAcks.rows.size() + columns.rtos.rows.size();
        return columns.size() * aRow + sparse * aSparse + alignments;
    }

    std::uint64_t keyOf(const ChunkColumns &from, std::size_t row)
    {
        return std::uint64_t{from.tcpBits[row]}
        | std::uint64_t{std::bit_cast<std::uint16_t>(from.tcpNotes[row])} << 16U
            | std::uint64_t{static_cast<std::uint8_t>(from.windowShifts[row])} << 32U
            | std::uint64_t{from.marks[row]} << 40U;
    }

    PacketChunk::Profile profileOfKey(std::uint64_t key)
    {
        return {static_cast<std::uint16_t>(key),
            std::bit_cast<TcpNotes>(static_cast<std::uint16_t>(key >> 16U)),
            static_cast<std::int8_t>(key >> 32U), static_cast<std::uint8_t>(key >> 40U)};
    }

    template <class Rows> SparseRows sparseRows(const Rows &rows, std::size_t size, auto &room)
    {
        if (rows.empty())
            return {};
        const std::size_t blocks = blocksOf(size, SparseRows::block);
        auto *const bits = room.template array<std::uint64_t>(blocks);
        auto *const before = room.template array<std::uint16_t>(blocks);
        std::fill_n(bits, blocks, 0);
        for (const std::uint16_t row : rows)
            bits[row / SparseRows::block] |= std::uint64_t{1} << row % SparseRows::block;
        std::size_t sum = 0;
        for (std::size_t i = 0; i < blocks; ++i) {
            before[i] = static_cast<std::uint16_t>(sum);
            sum += static_cast<std::size_t>(std::popcount(bits[i]));
        }
        return {bits, before, blocks};
    }

    // By which rule lengths of packets tell those of records, if any does.
    std::optional<OffsetColumn::Rule> ruleOf(const ChunkColumns &from)
    {
        const std::size_t size = from.size();
        if (size < 2)
            return OffsetColumn::Rule{};
        for (const std::uint32_t rounding : {1U, 4U}) {
            OffsetColumn::Rule rule{rounding, 0};
            const std::uint64_t first = from.offsets[1] - from.offsets[0];
            if (first < rule(from.frameLengths[0]))
                continue;
            rule.more = static_cast<std::uint32_t>(first - rule(from.frameLengths[0]));
            std::size_t row = 1;
            while (row + 1 < size
                && from.offsets[row + 1] - from.offsets[row] == rule(from.frameLengths[row]))
                ++row;
            if (row + 1 == size)
                return rule;
        }
        return std::nullopt;
    }

} // namespace

ChunkPacker::ChunkPacker()
{
    std::random_device device;
    m_seed = static_cast<std::uint64_t>(device()) << 32U | device() | 1U;
}

std::shared_ptr<const PacketChunk> ChunkPacker::pack(const ChunkColumns &columns)
{
    auto chunk = std::make_shared<PacketChunk>();
    if (columns.size() == 0)
        return chunk;
    Room room(m_arena.room(mostBytes(columns)));
    chunk->m_size = columns.size();
    packTimes(columns, room, *chunk);
    chunk->conversations = PlainColumn<ConversationId>(room.copy(columns.conversations));
    chunk->tcpSequences = PlainColumn<std::uint32_t>(room.copy(columns.tcpSequences));
    chunk->tcpAcknowledgments = PlainColumn<std::uint32_t>(room.copy(columns.tcpAcknowledgments));
    chunk->tcpWindows = PlainColumn<std::uint16_t>(room.copy(columns.tcpWindows));
    packLengths(columns, room, *chunk);
    packProfiles(columns, room, *chunk);
    packOffsets(columns, room, *chunk);
    packSparse(columns, room, *chunk);
    chunk->m_bytes = room.used();
    chunk->m_memory = m_arena.take(room.used());
    return chunk;
}

void ChunkPacker::packTimes(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    constexpr std::size_t block = TimeColumn::block;
    const std::size_t size = from.size();
    const std::size_t blocks = blocksOf(size, block);
    auto *const bases = room.array<Timestamp>(blocks);
    auto *const steps = room.array<std::uint32_t>(size);
    auto *const wideAt = room.array<std::uint8_t>(blocks);
    std::size_t wide = 0; // at most 256 blocks
    for (std::size_t i = 0; i < blocks; ++i) {
        const Timestamp *const times = from.times.data() + i * block;
        const std::size_t count = std::min(block, size - i * block);
        Timestamp first = std::numeric_limits<Timestamp>::max();
        Timestamp last = noTime; // less than any other
        for (std::size_t k = 0; k < count; ++k) {
            first = times[k] != noTime ? std::min(first, times[k]) : first;
            last = std::max(last, times[k]);
        }
        std::uint32_t *const own = steps + i * block;
        if (last != noTime && last - first >= Timestamp{TimeColumn::none}) {
            bases[i] = TimeColumn::wide;
            wideAt[i] = static_cast<std::uint8_t>(wide++);
            for (std::size_t k = 0; k < count; ++k)
                own[k] = static_cast<std::uint32_t>(times[k]);
            continue;
        }
        bases[i] = last != noTime ? first : 0;
        wideAt[i] = 0;
        for (std::size_t k = 0; k < count; ++k)
            own[k] = times[k] != noTime ? static_cast<std::uint32_t>(times[k] - first)
                                        : TimeColumn::none;
    }
    auto *const high = room.array<std::uint32_t>(wide * block);
    for (std::size_t i = 0; i < blocks; ++i) {
        if (bases[i] != TimeColumn::wide)
            continue;
        for (std::size_t row = i * block; row < std::min(size, (i + 1) * block); ++row)
            high[wideAt[i] * block + row % block]
                = static_cast<std::uint32_t>(static_cast<std::uint64_t>(from.times[row]) >> 32U);
    }
    to.times = TimeColumn(steps, bases, wideAt, high);
}

template <class Value> RareValues<Value> ChunkPacker::rare(Rare<Value> &from, Room &room)
{
    if (from.rows.empty())
        return {};
    const auto *const rows = room.copy(from.rows);
    const RareValues<Value> packed(rows, room.copy(from.values), from.rows.size());
    from.rows.clear();
    from.values.clear();
    return packed;
}

template <class NumberAt>
NarrowColumn ChunkPacker::narrow(std::size_t count, Room &room, NumberAt numberAt)
{
    auto *const narrow = room.array<std::uint16_t>(count);
    std::uint32_t most = 0;
    for (std::size_t row = 0; row < count; ++row) {
        const std::uint32_t number = numberAt(row);
        most = std::max(most, number);
        narrow[row]
            = static_cast<std::uint16_t>(std::min<std::uint32_t>(number, NarrowColumn::marker));
    }
    for (std::size_t row = 0; most >= NarrowColumn::marker && row < count; ++row) {
        if (numberAt(row) >= NarrowColumn::marker)
            m_rare.add(row, numberAt(row));
    }
    return {narrow, rare(m_rare, room)};
}

template <class Other, class NumberAt>
CloseColumn<Other> ChunkPacker::close(std::size_t count, Room &room, Other other, NumberAt numberAt)
{
    using Column = CloseColumn<Other>;
    auto *const less = room.array<std::uint8_t>(count);
    bool hasFar = false;
    for (std::size_t row = 0; row < count; ++row) {
        const auto [base, number] = numberAt(row);
        const std::uint32_t difference = base - number; // of a greater one it is huge
        const bool isNear = difference < Column::zero;
        hasFar = hasFar || !(isNear || number == 0);
        const std::uint8_t unusual = number == 0 ? Column::zero : Column::marker;
        less[row] = isNear ? static_cast<std::uint8_t>(difference) : unusual;
    }
    for (std::size_t row = 0; hasFar && row < count; ++row) {
        if (less[row] == Column::marker)
            m_rare.add(row, numberAt(row).second);
    }
    return {less, rare(m_rare, room), other};
}

void ChunkPacker::packLengths(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    const std::size_t size = from.size();
    to.frameLengths = narrow(size, room, [&](std::size_t row) { return from.frameLengths[row]; });
    to.ipLengths = close(size, room, to.frameLengths,
        [&](std::size_t row) { return std::pair(from.frameLengths[row], from.ipLengths[row]); });
    to.tcpLengths = close(size, room, to.ipLengths,
        [&](std::size_t row) { return std::pair(from.ipLengths[row], from.tcpLengths[row]); });
}

std::uint16_t ChunkPacker::profileOf(std::uint64_t key, std::size_t &slot)
{
    for (slot = key * m_seed >> m_shift;; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_slots[slot] == 0)
            break;
        if (m_profiles[m_slots[slot] - 1] == key)
            return static_cast<std::uint16_t>(m_slots[slot] - 1);
    }
    m_profiles.push_back(key);
    m_slots[slot] = static_cast<std::uint32_t>(m_profiles.size());
    const auto place = static_cast<std::uint16_t>(m_profiles.size() - 1);
    if (m_profiles.size() > m_slots.size() / 2)
        growProfiles();
    return place;
}

void ChunkPacker::growProfiles()
{
    m_slots.assign(m_slots.size() * 2, 0);
    --m_shift;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        std::size_t slot = m_profiles[i] * m_seed >> m_shift;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

void ChunkPacker::packProfiles(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    m_slots.assign(leastSlots, 0);
    m_shift = 64 - static_cast<unsigned>(std::countr_zero(leastSlots));
    m_profiles.clear();
    auto *const which = room.array<std::uint16_t>(from.size());
    std::size_t slot = 0;
    for (std::size_t row = 0; row < from.size(); ++row)
        which[row] = profileOf(keyOf(from, row), slot);
    using Profile = PacketChunk::Profile;
    auto *const shared = room.array<Profile>(m_profiles.size());
    std::transform(m_profiles.begin(), m_profiles.end(), shared, profileOfKey);
    to.tcpBits = SharedColumn<Profile, &Profile::tcpBits>(which, shared);
    to.tcpNotes = SharedColumn<Profile, &Profile::tcpNotes>(which, shared);
    to.windowShifts = SharedColumn<Profile, &Profile::windowShift>(which, shared);
    to.marks = SharedColumn<Profile, &Profile::marks>(which, shared);
}

void ChunkPacker::packOffsets(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    const std::size_t size = from.size();
    const std::uint64_t first = from.offsets[0];
    to.m_firstOffset = first;
    const auto offsetAt
        = [&](std::size_t row) { return static_cast<std::uint32_t>(from.offsets[row] - first); };
    const auto rule = ruleOf(from);
    const auto stepAt = [&](std::size_t row) {
        return row + 1 < size ? from.offsets[row + 1] - from.offsets[row] : 0;
    };
    std::uint64_t widest = 0;
    for (std::size_t row = 0; !rule && row < size; ++row)
        widest = std::max(widest, stepAt(row));
    if (widest > std::numeric_limits<std::uint16_t>::max()) {
        auto *const each = room.array<std::uint32_t>(size);
        for (std::size_t row = 0; row < size; ++row)
            each[row] = offsetAt(row);
        to.m_offsets = OffsetColumn(each);
        return;
    }
    constexpr std::size_t block = OffsetColumn::block;
    auto *const known = room.array<std::uint32_t>(blocksOf(size, block));
    for (std::size_t i = 0; i * block < size; ++i)
        known[i] = offsetAt(i * block);
    if (rule) {
        to.m_offsets = OffsetColumn(known, *rule, to.frameLengths);
        return;
    }
    auto *const steps = room.array<std::uint16_t>(size);
    for (std::size_t row = 0; row < size; ++row)
        steps[row] = static_cast<std::uint16_t>(stepAt(row));
    to.m_offsets = OffsetColumn(known, steps);
}

void ChunkPacker::packSparse(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    const std::size_t size = from.size();
    const auto &acks = from.acks;
    const SparseRows ackRows = sparseRows(acks.rows, size, room);
    auto *const frames = room.array<std::uint32_t>(acks.values.size());
    auto *const rtts = room.array<std::uint32_t>(acks.values.size());
    Rare<Duration> others;
    for (std::size_t i = 0; i < acks.values.size(); ++i) {
        const auto &[rtt, frame] = acks.values[i];
        frames[i] = frame;
        const bool isUsual = rtt >= 0 && rtt < Duration{RttValues::marker};
        rtts[i] = isUsual ? static_cast<std::uint32_t>(rtt) : RttValues::marker;
        if (!isUsual)
            others.add(i, rtt);
    }
    to.rtts = {ackRows, RttValues(rtts, rare(others, room))};
    to.ackedFrames = {ackRows, WholeValues<std::uint32_t>(frames)};
    const auto &flights = from.flights;
    const SparseRows flightRows = sparseRows(flights.rows, size, room);
    const NarrowColumn bytes = narrow(
        flights.values.size(), room, [&](std::size_t i) { return flights.values[i].bytes; });
    const NarrowColumn sincePush = narrow(
        flights.values.size(), room, [&](std::size_t i) { return flights.values[i].sincePush; });
    to.flights = {flightRows, PacketChunk::FlightValues(bytes, sincePush)};
    to.duplicateAcks = {sparseRows(from.duplicateAcks.rows, size, room),
        WholeValues<PacketChunk::DuplicateAck>(room.copy(from.duplicateAcks.values))};
    to.rtos = {sparseRows(from.rtos.rows, size, room),
        WholeValues<PacketChunk::Rto>(room.copy(from.rtos.values))};
}

} // namespace remora::dissect
