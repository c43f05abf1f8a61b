// SPDX-License-Identifier: GPL-3.0-or-later
// The read-out beside the charts: what it says of each sort of data, and that it is shown whole.
#include <functional>

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

#include "ui/charts/readoutpainter.h"
#include "ui/charts/readoutpanel.h"

using namespace remora;
using namespace remora::ui;
using namespace Qt::StringLiterals;
using dissect::second;
using model::Quantity;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * second; // 22:13:20
constexpr dissect::Duration ms = second / 1000;

model::ChartKind kindOf(const char *key, const char *name, Quantity quantity)
{
    model::ChartKind kind{};
    kind.key = key;
    kind.name = name;
    kind.quantity = quantity;
    return kind;
}
const model::ChartKind rtt = kindOf("rtt", "RTT", Quantity::Duration);
const model::ChartKind rate = kindOf("bitrate", "Bit rate", Quantity::Rate);
const model::ChartKind waiting = kindOf("waiting", "Waiting", Quantity::Duration);
const model::ChartKind window = kindOf("window", "Window", Quantity::Size);
const model::ChartKind sequence = kindOf("sequence", "Sequence", Quantity::Size);
const model::ChartKind histogram = [] {
    model::ChartKind kind = kindOf("rtt-distribution", "Distribution", Quantity::Share);
    kind.isOverTime = false;
    return kind;
}();

using Data = decltype(model::ChartSeries::data);
using Chart = std::shared_ptr<const model::ChartData>;

model::ChartSeries series(const QString &brief, Data data, int colour = 0, bool isSecond = false)
{
    model::ChartSeries made;
    made.name = "10.0.0.1 "_L1 + brief;
    made.brief = brief;
    made.colour = colour;
    made.data = std::move(data);
    made.isSecond = isSecond;
    return made;
}

model::ChartSeries line(model::ChartSeries made)
{
    made.style = model::ChartSeries::Style::Line;
    return made;
}

Chart chart(
    const model::ChartKind &kind, std::vector<model::ChartSeries> all,
    const std::function<void(model::ChartData &)> &change = [](model::ChartData &) {})
{
    model::ChartData made;
    made.kind = &kind;
    made.series = std::move(all);
    made.span = dissect::TimeRange{start, start + 10 * second};
    change(made);
    return std::make_shared<const model::ChartData>(std::move(made));
}

dissect::Samples samples(const std::vector<std::pair<dissect::Duration, double>> &points)
{
    dissect::Samples made;
    for (const auto &[time, value] : points) {
        made.times.push_back(start + time);
        made.values.push_back(value);
    }
    return made;
}

dissect::TimeBins bins(std::size_t count)
{
    return {{start, start + static_cast<dissect::Duration>(count) * second - 1}, second};
}

dissect::BinnedSums sums(std::vector<double> values, std::vector<double> packets = {})
{
    dissect::BinnedSums made;
    made.bins = bins(values.size());
    made.values = std::move(values);
    made.packets = std::move(packets);
    return made;
}

// Captured from the middle of the first bin on.
dissect::BinnedSums inPart(std::vector<double> values)
{
    dissect::BinnedSums made = sums(std::move(values));
    made.captured = dissect::TimeRange{start + second / 2, start + 60 * second};
    return made;
}

dissect::BinnedBands bands(std::vector<dissect::BinnedBands::Band> all)
{
    return {bins(all.size()), std::move(all)};
}

dissect::SequenceTrace trace()
{
    dissect::SequenceTrace made;
    made.segments = {{start, 1, 1449, false}, {start + 10 * ms, 1449, 2897, false},
        {start + 50 * ms, 1449, 2897, true}};
    made.acknowledged = samples({{5 * ms, 1449}, {20 * ms, 1449}, {60 * ms, 2897}});
    made.permitted = samples({{5 * ms, 66'985}, {20 * ms, 66'985}, {60 * ms, 2897}});
    made.sacks = {{start + 20 * ms, 2897, 4345}, {start + 20 * ms, 7000, 8448}};
    return made;
}

ReadoutFormat format()
{
    ReadoutFormat made;
    made.colours = &lightColours();
    made.onlySelection = u"51882"_s;
    return made;
}

