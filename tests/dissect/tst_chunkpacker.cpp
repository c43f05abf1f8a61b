// SPDX-License-Identifier: GPL-3.0-or-later
// What is packed into a chunk comes out of it as it went in, whatever the numbers are.
#include <cstdlib>
#include <random>

#include <QTest>

#include "dissect/store/chunkpacker.h"
#include "dissect/store/columnarena.h"
#include "dissect/store/columnspace.h"
#include "tests/support/print.h"

using namespace remora::dissect;

namespace {

constexpr std::uint32_t most32 = 0xffffffff;

enum class Kind {
    Usual, // as nearly all packets are
    Edges, // around every limit of the packing
    Wild, // any number at all
};

// Numbers for packets, the same each time.
class Source {
public:
    Source(Kind kind, unsigned seed)
        : m_kind(kind)
        , m_random(seed)
    {
    }
    std::uint64_t any() { return m_random(); }
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    bool oneIn(unsigned many) { return below(many) == 0; }
    Kind kind() const { return m_kind; }

    Timestamp time(std::size_t row)
    {
        const auto usual = static_cast<Timestamp>(1'600'000'000 * second + row * 1'000'003);
        if (m_kind == Kind::Usual)
            return usual;
        if (oneIn(7))
            return noTime;
        if (m_kind == Kind::Wild)
            return oneIn(2) ? earliestTime + static_cast<Timestamp>(below(1ULL << 60U))
                            : latestTime;
        // Blocks of 256 that just fit 32 bits, or just do not.
        const std::uint64_t block = row / TimeColumn::block;
        const auto span = static_cast<Timestamp>(most32) - 2 + static_cast<Timestamp>(block % 4);
        return static_cast<Timestamp>(row % TimeColumn::block == 255 ? usual + span : usual);
    }
    std::uint32_t length(std::uint32_t of)
    {
        if (m_kind == Kind::Usual)
            return of > 14 ? of - 14 : 0;
        if (m_kind == Kind::Wild)
            return static_cast<std::uint32_t>(any());
        const std::array<std::uint32_t, 7> edges{
            0, of, of - 253, of - 254, of - 255, of + 1, most32};
        return edges.at(below(edges.size()));
    }
    std::uint32_t frameLength()
    {
        if (m_kind == Kind::Usual)
            return static_cast<std::uint32_t>(60 + below(1454));
        return static_cast<std::uint32_t>(oneIn(3) ? 65'533 + below(5) : below(70'000));
    }
    Duration rtt()
    {
        if (m_kind == Kind::Usual)
            return static_cast<Duration>(below(second));
        const std::array<Duration, 6> edges{
            0, -1, most32 - 1, most32, most32 + Duration{1}, std::numeric_limits<Duration>::max()};
        return edges.at(below(edges.size()));
    }

private:
    Kind m_kind;
    std::mt19937_64 m_random;
};

enum class Records { AsLong, Padded, Cut, FarApart };

void addPacket(ChunkColumns &to, Source &from, Records records)
{
    const std::size_t row = to.size();
    const std::uint32_t length = from.frameLength();
    static constexpr std::uint32_t far = 70'000;
    std::uint32_t step = 16 + (row > 0 ? to.frameLengths[row - 1] : 0);
    if (records == Records::Padded)
        step = 32 + (step - 16 + 3) / 4 * 4;
    if (records == Records::Cut)
        step = 16 + std::min(step, static_cast<std::uint32_t>(96 + row % 3));
    if (records == Records::FarApart)
        step = row % 5 == 0 ? far : step;
    to.offsets.push_back(row > 0 ? to.offsets[row - 1] + step : 0);
    to.times.push_back(from.time(row));
    to.conversations.push_back(ConversationId{static_cast<std::uint32_t>(from.any())});
    to.frameLengths.push_back(length);
    to.ipLengths.push_back(from.length(length));
    to.tcpLengths.push_back(from.length(to.ipLengths[row]));
    to.tcpSequences.push_back(static_cast<std::uint32_t>(from.any()));
    to.tcpAcknowledgments.push_back(static_cast<std::uint32_t>(from.any()));
    to.tcpWindows.push_back(static_cast<std::uint16_t>(from.any()));
    constexpr std::uint64_t allBits = (std::uint64_t{1} << 56U) - 1;
    to.profiles.push_back(from.kind() == Kind::Usual ? from.below(200) : from.any() & allBits);
    if (from.oneIn(3)) {
        to.ackedFrames.add(row, static_cast<std::uint32_t>(from.any()));
        to.rtts.push_back(from.rtt());
    }
    if (from.oneIn(2)) {
        to.flights.add(
            row, from.kind() == Kind::Usual ? 1460 : static_cast<std::uint32_t>(from.any()));
        to.sincePush.push_back(from.frameLength());
    }
    if (from.oneIn(50))
        to.duplicateAcks.add(row, {static_cast<std::uint32_t>(row), most32});
    if (from.oneIn(60))
        to.rtos.add(row, {static_cast<Duration>(from.any()), 7});
}

// By row, as it was added.
template <class Value>
std::vector<std::optional<Value>> byRow(const ChunkColumns::Some<Value> &some, std::size_t size)
{
    std::vector<std::optional<Value>> values(size);
    std::size_t next = 0;
    for (std::size_t row = 0; row < size; ++row) {
        if ((some.bits[row / 64] >> row % 64 & 1U) != 0)
            values[row] = some.values[next++];
    }
    return values;
}

#define SAME(packed, added)                                                                        \
    if (!((packed) == (added))) {                                                                  \
        QFAIL(qPrintable(QStringLiteral("row %1: " #packed).arg(row)));                            \
    }

void compare(const PacketChunk &chunk, const ChunkColumns &columns)
{
    using Profile = ChunkColumns::Profile;
    QCOMPARE(chunk.size(), columns.size());
    const auto acked = byRow(columns.ackedFrames, columns.size());
    const auto flights = byRow(columns.flights, columns.size());
    const auto duplicates = byRow(columns.duplicateAcks, columns.size());
    const auto rtos = byRow(columns.rtos, columns.size());
    std::size_t ack = 0;
    std::size_t flight = 0;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        SAME(chunk.times[row], columns.times[row]);
        SAME(chunk.conversations[row], columns.conversations[row]);
        SAME(chunk.frameLengths[row], columns.frameLengths[row]);
        SAME(chunk.ipLengths[row], columns.ipLengths[row]);
        SAME(chunk.tcpLengths[row], columns.tcpLengths[row]);
        SAME(chunk.tcpSequences[row], columns.tcpSequences[row]);
        SAME(chunk.tcpAcknowledgments[row], columns.tcpAcknowledgments[row]);
        SAME(chunk.tcpWindows[row], columns.tcpWindows[row]);
        SAME(chunk.tcpBits[row], Profile::tcpBits(columns.profiles[row]));
        SAME(chunk.marks[row], Profile::marks(columns.profiles[row]));
        SAME(chunk.tcpNotes[row], Profile::notes(columns.profiles[row]));
        SAME(chunk.windowShifts[row], Profile::windowShift(columns.profiles[row]));
        SAME(chunk.offset(row), columns.firstOffset + columns.offsets[row]);
        SAME(chunk.ackedFrames.find(row), acked[row]);
        const Duration rtt = acked[row] ? columns.rtts[ack++] : 0;
        SAME(chunk.rtts.find(row).value_or(0), rtt);
        SAME(chunk.rtts.find(row).has_value(), rtt != 0);
        const auto foundFlight = chunk.flights.find(row);
        SAME(foundFlight.has_value(), flights[row].has_value());
        if (flights[row]) {
            SAME(foundFlight->bytes, *flights[row]);
            SAME(foundFlight->sincePush, columns.sincePush[flight++]);
        }
        const auto duplicate = chunk.duplicateAcks.find(row);
        SAME(duplicate.has_value(), duplicates[row].has_value());
        SAME(duplicate ? duplicate->number : 0, duplicates[row] ? duplicates[row]->number : 0);
        const auto rto = chunk.rtos.find(row);
        SAME(rto ? rto->duration : 0, rtos[row] ? rtos[row]->duration : 0);
    }
    std::size_t visited = 0;
    chunk.rtts.each([&](std::size_t row, Duration rtt) {
        QCOMPARE(chunk.rtts.find(row), std::optional(rtt));
        ++visited;
    });
    QCOMPARE(visited,
        static_cast<std::size_t>(std::count_if(
            columns.rtts.begin(), columns.rtts.end(), [](Duration rtt) { return rtt != 0; })));
}

} // namespace

class ChunkPackerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryNumber_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("size");
        for (const int kind : {0, 1, 2}) {
            for (const int records : {0, 1, 2, 3}) {
                for (const int size : {1, 2, 63, 64, 65, 255, 256, 257, 1000, 65'536})
                    QTest::addRow("%d, %d, %d packets", kind, records, size)
                        << kind << records << size;
            }
        }
    }
    void keepsEveryNumber()
    {
        QFETCH(const int, kind);
        QFETCH(const int, records);
        QFETCH(const int, size);
        Source source(static_cast<Kind>(kind), static_cast<unsigned>(size + records));
        ChunkColumns columns;
        columns.firstOffset = 24;
        for (int i = 0; i < size; ++i)
            addPacket(columns, source, static_cast<Records>(records));
        ChunkPacker packer;
        const auto chunk = packer.pack(columns);
        compare(*chunk, columns);
        if (QTest::currentTestFailed())
            return;
        // A second one, from columns that are used again, leaves the first as it is.
        columns.clear();
        QCOMPARE(columns.size(), std::size_t{0});
        for (int i = 0; i < size; ++i)
            addPacket(columns, source, Records::AsLong);
        const auto next = packer.pack(columns);
        compare(*next, columns);
        // A copy says the same, also once the original is gone.
        auto copy = std::make_shared<const PacketChunk>(*next,
            std::shared_ptr<std::byte>(
                static_cast<std::byte *>(std::aligned_alloc(64, (next->memory() + 63) / 64 * 64)),
                std::free));
        packer = ChunkPacker();
        compare(*copy, columns);
    }

    // What nearly all captures are made of takes no more than this.
    void usualPacketsAreSmall()
    {
        Source source(Kind::Usual, 1);
        ChunkColumns columns;
        for (std::size_t i = 0; i < ChunkColumns::capacity; ++i)
            addPacket(columns, source, Records::AsLong);
        const auto chunk = ChunkPacker().pack(columns);
        const double perPacket = static_cast<double>(chunk->memory()) / ChunkColumns::capacity;
        QVERIFY2(perPacket < 32, qPrintable(QString::number(perPacket)));
    }

    void nothingIsEmpty()
    {
        const auto chunk = ChunkPacker().pack(ChunkColumns());
        QCOMPARE(chunk->size(), std::size_t{0});
        QCOMPARE(chunk->memory(), std::size_t{0});
        QVERIFY(!chunk->rtts.find(0));
    }

    // Over several regions, of which pages are made ahead and given back; also beyond the arena.
    void blocksOfAnArenaStayAsTheyWereWritten()
    {
        constexpr std::size_t most = std::size_t{5} << 20U;
        std::vector<std::pair<std::shared_ptr<std::byte>, std::size_t>> blocks;
        {
            auto arena = std::make_unique<ColumnArena>();
            std::mt19937_64 random(7);
            for (int i = 0; i < 60; ++i) {
                const std::size_t size = i < 4 ? 1000 : most / 2 + random() % (most / 2);
                std::byte *room = arena->room(i < 4 ? 2000 : most);
                QCOMPARE(reinterpret_cast<std::uintptr_t>(room) % alignof(std::max_align_t), 0U);
                std::fill_n(room, size, static_cast<std::byte>(i + 1));
                blocks.emplace_back(arena->take(size), size);
                QCOMPARE(blocks.back().first.get(), room);
                if (i == 30) // as a reader of a capture is moved
                    arena = std::make_unique<ColumnArena>(std::move(*arena));
            }
        }
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto &[block, size] = blocks[i];
            QCOMPARE(std::count(block.get(), block.get() + size, static_cast<std::byte>(i + 1)),
                static_cast<std::ptrdiff_t>(size));
        }
    }
};

QTEST_APPLESS_MAIN(ChunkPackerTest)
#include "tst_chunkpacker.moc"
