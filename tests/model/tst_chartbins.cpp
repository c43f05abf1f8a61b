// SPDX-License-Identifier: GPL-3.0-or-later
// The bins of charts: how wide they are, what is known of those at the edges, and where they are
// made.
#include <numeric>

#include <QTest>

#include "tests/support/chartmaking.h"
#include "tests/support/print.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;
using dissect::BinnedBands;
using dissect::BinnedSums;
using dissect::Samples;
using dissect::second;
using dissect::TimeRange;

namespace {

// `packets` of 40 to 139 bytes, one each `step`.
std::string regular(int packets, double step)
{
    std::string text;
    for (int i = 0; i < packets; ++i)
        text += QStringLiteral("%1 A > B ACK %2B seq 1 ack 1\n")
                    .arg(i * step, 0, 'f', 9)
                    .arg(i % 100)
                    .toStdString();
    return text;
}

} // namespace

class ChartBinsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A bin at the edge says which part of it was captured.
    void edges()
    {
        const ChartSource half = traced(R"(
            0.750  A > B  ACK 60B   seq 1 ack 1
            1.500  A > B  ACK 60B   seq 1 ack 1
            2.250  A > B  ACK 60B   seq 1 ack 1)");
        const auto coveredOf = [](const ChartData &chart) {
            const auto &sums = dataOf<BinnedSums>(chart);
            std::vector<double> covered;
            for (std::size_t bin = 0; bin < sums.bins.size(); ++bin)
                covered.push_back(sums.covered(bin));
            return covered;
        };
        const auto chart = make("bitrate", half);
        QVERIFY(close(coveredOf(chart), {0.25, 1, 0.25 + 1e-9})); // the last time is within
        QCOMPARE(dataOf<BinnedSums>(chart).values, (std::vector<double>{800, 800, 800}));
        // The capture is longer than the packets that a filter leaves.
        ChartSource longer = half;
        longer.captured = TimeRange{start + 500 * millisecond, start + 10 * second};
        QVERIFY(close(coveredOf(make("bitrate", longer)), {0.5, 1, 1}));
        std::vector<dissect::RowMask> masks{dissect::RowMask(3)};
        masks[0][1] = 1;
        ChartSource filtered = half;
        filtered.store = half.store.selected(std::move(masks));
        QVERIFY(close(coveredOf(make("bitrate", filtered)), {1}));
        QCOMPARE(csvOf(make("bitrate", longer)),
            QByteArray("time,value,covered\n1700000000.000000000,800,0.5\n"
                       "1700000001.000000000,800,1\n1700000002.000000000,800,1\n"));
        // On its own clock, and where a part is cut out.
        ChartOptions aligned = exact();
        aligned.aligned = true;
        QVERIFY(close(coveredOf(make("bitrate", half, aligned)), {0.25, 1, 0.25 + 1e-9}));
        const auto cut = within(chart, {start + 2 * second, start + 3 * second});
        QVERIFY(close(coveredOf(cut), {0.25 + 1e-9}));
    }

    void stacks()
    {
        ChartOptions stacked = exact();
        stacked.stacked = true;
        const ChartSource source = traced(R"(
            0.0  A > B  ACK  seq 1 ack 1
            2.0  C > D  ACK  seq 1 ack 1)");
        const QList<ChartSelection> both{conversation(0), conversation(1)};
        const auto stack = make("bitrate", source, stacked, both);
        QVERIFY(stack.isStack);
        QCOMPARE(dataOf<BinnedSums>(stack, 0).values, (std::vector<double>{320, 0, 0}));
        QCOMPARE(dataOf<BinnedSums>(stack, 1).values, (std::vector<double>{0, 0, 320}));
        QCOMPARE(namesOf(make("bitrate", source, stacked, {everything()})), QStringList{u"tcp"_s});
        QVERIFY(!make("length", source, stacked, both).isStack);
        QVERIFY(!make("bitrate", source, exact(), both).isStack);
        stacked.aligned = true;
        QVERIFY(!make("bitrate", source, stacked, both).isStack);
    }

    void automaticWidths_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QString>("width");
        const auto row = [](qint64 length, int bins, const char *width) {
            QTest::addRow("%lld ns in %d", static_cast<long long>(length), bins)
                << length << bins << QString::fromUtf8(width);
        };
        row(0, 250, "1 s");
        row(-5, 250, "1 s");
        row(1, 250, "1 µs");
        row(250'000, 250, "1 µs");
        row(250'001, 250, "2 µs");
        row(10 * second, 250, "50 ms");
        row(250 * second, 250, "1 s");
        row(250 * second + 1, 250, "2 s");
        row(1000 * second, 100, "10 s");
        row(1001 * second, 100, "15 s");
        row(86'400 * second, 250, "10 min");
        row(86'400 * second, 24, "1 h");
        row(dissect::latestTime, 250, "7 d");
        row(30 * 86'400 * second, 40, "1 d");
        row(second, 0, "1 s");
    }
    void automaticWidths()
    {
        QFETCH(qint64, length);
        QFETCH(int, bins);
        QFETCH(QString, width);
        QCOMPARE(binText(automaticBin({0, length}, bins)), width);
    }

    // Three packets a bin are the least that show anything.
    void binsAreNoFinerThanThePackets_data()
    {
        QTest::addColumn<int>("packets");
        QTest::addColumn<double>("step");
        QTest::addColumn<qint64>("bin");
        QTest::addColumn<QString>("width");
        constexpr qint64 automatic = ChartOptions::automaticBin;
        constexpr qint64 usual = ChartOptions::usualBin;
        QTest::newRow("one") << 1 << 1.0 << automatic << u"1 s"_s;
        QTest::newRow("one, usual") << 1 << 1.0 << usual << u"1 s"_s;
        QTest::newRow("two") << 2 << 0.1 << automatic << u"200 ms"_s;
        QTest::newRow("twenty-four") << 24 << 0.1 << automatic << u"500 ms"_s; // 2.3 s / 8
        QTest::newRow("few, usual") << 24 << 0.1 << usual << u"500 ms"_s;
        QTest::newRow("many") << 1'001 << 0.01 << automatic << u"50 ms"_s; // 10 s / 250
        QTest::newRow("long, usual") << 1'001 << 0.01 << usual << u"1 s"_s;
    }
    void binsAreNoFinerThanThePackets()
    {
        QFETCH(int, packets);
        QFETCH(double, step);
        QFETCH(qint64, bin);
        QFETCH(QString, width);
        ChartOptions options;
        options.bin = bin;
        const auto chart = make("bitrate", traced(regular(packets, step)), options);
        QCOMPARE(binText(chart.bin), width);
        QVERIFY(!chart.binned);
    }

    void onePacketAlone()
    {
        const ChartSource one = traced("0.5 A > B SYN seq 1");
        ChartOptions options;
        const BinWindow window{{start, start + second}, 250};
        QCOMPARE(make("rtt-bands", one, options).bin, second / 10);
        options.bin = ChartOptions::automaticBin;
        QCOMPARE(make("bitrate", one, options, {conversation(0)}, window).bin, second);
    }

    // Bins that follow what is visible are made there and about it, and each is whole.
    void binsFollowWhatIsVisible_data()
    {
        QTest::addColumn<qint64>("begin"); // ms from the first packet
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QString>("width");
        QTest::addColumn<bool>("isPart");
        QTest::newRow("all") << qint64{-500} << qint64{100'500} << 250 << u"500 ms"_s << false;
        QTest::newRow("half") << qint64{20'000} << qint64{70'000} << 250 << u"200 ms"_s << false;
        QTest::newRow("a part") << qint64{40'003} << qint64{45'007} << 50 << u"200 ms"_s << true;
        QTest::newRow("narrow") << qint64{40'003} << qint64{40'303} << 50 << u"50 ms"_s << true;
        QTest::newRow("the end") << qint64{99'000} << qint64{104'000} << 250 << u"50 ms"_s << true;
        QTest::newRow("nothing") << qint64{200'000} << qint64{205'000} << 250 << u"20 ms"_s << true;
    }
    void binsFollowWhatIsVisible()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        QFETCH(int, bins);
        QFETCH(QString, width);
        QFETCH(bool, isPart);
        static const ChartSource source = traced(regular(10'001, 0.01)); // 100 s
        const BinWindow window{{start + begin * millisecond, start + end * millisecond}, bins};
        const TimeRange about{window.visible.begin - window.visible.length(),
            window.visible.end + window.visible.length()};
        for (const bool aligned : {false, true}) {
            ChartOptions options;
            options.bin = ChartOptions::automaticBin;
            options.aligned = aligned;
            const dissect::Duration shift = aligned ? start : 0;
            BinWindow seen = window;
            seen.visible = {window.visible.begin - shift, window.visible.end - shift};
            const auto chart = make("bitrate", source, options, {conversation(0)}, seen);
            QCOMPARE(binText(chart.bin), width);
            QCOMPARE(chart.binned.has_value(), isPart);
            if (isPart)
                QCOMPARE(*chart.binned, (TimeRange{about.begin - shift, about.end - shift}));
            const auto &sums = dataOf<BinnedSums>(chart);
            const dissect::Timestamp first = sums.bins.edge(0) + shift;
            const dissect::Timestamp behind = sums.bins.edge(sums.bins.size()) + shift;
            QCOMPARE(first % chart.bin, 0);
            // All that is about what is visible, and no more.
            double bytes = 0;
            const Samples lengths = lengthSamples(source.store, conversation(0).set);
            for (std::size_t i = 0; i < lengths.size(); ++i) {
                const bool isIn = lengths.times[i] >= first && lengths.times[i] < behind;
                QVERIFY(isIn || (isPart && !about.contains(lengths.times[i])));
                bytes += isIn ? lengths.values[i] : 0;
            }
            const double sum = std::accumulate(sums.values.begin(), sums.values.end(), 0.0)
                * static_cast<double>(chart.bin) / 8e9;
            QVERIFY(std::abs(sum - bytes) < 1e-6 * std::max(1.0, bytes));
            if (isPart)
                QVERIFY(static_cast<qint64>(sums.bins.size()) <= 3 * bins + 2);
            const auto flags = make("tcp-flags", source, options, {conversation(0)}, seen);
            QCOMPARE(flags.bin, chart.bin);
            QCOMPARE(flags.binned, chart.binned);
            QCOMPARE(namesOf(flags), QStringList{u"ACK only"_s}); // visible or not
            QVERIFY(close(dataOf<BinnedSums>(flags).values, sums.packets));
        }
    }

    void bandsFollowWhatIsVisible()
    {
        std::string text;
        for (int i = 0; i < 1'000; ++i) { // an ACK each 100 ms, 1 ms to 20 ms behind its segment
            const double at = i * 0.1;
            text += QStringLiteral("%1 A > B ACK 10B seq %2 ack 1\n%3 B > A ACK seq 1 ack %4\n")
                        .arg(at, 0, 'f', 6)
                        .arg(1 + i * 10)
                        .arg(at + 0.001 * (1 + i % 20), 0, 'f', 6)
                        .arg(11 + i * 10)
                        .toStdString();
        }
        const ChartSource source = traced(text);
        ChartOptions options;
        options.bin = ChartOptions::automaticBin;
        const BinWindow window{{start + 50 * second, start + 60 * second}, 10};
        for (const bool percentiles : {false, true}) {
            options.percentiles = percentiles;
            const auto all = make("rtt-bands", source, [&] {
                ChartOptions whole = exact();
                whole.bin = second;
                whole.percentiles = percentiles;
                return whole;
            }());
            const auto part = make("rtt-bands", source, options, {conversation(0)}, window);
            QCOMPARE(part.bin, second);
            const auto &bands = dataOf<BinnedBands>(part).bands;
            QCOMPARE(dataOf<BinnedBands>(part).bins.edge(0), start + 40 * second);
            QCOMPARE(bands.size(), std::size_t{31}); // the bin at the end touches it
            for (std::size_t i = 0; i < bands.size(); ++i) {
                const auto &same = dataOf<BinnedBands>(all).bands[40 + i];
                QCOMPARE(bands[i].count, same.count);
                QCOMPARE(bands[i].mean, same.mean);
                QCOMPARE(bands[i].maximum, same.maximum);
            }
        }
    }

    // A width that would make too many bins of everything is kept where one looks.
    void fixedBinsAreExactInAWindow()
    {
        const ChartSource source = traced(regular(1'001, 0.1)); // 100 s
        ChartOptions options;
        options.bin = 1'000;
        const BinWindow window{{start + 50 * second, start + 50 * second + millisecond}, 250};
        QVERIFY(make("bitrate", source, options).bin > 1'000);
        const auto chart = make("bitrate", source, options, {conversation(0)}, window);
        QCOMPARE(chart.bin, dissect::Duration{1'000});
        const auto &sums = dataOf<BinnedSums>(chart);
        QCOMPARE(sums.bins.size(), std::size_t{3'001});
        QCOMPARE(std::count(sums.packets.begin(), sums.packets.end(), 1e6), 1);
        // But not where that is too many as well.
        const BinWindow wide{{start, start + 50 * second}, 250};
        QVERIFY(make("bitrate", source, options, {conversation(0)}, wide).bin > 1'000);
        // Others stay as they are.
        options.bin = second;
        QVERIFY(!make("bitrate", source, options, {conversation(0)}, window).binned);
        options.bin = ChartOptions::usualBin;
        QVERIFY(!make("bitrate", source, options, {conversation(0)}, window).binned);
    }

    // Of the farthest times, nothing overflows.
    void hostileClocks()
    {
        const ChartSource source = traced("-2276460752.0 A > B ACK seq 1 ack 1\n"
                                          "6370000000.0 A > B ACK seq 1 ack 1\n"
                                          "6370000000.0 C > D ACK seq 1 ack 1");
        constexpr auto most = std::numeric_limits<qint64>::max();
        ChartOptions options;
        options.bin = ChartOptions::automaticBin;
        for (const bool aligned : {false, true}) {
            options.aligned = aligned;
            for (const TimeRange &visible :
                {TimeRange{-most, most}, {0, most}, {most, -most}, {most - 1, most}, {5, 5}}) {
                const auto chart = make("bitrate", source, options,
                    {conversation(0), conversation(1)}, BinWindow{visible, 250});
                QCOMPARE(chart.series.size(), std::size_t{2});
                QVERIFY(dataOf<BinnedSums>(chart).values.size() <= dissect::TimeBins::usuallyMost);
            }
        }
    }

    void tooManyExactBins()
    {
        const ChartSource source = traced(regular(2, 1e6));
        ChartOptions options = exact();
        options.bin = 1'000;
        const auto chart = make("bitrate", source, options);
        QCOMPARE(chart.tooManyBins, std::optional<std::uint64_t>(1'000'000'000'001));
        QVERIFY(chart.series.empty());
        QVERIFY(make("tcp-flags", source, options).tooManyBins);
        QVERIFY(!make("length", source, options).tooManyBins);
    }
};

QTEST_APPLESS_MAIN(ChartBinsTest)
#include "tst_chartbins.moc"
