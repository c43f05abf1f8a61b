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
        const std::size_t sparse = columns.ackedFrames.values.size() + columns.flights.values.size()
            + columns.duplicateAcks.values.size() + columns.rtos.values.size();
        return columns.size() * aRow + sparse * aSparse + alignments;
    }

    template <class Value>
    SparseRows sparseRows(const ChunkColumns::Some<Value> &some, std::size_t size, auto &room)
    {
        if (some.values.empty())
            return {};
        const std::size_t blocks = blocksOf(size, SparseRows::block);
        auto *const bits = room.template array<std::uint64_t>(blocks);
        auto *const before = room.template array<std::uint16_t>(blocks);
        std::copy_n(some.bits.begin(), blocks, bits);
        std::size_t sum = 0;
        for (std::size_t i = 0; i < blocks; ++i) {
            before[i] = static_cast<std::uint16_t>(sum);
            sum += static_cast<std::size_t>(std::popcount(bits[i]));
        }
        return {bits, before, blocks};
    }

    // Packets in the order of time, 4 seconds at most: nearly every block. False where it is not.
    bool packSteps(const Timestamp *times, std::size_t count, std::uint32_t *steps)
    {
        const auto first = static_cast<std::uint64_t>(times[0]);
        std::uint64_t all = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t step = static_cast<std::uint64_t>(times[i]) - first;
            all |= step;
            steps[i] = static_cast<std::uint32_t>(step);
        }
        return times[0] != noTime && all < TimeColumn::none;
    }

    // Numbers that are all near; false where one is not.
    bool packNear(const std::uint32_t *bases, const std::uint32_t *numbers, std::size_t count,
        std::uint8_t *less)
    {
        std::uint32_t all = 0;
        std::uint8_t most = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t difference = bases[i] - numbers[i]; // of a greater one it is huge
            const auto near = static_cast<std::uint8_t>(difference);
            all |= difference;
            most = std::max(most, near);
            less[i] = near;
        }
        return all <= std::numeric_limits<std::uint8_t>::max() && most < CloseColumn<int>::zero;
    }

    PacketChunk::Profile profileOf(std::uint64_t profile)
    {
        using Profile = ChunkColumns::Profile;
        return {Profile::tcpBits(profile), Profile::notes(profile), Profile::windowShift(profile),
            Profile::marks(profile)};
    }

    template <std::uint32_t rounding>
    std::optional<OffsetColumn::Rule> ruleOf(
        const std::uint32_t *offsets, const std::uint32_t *lengths, std::size_t count)
    {
        const auto rounded
            = [](std::uint32_t length) { return (length + rounding - 1) & ~(rounding - 1); };
        const std::uint32_t more = offsets[1] - offsets[0] - rounded(lengths[0]);
        std::uint32_t wrong = 0;
        for (std::size_t i = 0; i < count; ++i)
            wrong |= offsets[i + 1] - offsets[i] - rounded(lengths[i]) - more;
        return wrong == 0 ? std::optional(OffsetColumn::Rule{rounding, more}) : std::nullopt;
    }

    // By which rule lengths of packets tell those of records, if any does.
    std::optional<OffsetColumn::Rule> ruleOf(const ChunkColumns &from)
    {
        if (from.size() < 2)
            return OffsetColumn::Rule{};
        const std::uint32_t *const offsets = from.offsets.data();
        const std::uint32_t *const lengths = from.frameLengths.data();
        const auto plain = ruleOf<1>(offsets, lengths, from.size() - 1);
        return plain ? plain : ruleOf<4>(offsets, lengths, from.size() - 1);
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
        std::uint32_t *const own = steps + i * block;
        wideAt[i] = 0;
        if (packSteps(times, count, own)) {
            bases[i] = times[0];
            continue;
        }
        Timestamp first = std::numeric_limits<Timestamp>::max();
        Timestamp last = noTime; // less than any other
        for (std::size_t k = 0; k < count; ++k) {
            first = times[k] != noTime ? std::min(first, times[k]) : first;
            last = std::max(last, times[k]);
        }
        if (last != noTime && last - first >= Timestamp{TimeColumn::none}) {
            bases[i] = TimeColumn::wide;
            wideAt[i] = static_cast<std::uint8_t>(wide++);
            for (std::size_t k = 0; k < count; ++k)
                own[k] = static_cast<std::uint32_t>(times[k]);
            continue;
        }
        bases[i] = last != noTime ? first : 0;
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

NarrowColumn ChunkPacker::narrow(const PlainVector<std::uint32_t> &numbers, Room &room)
{
    constexpr std::uint32_t marker = NarrowColumn::marker;
    auto *const narrow = room.array<std::uint16_t>(numbers.size());
    std::uint32_t all = 0;
    std::uint32_t marked = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        all |= numbers[i];
        marked |= static_cast<std::uint32_t>(numbers[i] == marker);
        narrow[i] = static_cast<std::uint16_t>(numbers[i]);
    }
    const bool hasWide = all > marker || marked != 0;
    for (std::size_t i = 0; hasWide && i < numbers.size(); ++i) {
        if (numbers[i] < marker)
            continue;
        narrow[i] = NarrowColumn::marker;
        m_rare.add(i, numbers[i]);
    }
    return {narrow, rare(m_rare, room)};
}