// As it would be read: a table a paragraph, a row a line.
QString text(const std::vector<ReadoutTable> &tables)
{
    QStringList lines;
    for (const ReadoutTable &table : tables) {
        lines << (QStringList{table.title} + table.heads).join(u" | "_s);
        for (const ReadoutRow &row : table.rows) {
            lines << (row.isTotal           ? u"= "_s
                             : row.isHidden ? u"hidden "_s
                                            : QString())
                    + (QStringList{row.name} + row.values).join(u" | "_s)
                    + (row.detail.isEmpty() ? QString() : " ("_L1 + row.detail + ')'_L1);
        }
    }
    return lines.join('\n'_L1);
}

const AxisUnit inMs{1e-3, u"ms"_s};
const AxisUnit inMegabits{1e6, u"Mbit/s"_s};
const AxisUnit inKilobytes{1e3, u"kB"_s};

Chart rttChart()
{
    return chart(rtt,
        {series(u"51882 to client"_s, samples({{100 * ms, 0.056}, {200 * ms, 0.073}})),
            series(u"51882 to server"_s, samples({{900 * ms, 0.0192}}), 0, true)});
}
Chart bandsChart(bool percentiles = false)
{
    return chart(rtt,
        {series(u"51882 to server"_s, bands({{3, 0.0178, 0.0198, 0.0243}, {1, 0.03, 0.03, 0.03}})),
            series(u"40112 to server"_s, bands({{}, {2, 0.0190, 0.0207, 0.1104}}), 1)},
        [&](model::ChartData &made) { made.options.percentiles = percentiles; });
}
Chart stack()
{
    return chart(waiting,
        {series(u"Network"_s, sums({0.561, 0}), 0), series(u"Server"_s, sums({1.666, 0}), 1),
            series(u"Transfer"_s, sums({0.271, 0}), 2)},
        [](model::ChartData &made) { made.isStack = true; });
}
Chart windowChart()
{
    return chart(window,
        {line(series(u"51882 client's"_s, samples({{second, 64'240}, {3 * second, 32'120}}))),
            line(series(u"51882 server's"_s, samples({{4 * second, 29'200}}), 0, true))});
}

// Everything at once, as one may have it in the window.
std::vector<ReadoutTable> manyTables()
{
    const Charts charts{stack(), bandsChart(), rttChart(),
        chart(rate,
            {series(u"51882"_s, sums({0, 0})),
                series(u"a conversation of a long name 40112"_s, inPart({1.85e6, 0}), 4)}),
        windowChart()};
    ReadoutFormat hiding = format();
    hiding.onlySelection.clear();
    hiding.hidden[u"window"_s] = QStringList{u"10.0.0.1 51882 server's"_s};
    return tablesAt(
        charts, {inMs, inMs, inMs, inMegabits, inKilobytes}, start + 700 * ms, 600 * ms, hiding);
}

QImage painted(const ReadoutPainter &lines, int height, std::size_t first)
{
    QImage image(232, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    lines.paint(painter, QRectF(0, 0, 232, height), first);
    return image;
}

} // namespace

class TestReadout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atATime_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<AxisUnit>("unit");
        QTest::addColumn<dissect::Duration>("time"); // since the start
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Chart &data, const AxisUnit &unit,
                             dissect::Duration time, const QString &expected) {
            QTest::addRow("%s", name) << data << unit << time << expected;
        };
        row("samples", rttChart(), inMs, 160 * ms,
            u"RTT, ms | nearest | away, ms\n"
            "to client | 73.0 | +40.0 (at 22:13:20.200000)\n"
            "to server | – | – (no sample near)"_s);
        row("sample before", rttChart(), inMs, 140 * ms,
            u"RTT, ms | nearest | away, ms\n"
            "to client | 56.0 | −40.0 (at 22:13:20.100000)\n"
            "to server | – | – (no sample near)"_s);
        row("bands", bandsChart(), inMs, 500 * ms,
            u"RTT, ms | min | mean | max\n"
            "to server | 17.8 | 19.8 | 24.3\n"
            "40112 to server | – | – | –"_s);
        row("percentiles", bandsChart(true), inMs, 1500 * ms,
            u"RTT, ms | p50 | p95 | p99\n"
            "to server | 30.0 | 30.0 | 30.0\n"
            "40112 to server | 19.0 | 20.7 | 110"_s);
        const auto rates = chart(
            rate, {series(u"51882"_s, inPart({1e6, 4.2e6})), series(u"40112"_s, sums({5e5}), 1)});
        row("rates", rates, inMegabits, 1500 * ms, u"Bit rate | Mbit/s\n51882 | 4.20\n40112 | –"_s);
        row("a bin captured in part", rates, inMegabits, 800 * ms,
            u"Bit rate | Mbit/s\n51882 | ≈ 2.00\n40112 | 0.50"_s);
        row("behind the bins", rates, inMegabits, 2 * second,
            u"Bit rate | Mbit/s\n51882 | –\n40112 | –"_s);
        row("stack", stack(), inMs, 0,
            u"Waiting | ms | %\n"
            "Network | 561 | 22\n"
            "Server | 1,666 | 67\n"
            "Transfer | 271 | 11\n"
            "= Total | 2,498 | 100"_s);
        row("stack of nothing", stack(), inMs, second,
            u"Waiting | ms | %\n"
            "Network | 0.00 | \nServer | 0.00 | \nTransfer | 0.00 | \n"
            "= Total | 0.00 | –"_s);
        row("stack, no bin", stack(), inMs, -second,
            u"Waiting | ms | %\n"
            "Network | – | –\nServer | – | –\nTransfer | – | –\n"
            "= Total | – | "_s);
        row("lines", windowChart(), inKilobytes, 3500 * ms,
            u"Window | kB\nclient's | 32.1\nserver's | –"_s);
        row("lines last", windowChart(), inKilobytes, 9 * second,
            u"Window | kB\nclient's | 32.1\nserver's | 29.2"_s);
        row("but not longer than the packets", windowChart(), inKilobytes, 11 * second,
            u"Window | kB\nclient's | –\nserver's | –"_s);
        const Chart traced = chart(sequence, {series(u"51882 from client"_s, trace())});
        row("sequence", traced, inKilobytes, 30 * ms,
            u"Segment | bytes\n"
            "Sent | 1,449 – 2,897\n"
            "Length | 1,448\n"
            "Away, ms | −20.0\n"
            "Receiver | bytes\n"
            "Acknowledged | 1,449\n"
            "SACK 1 | 2,897 – 4,345\n"
            "SACK 2 | 7,000 – 8,448\n"
            "Receive window | 65,536\n"
            "Permitted up to | 66,985"_s);
        row("sequence, sent again", traced, inKilobytes, 60 * ms,
            u"Segment | bytes\n"
            "Sent again | 1,449 – 2,897\n"
            "Length | 1,448\n"
            "Away, ms | −10.0\n"
            "Receiver | bytes\n"
            "Acknowledged | 2,897\n"
            "Receive window | 0\n"
            "Permitted up to | 2,897"_s);
        row("sequence, before it", traced, inKilobytes, -ms,
            u"Segment | bytes\nSent | –\nLength | –\nAway, ms | –\n"
            "Receiver | bytes\nAcknowledged | –\nReceive window | –\nPermitted up to | –"_s);
        row("not over time",
            chart(histogram, {series(u"51882"_s, model::Distribution{{0.1, 0.2}})}), inMs, 0, {});
        row("foreign text", chart(rate, {series(u"evil\u202etxt"_s, sums({1e6}))}), inMegabits, 0,
            u"Bit rate | Mbit/s\nevil\\u202etxt | 1.00"_s);
    }
    void atATime()
    {
        QFETCH(Chart, chart);
        QFETCH(AxisUnit, unit);
        QFETCH(dissect::Duration, time);
        QFETCH(QString, expected);
        QCOMPARE(text(tablesAt({chart}, {unit}, start + time, 500 * ms, format())), expected);
    }

    void inView_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<AxisUnit>("unit");
        QTest::addColumn<dissect::Duration>("begin");
        QTest::addColumn<dissect::Duration>("end");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const Chart &data, const AxisUnit &unit, dissect::Duration begin,
                  dissect::Duration end, const QString &expected) {
                  QTest::addRow("%s", name) << data << unit << begin << end << expected;
              };
        row("samples", rttChart(), inMs, 0, 900 * ms,
            u"RTT, ms | min | mean | max\n"
            "to client | 56.0 | 64.5 | 73.0\n"
            "to server | – | – | –"_s);
        row("bands", bandsChart(), inMs, 0, 2 * second,
            u"RTT, ms | min | mean | max\n"
            "to server | 17.8 | 22.4 | 30.0\n"
            "40112 to server | 19.0 | 20.7 | 110"_s);
        row("bands, up to a bin's begin", bandsChart(), inMs, 0, second,
            u"RTT, ms | min | mean | max\n"
            "to server | 17.8 | 19.8 | 24.3\n"
            "40112 to server | – | – | –"_s);
        row("percentiles", bandsChart(true), inMs, 0, 2 * second,
            u"RTT, ms | p50 | p95 | p99\n"
            "to server | – | – | –\n"
            "40112 to server | – | – | –"_s); // those of bins say nothing of all
        // 8 Mbit in a second are a megabyte.
        const Chart rates = chart(rate, {series(u"51882"_s, sums({8e6, 4e6, 0}))});
        row("rates", rates, inMegabits, 0, 3 * second,
            u"Bit rate, Mbit/s | mean | max | total\n51882 | 4.00 | 8.00 | 1.50 MB"_s);
        row("half a bin", rates, inMegabits, second / 2, 2 * second,
            u"Bit rate, Mbit/s | mean | max | total\n51882 | 5.33 | 8.00 | 1.00 MB"_s);
        row("no bin", rates, inMegabits, 3 * second, 4 * second,
            u"Bit rate, Mbit/s | mean | max | total\n51882 | – | – | –"_s);
        // Only half of the first bin was captured, and all of its bits came then: twice the rate.
        row("rates captured in part", chart(rate, {series(u"51882"_s, inPart({8e6, 4e6}))}),
            inMegabits, 0, 2 * second,
            u"Bit rate, Mbit/s | mean | max | total\n51882 | 8.00 | 16.0 | 1.50 MB"_s);
        row("stack", stack(), inMs, 0, 2 * second,
            u"Waiting, ms | mean | max | total\n"
            "Network | 281 | 561 | 561 ms\n"
            "Server | 833 | 1,666 | 1,666 ms\n"
            "Transfer | 136 | 271 | 271 ms\n"
            "= Total | 1,249 | 2,498 | 2.50 s"_s);
        // 64,240 for two seconds, 32,120 for seven.
        row("lines", windowChart(), inKilobytes, 0, 10 * second,
            u"Window, kB | min | mean | max\n"
            "client's | 32.1 | 39.3 | 64.2\n"
            "server's | 29.2 | 29.2 | 29.2"_s);
        row("lines that last into it", windowChart(), inKilobytes, 5 * second, 6 * second,
            u"Window, kB | min | mean | max\n"
            "client's | 32.1 | 32.1 | 32.1\n"
            "server's | 29.2 | 29.2 | 29.2"_s);
        row("sequence", chart(sequence, {series(u"51882 from client"_s, trace())}), inKilobytes,
            10 * ms, 100 * ms,
            u"Packets | count\nSegments | 2\nSent again | 1\nACKs | 2\nwith SACK | 1\n"
            "Zero windows | 1"_s);
    }
    void inView()
    {
        QFETCH(Chart, chart);
        QFETCH(AxisUnit, unit);
        QFETCH(dissect::Duration, begin);
        QFETCH(dissect::Duration, end);
        QFETCH(QString, expected);
        QCOMPARE(text(tablesOf({chart}, {unit}, {start + begin, start + end}, format())), expected);
    }

    void extremesOfManyComeFromThePyramid()
    {
        dissect::Samples many;
        for (int i = 0; i < 5000; ++i) {
            many.times.push_back(start + i * ms);
            many.values.push_back(i == 4321 ? 0.9 : i == 1234 ? 0.01 : 0.05);
        }
        model::ChartSeries made = series(u"51882"_s, many);
        made.pyramid = std::make_shared<const dissect::SamplePyramid>(many.values);
        QCOMPARE(text(tablesOf({chart(rtt, {made})}, {inMs}, {start, start + 4400 * ms}, format())),
            u"RTT, ms | min | mean | max\n51882 | 10.0 | 50.2 | 900"_s);
        QCOMPARE(text(tablesOf({chart(rtt, {made})}, {inMs},
                     {start + 2 * second, start + 4 * second}, format())),
            u"RTT, ms | min | mean | max\n51882 | 50.0 | 50.0 | 50.0"_s);
    }

    void rateUnits_data()
    {
        QTest::addColumn<model::RateUnit>("unit");
        QTest::addColumn<AxisUnit>("axis");
        QTest::addColumn<QString>("atATime");
        QTest::addColumn<QString>("inView");
        QTest::addRow("bits") << model::RateUnit::Bits << inMegabits << u"8.00"_s
                              << u"8.00 | 8.00 | 1.00 MB"_s;
        QTest::addRow("bytes") << model::RateUnit::Bytes << AxisUnit{1e6, u"MB/s"_s} << u"1.00"_s
                               << u"1.00 | 1.00 | 1.00 MB"_s;
        QTest::addRow("packets") << model::RateUnit::Packets << AxisUnit{1, u"packets/s"_s}
                                 << u"1,500"_s << u"1,500 | 1,500 | 1,500"_s;
    }
    void rateUnits()
    {
        QFETCH(model::RateUnit, unit);
        QFETCH(AxisUnit, axis);
        QFETCH(QString, atATime);
        QFETCH(QString, inView);
        ReadoutFormat said = format();
        said.rateUnit = unit;
        const Charts charts{chart(rate, {series(u"51882"_s, sums({8e6}, {1500}))})};
        const auto now = tablesAt(charts, {axis}, start, 0, said);
        QCOMPARE(now[0].rows[0].values.join(u" | "_s), atATime);
        const auto all = tablesOf(charts, {axis}, {start, start + second}, said);
        QCOMPARE(all[0].rows[0].values.join(u" | "_s), inView);
    }

    // What is not drawn says nothing and counts for no total.
    void hiddenSeries()
    {
        ReadoutFormat hiding = format();
        hiding.hidden[u"waiting"_s] = QStringList{u"10.0.0.1 Server"_s};
        QCOMPARE(text(tablesAt({stack()}, {inMs}, start, 0, hiding)),
            u"Waiting | ms | %\n"
            "Network | 561 | 67\n"
            "hidden Server\n"
            "Transfer | 271 | 33\n"
            "= Total | 832 | 100"_s);
        QCOMPARE(text(tablesOf({stack()}, {inMs}, {start, start + second}, hiding)),
            u"Waiting, ms | mean | max | total\n"
            "Network | 561 | 561 | 561 ms\n"
            "hidden Server\n"
            "Transfer | 271 | 271 | 271 ms\n"
            "= Total | 832 | 832 | 832 ms"_s);
    }

    void signsAreThoseOfTheChart()
    {
        const auto tables = tablesAt({rttChart(), stack()}, {inMs, inMs}, start, second, format());
        QCOMPARE(tables[0].rows[0].style->sign, SeriesStyle::Sign::Dot);
        QCOMPARE(tables[1].rows[1].style->sign, SeriesStyle::Sign::Area);
        QCOMPARE(tables[1].rows[1].style->colour, lightColours().series[1]);
        QVERIFY(!tables[1].rows[3].style);
    }

    void headings()
    {
        const auto said = [](const ReadoutHeading &heading) {
            return heading.main + " | "_L1 + heading.detail;
        };
        const auto at = start + 1234 * ms;
        QCOMPARE(said(headingAt({stack()}, at, format())), u"22:13:21.234 | bin 22:13:21 – 22"_s);
        QCOMPARE(said(headingAt({stack(), bandsChart()}, at, format())),
            u"22:13:21.234 | bin 22:13:21 – 22"_s);
        const Chart finer = chart(rate, {[] {
            dissect::BinnedSums fine;
            fine.bins = {{start, start + second}, 100 * ms};
            fine.values.resize(fine.bins.size());
            return series(u"51882"_s, fine);
        }()});
        QCOMPARE(said(headingAt({finer}, start + 970 * ms, format())),
            u"22:13:20.970 | bin 22:13:20.9 – 21.0"_s);
        // Bins of several widths are not one.
        QCOMPARE(said(headingAt({stack(), finer}, start, format())), u"22:13:20.000 | "_s);
        QCOMPARE(said(headingAt({rttChart()}, start, format())), u"22:13:20.000 | "_s);
        QCOMPARE(said(headingOf({start, start + 30 * second})), u"In view | 30.0 s"_s);

        ReadoutFormat closer = format();
        closer.digits = 4;
        closer.zone = QTimeZone(3600);
        QCOMPARE(headingAt({rttChart()}, at, closer).main, u"23:13:21.2340"_s);
        const Chart aligned = chart(rate,
            {series(u"51882"_s,
                [] {
                    dissect::BinnedSums own = sums({1e6});
                    own.bins.shift(-start);
                    return own;
                }())},
            [](model::ChartData &made) { made.options.aligned = true; });
        QCOMPARE(said(headingAt({aligned}, 250 * ms, format())), u"0.250 s | bin 0 s – 1 s"_s);
    }

    void nearestSamples_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<dissect::Duration>("time");
        QTest::addColumn<std::optional<dissect::Timestamp>>("expected");
        using Found = std::optional<dissect::Timestamp>;
        const Chart traced = chart(sequence, {series(u"51882"_s, trace())});
        QTest::addRow("sample after") << rttChart() << 160 * ms << Found(start + 200 * ms);
        QTest::addRow("sample before") << rttChart() << 140 * ms << Found(start + 100 * ms);
        QTest::addRow("of another series") << rttChart() << 890 * ms << Found(start + 900 * ms);
        QTest::addRow("none near") << rttChart() << 5 * second << Found();
        QTest::addRow("segment") << traced << 29 * ms << Found(start + 10 * ms);
        QTest::addRow("last segment") << traced << 99 * ms << Found(start + 50 * ms);
        QTest::addRow("no segment near") << traced << second << Found();
    }
    void nearestSamples()
    {
        QFETCH(Chart, chart);
        QFETCH(dissect::Duration, time);
        QFETCH(std::optional<dissect::Timestamp>, expected);
        QCOMPARE(nearestSample(*chart, start + time, 60 * ms), expected);
    }

    void panelSaysTheSame()
    {
        ReadoutPanel panel;
        panel.show(headingAt({bandsChart()}, start, format()),
            tablesAt({bandsChart(), rttChart()}, {inMs, inMs}, start + 160 * ms, second, format()));
        QCOMPARE(panel.width(), 256);
        QCOMPARE(panel.tables().size(), std::size_t{2});
        QCOMPARE(panel.accessibleDescription(),
            u"22:13:20.000 bin 22:13:20 – 21\n"
            "RTT, ms\n"
            "to server: min 17.8, mean 19.8, max 24.3\n"
            "40112 to server: min –, mean –, max –\n"
            "RTT, ms\n"
            "to client: nearest 73.0, away, ms +40.0, at 22:13:20.200000\n"
            "to server: nearest 19.2, away, ms +740, at 22:13:20.900000"_s);
    }

    // A line is there or it is not: nothing is painted below the last one that fits.
    void nothingIsCut_data()
    {
        QTest::addColumn<std::size_t>("first");
        QTest::addRow("from the top") << std::size_t{0};
        QTest::addRow("from within") << std::size_t{3};
    }
    void nothingIsCut()
    {
        QFETCH(std::size_t, first);
        const std::vector<ReadoutTable> tables = manyTables();
        const ReadoutPainter lines(tables, lightColours(), QApplication::font());
        for (int height = 40; height < 200; ++height) {
            const QImage below = painted(lines, height, first).copy(0, height, 232, 400);
            QImage nothing = below;
            nothing.fill(Qt::white);
            QVERIFY2(below == nothing, qPrintable(QString::number(height)));
        }
    }

    // From the first line of the last page on all is there, and no line more would be.
    void lastPageIsWhole()
    {
        const std::vector<ReadoutTable> tables = manyTables();
        const ReadoutPainter lines(tables, lightColours(), QApplication::font());
        const int all = static_cast<int>(std::ceil(lines.height()));
        for (int height = 60; height < all; ++height) {
            const std::size_t first = lines.lastFirst(height);
            QVERIFY(first > 0);
            QCOMPARE(painted(lines, height, first), painted(lines, 400, first));
            if (first > 1)
                QVERIFY(painted(lines, height, first - 1) != painted(lines, 400, first - 1));
        }
        QCOMPARE(lines.lastFirst(all), std::size_t{0});
    }

    void wheelScrollsToTheEnd()
    {
        ReadoutPanel panel;
        panel.resize(256, 200);
        panel.show(headingOf({start, start + second}), manyTables());
        const auto turn = [&](int delta) {
            QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, {0, delta}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&panel, &event);
            return panel.grab().toImage();
        };
        const QImage top = panel.grab().toImage();
        QVERIFY(turn(-120) != top);
        const QImage end = turn(-12'000);
        QCOMPARE(turn(-120), end);
        QVERIFY(turn(120) != end);
        QCOMPARE(turn(12'000), top);
        // What fits does not move.
        panel.resize(256, 2000);
        const QImage whole = panel.grab().toImage();
        QCOMPARE(turn(-120), whole);
    }
};

QTEST_MAIN(TestReadout)
#include "tst_readout.moc"
