// SPDX-License-Identifier: GPL-3.0-or-later
// Series of a selection, against pandas' resample (data/series/make_expected.py) and by hand.
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

#include <QTest>

#include "dissect/series/series.h"
#include "tests/support/loaded.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

const std::string data = std::string(REMORA_TEST_DATA) + "/series/";

Loaded load() { return loaded(std::move(*openFile(data + "mixed.pcap"))); }

// The lines of a table of numbers; an empty field is NaN.
std::vector<std::vector<double>> expected(const std::string &name, std::vector<Timestamp> &times)
{
    std::vector<std::vector<double>> rows;
    std::ifstream file(data + name);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream fields(line + ",");
        std::string field;
        std::getline(fields, field, ',');
        times.push_back(std::stoll(field));
        std::vector<double> row;
        while (std::getline(fields, field, ','))
            row.push_back(field.empty() ? std::nan("") : std::stod(field));
        rows.push_back(row);
    }
    return rows;
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

PacketStore storeOf(const std::vector<std::pair<Timestamp, std::uint32_t>> &packets)
{
    ChunkColumns columns;
    for (const auto &[time, length] : packets) {
        columns.times.push_back(time);
        columns.conversations.push_back(ConversationId{0});
        columns.ipLengths.push_back(length);
        columns.frameLengths.push_back(length);
        columns.tcpSequences.push_back(0);
        columns.tcpAcknowledgments.push_back(0);
        columns.tcpLengths.push_back(0);
        columns.tcpWindows.push_back(0);
        columns.profiles.push_back(0);
        columns.offsets.push_back(static_cast<std::uint32_t>(columns.offsets.size()));
    }
    PacketStore store;
    store.append(ChunkPacker().pack(columns));
    return store;
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT
private:
    Loaded m_loaded = load();

    ConversationSet selection(const QString &name) const
    {
        if (name == QStringLiteral("all"))
            return ConversationSet::everything();
        std::uint32_t stream = 0;
        std::ifstream(data + "stream") >> stream;
        for (std::uint32_t row = 0; row < m_loaded.conversations.size(); ++row) {
            const ConversationId id{row};
            if (m_loaded.conversations[row].kind == Conversation::Kind::Tcp
                && m_loaded.conversations[row].stream == stream)
                return ConversationSet::of({&id, 1});
        }
        return ConversationSet::of({});
    }

private Q_SLOTS:
    void equalsPandas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::addColumn<qint64>("width");
        for (const char *name : {"all", "stream"}) {
            for (const auto &[label, width] :
                {std::pair{"1s", second}, {"100ms", second / 10}, {"7s", 7 * second}})
                QTest::addRow("%s, %s", name, label)
                    << QString::fromLatin1(name) << QString::fromLatin1(label) << qint64{width};
        }
    }
    void equalsPandas()
    {
        QFETCH(QString, name);
        QFETCH(QString, label);
        QFETCH(qint64, width);
        const ConversationSet set = selection(name);
        const auto file = [&](const char *kind) {
            return QStringLiteral("%1-%2-%3.csv")
                .arg(name, QLatin1StringView(kind), label)
                .toStdString();
        };
        std::vector<Timestamp> times;
        const auto rates = expected(file("bitrate"), times);
        QVERIFY(rates.size() > 1);
        const BinnedSums sums = bitRate(m_loaded.store, set, width);
        QCOMPARE(sums.bins.size(), rates.size());
        for (std::size_t i = 0; i < rates.size(); ++i) {
            QCOMPARE(sums.bins.edge(i), times[i]);
            QVERIFY(close(sums.values[i], rates[i][0]));
        }
        times.clear();
        const auto bands = expected(file("bands"), times);
        const BinnedBands found = rttBands(m_loaded.store, set, width);
        QCOMPARE(found.bins.size(), bands.size());
        std::size_t gaps = 0;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const BinnedBands::Band &band = found.bands[i];
            QCOMPARE(found.bins.edge(i), times[i]);
            QCOMPARE(static_cast<double>(band.count), bands[i][0]);
            if (band.count == 0) {
                ++gaps;
                continue;
            }
            QVERIFY(close(band.minimum, bands[i][1]));
            QVERIFY(close(band.mean, bands[i][2]));
            QVERIFY(close(band.maximum, bands[i][3]));
        }
        if (label == QStringLiteral("100ms"))
            QVERIFY(gaps > 0); // or the test would not show that gaps stay gaps
    }

    void samplesAreSortedByTime()
    {
        const PacketStore store = storeOf({{3, 30}, {1, 10}, {2, 20}, {1, 11}});
        const Samples samples = lengthSamples(store, ConversationSet::everything());
        QCOMPARE(samples.times, (std::vector<Timestamp>{1, 1, 2, 3}));
        QCOMPARE(samples.values, (std::vector<double>{10, 11, 20, 30}));
    }

    void samplesOfASelection()
    {
        const Samples all = rttSamples(m_loaded.store, ConversationSet::everything());
        const Samples some = rttSamples(m_loaded.store, selection(QStringLiteral("stream")));
        QVERIFY(some.size() > 0 && some.size() < all.size());
        std::uint64_t counted = 0;
        for (const Conversation &conversation : m_loaded.conversations)
            counted += conversation.rtt().count;
        QCOMPARE(all.size(), static_cast<std::size_t>(counted));
    }

    void anEmptySelectionIsEmpty()
    {
        const ConversationSet none = ConversationSet::of({});
        QCOMPARE(lengthSamples(m_loaded.store, none).size(), std::size_t{0});
        QCOMPARE(bitRate(m_loaded.store, none, second).values.size(), std::size_t{0});
        QCOMPARE(rttBands(m_loaded.store, none, second).bands.size(), std::size_t{0});
        QVERIFY(!spanOf(m_loaded.store, none));
    }

    void binsAreHalfOpen()
    {
        const BinnedSums sums = bitRate(
            storeOf({{10 * second, 1}, {11 * second - 1, 2}, {11 * second, 4}, {13 * second, 8}}),
            ConversationSet::everything(), second);
        QCOMPARE(sums.values, (std::vector<double>{24, 32, 0, 64}));
    }

    void binsStartAtMidnight()
    {
        constexpr Timestamp midnight = 20'000LL * 86'400 * second;
        const TimeBins bins({midnight + 10 * second, midnight + 30 * second}, 7 * second);
        QCOMPARE(bins.edge(0), midnight + 7 * second);
        QCOMPARE(bins.size(), std::size_t{4});
        QCOMPARE(bins.indexOf(midnight + 14 * second), std::size_t{1});
        QCOMPARE(bins.indexOf(midnight + 14 * second - 1), std::size_t{0});
    }

    void binsAreCoveredInPart_data()
    {
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end"); // the last time, within
        QTest::addColumn<QList<double>>("covered");
        const auto row = [](const char *name, qint64 begin, qint64 end, QList<double> covered) {
            QTest::newRow(name) << begin << end << covered;
        };
        row("all", 0, 299, {1, 1, 1});
        row("more", -500, 10'000, {1, 1, 1});
        row("from the middle to a quarter", 50, 224, {0.5, 1, 0.25});
        row("one bin", 100, 199, {0, 1, 0});
        row("one time", 120, 120, {0, 0.01, 0});
        row("before", -200, -1, {0, 0, 0});
        row("behind", 300, 400, {0, 0, 0});
    }
    void binsAreCoveredInPart()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        QFETCH(QList<double>, covered);
        BinnedSums sums{TimeBins({0, 299}, 100), {0, 0, 0}, {}, TimeRange{begin, end}};
        for (std::size_t bin = 0; bin < 3; ++bin)
            QCOMPARE(sums.covered(bin), covered[static_cast<qsizetype>(bin)]);
        sums.captured.reset();
        QCOMPARE(sums.covered(0), 1.0);
    }

    void onlyWhatLiesInTheBins()
    {
        const PacketStore store = storeOf({{5, 1}, {10, 2}, {19, 4}, {20, 8}, {29, 16}, {30, 32}});
        const TimeBins bins = TimeBins({0, 39}, 10).part(1, 3);
        QVERIFY(bins.has(10) && bins.has(29) && !bins.has(9) && !bins.has(30));
        const BinnedSums sums = bitRate(store, ConversationSet::everything(), bins);
        QCOMPARE(sums.values, (std::vector<double>{8e9 / 10 * 6, 8e9 / 10 * 24}));
        const Samples samples{{5, 10, 19, 20, 30}, {1, 2, 4, 8, 16}};
        const BinnedBands bands = bandsOf(samples, bins);
        QCOMPARE(bands.bands[0].mean, 3.0);
        QCOMPARE(bands.bands[1].count, std::uint64_t{1});
        QCOMPARE(percentileBandsOf(samples, bins).bands[0].maximum, 4.0);
        QVERIFY(bandsOf(samples, bins.part(0, 0)).bands.empty());
        QCOMPARE(packetsIn(store, ConversationSet::everything(), {10, 30}), std::uint64_t{4});
    }

    void setsGrow()
    {
        const ConversationId first{0};
        const ConversationId third{2};
        const auto both = ConversationSet::of({&third, 1}).with(ConversationSet::of({&first, 1}));
        QVERIFY(both.contains(first) && both.contains(third) && !both.contains(ConversationId{1}));
        QVERIFY(both.with(ConversationSet::everything()).isEverything());
        QVERIFY(ConversationSet::everything().with(both).isEverything());
    }

    void binsGoOnOverMidnight()
    {
        constexpr Timestamp midnight = 20'000LL * 86'400 * second;
        const TimeBins bins({midnight - second, midnight + 5 * second}, 7 * second);
        // 86,400 is no multiple of 7: the edges go on from the first day's midnight.
        QCOMPARE(bins.edge(0), midnight - 86'400 * second + 86'394 * second);
        QCOMPARE(bins.size(), std::size_t{2});
    }

    void binsAreBounded()
    {
        const TimeBins bins({0, 1'000'000 * second}, 1);
        QVERIFY(bins.size() <= 4'000'000);
        QVERIFY(bins.width() > 1);
        QCOMPARE(bins.indexOf(1'000'000 * second), bins.size() - 1);
    }

    // Where many are asked for none is wider.
    void binsCanBeExact()
    {
        const TimeRange days{0, 600'000 * second};
        QCOMPARE(TimeBins::count(days, second / 10), std::uint64_t{6'000'001});
        QVERIFY(TimeBins(days, second / 10).width() > second / 10);
        QCOMPARE(TimeBins(days, second / 10, 6'000'001).width(), second / 10);
    }

    void binsOfTheFarthestTimes()
    {
        // What the readers let through at most.
        const TimeBins bins({earliestTime, latestTime}, second);
        QVERIFY(bins.size() <= 4'000'000);
        QCOMPARE(bins.indexOf(earliestTime), std::size_t{0});
        QCOMPARE(bins.indexOf(latestTime), bins.size() - 1);
    }
};

QTEST_APPLESS_MAIN(SeriesTest)
#include "tst_series.moc"