template <class Other>
CloseColumn<Other> ChunkPacker::close(const PlainVector<std::uint32_t> &bases,
    const PlainVector<std::uint32_t> &numbers, Room &room, Other other)
{
    using Column = CloseColumn<Other>;
    constexpr std::size_t block = 256;
    const std::size_t size = numbers.size();
    auto *const less = room.array<std::uint8_t>(size);
    for (std::size_t at = 0; at < size; at += block) {
        const std::size_t end = std::min(size, at + block);
        if (packNear(bases.data() + at, numbers.data() + at, end - at, less + at))
            continue;
        for (std::size_t i = at; i < end; ++i) {
            const bool isNear = bases[i] - numbers[i] < Column::zero;
            if (!isNear && numbers[i] == 0)
                less[i] = Column::zero;
            if (isNear || numbers[i] == 0)
                continue;
            less[i] = Column::marker;
            m_rare.add(i, numbers[i]);
        }
    }
    return {less, rare(m_rare, room), other};
}

void ChunkPacker::packLengths(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    to.frameLengths = narrow(from.frameLengths, room);
    to.ipLengths = close(from.frameLengths, from.ipLengths, room, to.frameLengths);
    to.tcpLengths = close(from.ipLengths, from.tcpLengths, room, to.ipLengths);
}

std::uint16_t ChunkPacker::placeOf(std::uint64_t profile)
{
    std::size_t at = profile * m_seed >> m_shift;
    while (m_slots[at].profile != profile) {
        if (m_slots[at].profile == noProfile) {
            m_slots[at] = {profile, static_cast<std::uint16_t>(m_profiles.size())};
            m_profiles.push_back(profile);
            if (m_profiles.size() > m_slots.size() / 2)
                growProfiles();
            return static_cast<std::uint16_t>(m_profiles.size() - 1);
        }
        at = (at + 1) & (m_slots.size() - 1);
    }
    return m_slots[at].place;
}

void ChunkPacker::growProfiles()
{
    m_slots.assign(m_slots.size() * 2, {});
    --m_shift;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        std::size_t at = m_profiles[i] * m_seed >> m_shift;
        while (m_slots[at].profile != noProfile)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {m_profiles[i], static_cast<std::uint16_t>(i)};
    }
}

void ChunkPacker::packProfiles(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    m_slots.assign(leastSlots, {});
    m_shift = 64 - static_cast<unsigned>(std::countr_zero(leastSlots));
    m_profiles.clear();
    auto *const which = room.array<std::uint16_t>(from.size());
    for (std::size_t row = 0; row < from.size(); ++row) {
        // Most often it is the one that is looked at first.
        const std::uint64_t profile = from.profiles[row];
        const Slot &slot = m_slots[profile * m_seed >> m_shift];
        which[row] = slot.profile == profile ? slot.place : placeOf(profile);
    }
    using Profile = PacketChunk::Profile;
    auto *const shared = room.array<Profile>(m_profiles.size());
    std::transform(m_profiles.begin(), m_profiles.end(), shared, profileOf);
    to.tcpBits = SharedColumn<Profile, &Profile::tcpBits>(which, shared);
    to.tcpNotes = SharedColumn<Profile, &Profile::tcpNotes>(which, shared);
    to.windowShifts = SharedColumn<Profile, &Profile::windowShift>(which, shared);
    to.marks = SharedColumn<Profile, &Profile::marks>(which, shared);
}

void ChunkPacker::packOffsets(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    const std::size_t size = from.size();
    to.m_firstOffset = from.firstOffset;
    const auto rule = ruleOf(from);
    const std::uint32_t *const offsets = from.offsets.data();
    std::uint32_t widest = 0;
    for (std::size_t row = 0; !rule && row + 1 < size; ++row)
        widest |= offsets[row + 1] - offsets[row];
    if (widest > std::numeric_limits<std::uint16_t>::max()) {
        to.m_offsets = OffsetColumn(room.copy(from.offsets));
        return;
    }
    constexpr std::size_t block = OffsetColumn::block;
    auto *const known = room.array<std::uint32_t>(blocksOf(size, block));
    for (std::size_t i = 0; i * block < size; ++i)
        known[i] = offsets[i * block];
    if (rule) {
        to.m_offsets = OffsetColumn(known, *rule, to.frameLengths);
        return;
    }
    auto *const steps = room.array<std::uint16_t>(size);
    for (std::size_t row = 0; row + 1 < size; ++row)
        steps[row] = static_cast<std::uint16_t>(offsets[row + 1] - offsets[row]);
    steps[size - 1] = 0;
    to.m_offsets = OffsetColumn(known, steps);
}

RttValues ChunkPacker::packRtts(const PlainVector<Duration> &rtts, Room &room)
{
    auto *const usual = room.array<std::uint32_t>(rtts.size());
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < rtts.size(); ++i) {
        all |= static_cast<std::uint64_t>(rtts[i]);
        usual[i] = static_cast<std::uint32_t>(rtts[i]);
    }
    Rare<Duration> others;
    for (std::size_t i = 0; all >= RttValues::marker && i < rtts.size(); ++i) {
        if (static_cast<std::uint64_t>(rtts[i]) < RttValues::marker)
            continue;
        usual[i] = RttValues::marker;
        others.add(i, rtts[i]);
    }
    return {usual, rare(others, room)};
}

void ChunkPacker::packSparse(const ChunkColumns &from, Room &room, PacketChunk &to)
{
    const std::size_t size = from.size();
    const SparseRows ackRows = sparseRows(from.ackedFrames, size, room);
    to.ackedFrames = {ackRows, WholeValues<std::uint32_t>(room.copy(from.ackedFrames.values))};
    to.rtts = {ackRows, packRtts(from.rtts, room)};
    const SparseRows flightRows = sparseRows(from.flights, size, room);
    const NarrowColumn bytes = narrow(from.flights.values, room);
    to.flights = {flightRows, PacketChunk::FlightValues(bytes, narrow(from.sincePush, room))};
    to.duplicateAcks = {sparseRows(from.duplicateAcks, size, room),
        WholeValues<PacketChunk::DuplicateAck>(room.copy(from.duplicateAcks.values))};
    to.rtos = {sparseRows(from.rtos, size, room),
        WholeValues<PacketChunk::Rto>(room.copy(from.rtos.values))};
}

} // namespace remora::dissect
