// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of charts, and the series that each makes of a trace, with exact numbers.
#include <array>
#include <set>

#include <QTest>

#include "netshark/filename.h"
#include "tests/support/captures.h"
#include "tests/support/chartmaking.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;
using dissect::BinnedBands;
using dissect::BinnedSums;
using dissect::Samples;
using dissect::second;
using Style = ChartSeries::Style;

namespace {

// A shakes hands with B, sends 200 bytes, gets 50, sends 100 twice.
constexpr auto exchange = R"(
    0.000  A > B  SYN           seq 100
    0.010  B > A  SYN,ACK       seq 500 ack 101   # to server: 0.010
    0.011  A > B  ACK           seq 101 ack 501   # to client: 0.001
    0.020  A > B  PSH,ACK 200B  seq 101 ack 501
    0.045  B > A  ACK           seq 501 ack 301   # to server: 0.025
    1.050  B > A  PSH,ACK 50B   seq 501 ack 301
    1.052  A > B  ACK           seq 301 ack 551   # to client: 0.002
    1.300  A > B  PSH,ACK 100B  seq 301 ack 551
    1.600  A > B  PSH,ACK 100B  seq 301 ack 551
    1.640  B > A  ACK           seq 551 ack 401   # to server: 0.340
    2.000  A > B  -             seq 401
    2.500  B > A  RST           seq 551)";

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private:
    const ChartSource m_exchange = traced(exchange);

    static void kinds()
    {
        QTest::addColumn<const ChartKind *>("kind");
        for (const ChartKind *kind : chartKinds())
            QTest::newRow(kind->key) << kind;
    }

private Q_SLOTS:
    void theOrderIsKept()
    {
        QStringList keys;
        for (const ChartKind *kind : chartKinds())
            keys << QString::fromLatin1(kind->key);
        QCOMPARE(keys.join(' '_L1),
            u"waiting waterfall length bitrate rtt rtt-bands waiting-distribution rtt-distribution "
            u"sequence in-flight window "
            u"throughput-rtt tcp-flags inter-arrival inter-arrival-distribution"_s);
        QCOMPARE(std::set<QString>(keys.begin(), keys.end()).size(), chartKinds().size());
        QVERIFY(chartKeys().endsWith(u"inter-arrival or inter-arrival-distribution"_s));
        QCOMPARE(chartKind(u"pie"), nullptr);
        QCOMPARE(chartKind(u""), nullptr);
        QCOMPARE(ChartData().kind, chartKinds().front());
    }

    void everyKindIsComplete_data() { kinds(); }
    void everyKindIsComplete()
    {
        QFETCH(const ChartKind *, kind);
        QCOMPARE(chartKind(QString::fromLatin1(kind->key)), kind);
        std::set<QString> texts;
        for (const QString &text : {chartName(*kind), chartHelp(*kind), nothingText(*kind)}) {
            QVERIFY(!text.isEmpty());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), std::size_t{3});
        ChartOptions options;
        options.bin = ChartOptions::automaticBin;
        const ChartData made = makeChart(*kind, m_exchange, {conversation(0)}, options);
        QVERIFY(!made.isEmpty());
        const QString title = kind->title(made, u"furlongs"_s).main;
        QVERIFY2(
            title.contains(u"furlongs"_s) || kind->quantity == Quantity::Length, qPrintable(title));
        QCOMPARE(title.contains(u"automatic"_s), kind->isBinned());
        QCOMPARE(title.contains(binText(made.bin)), kind->isBinned());
        QVERIFY(!title.contains('%'_L1));
        ChartData empty;
        empty.kind = kind;
        QVERIFY(!kind->title(empty, u"s"_s).main.isEmpty());
        for (const auto &none : {makeChart(*kind, m_exchange, {}, {}),
                 makeChart(*kind, m_exchange,
                     {severalConversations(dissect::ConversationSet::of({}), 0)}, {})}) {
            QVERIFY(none.isEmpty());
            QVERIFY(!none.span);
            QCOMPARE(none.kind, kind);
        }
    }

    // As scripts read it.
    void everyKindIsWritten_data() { kinds(); }
    void everyKindIsWritten()
    {
        QFETCH(const ChartKind *, kind);
        const QByteArray key = kind->key;
        const Loaded all = loaded(
            std::move(*dissect::openFile(netshark::fileBytes(dataFile(u"series/mixed.pcap"_s)))));
        const auto most = std::max_element(all.conversations.begin(), all.conversations.end(),
            [](const auto &a, const auto &b) { return a.rtt().count < b.rtt().count; });
        const auto chart = makeChart(*kind, sourceOf(all),
            {conversation(static_cast<std::uint32_t>(most - all.conversations.begin()))}, exact());
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.span->begin, most->first);
        QCOMPARE(chart.bin, kind->usualBin);
        QList<QByteArray> lines = csvOf(chart).split('\n');
        const bool isOneTable = chart.series.size() == 1 || kind->hasRows;
        QCOMPARE(lines[0].startsWith("# "), !isOneTable); // then they have names
        if (!isOneTable)
            lines.removeFirst();
        QCOMPARE(lines[0],
            key == "rtt-bands"                  ? QByteArray("time,min,mean,max")
                : key == "waiting-distribution" ? QByteArray("from,to,value")
                : key == "waterfall" ? QByteArray("tcp.stream,turn,part,time,duration,at_most")
                : key.endsWith("distribution") ? QByteArray("value,cumulative")
                : key == "sequence"            ? QByteArray(
                                 "time,tcp.seq,tcp.nxtseq,tcp.analysis.retransmission,tcp.ack,permitted")
                : key == "throughput-rtt" ? QByteArray("time,mean,value")
                : key == "bitrate" || key == "tcp-flags" || key == "waiting"
                ? QByteArray("time,value,covered")
                : QByteArray("time,value"));
        QCOMPARE(lines[1].contains("17955042"), !key.endsWith("distribution"));
        QVERIFY(!writeChartCsv(chart, u"/nowhere/series.csv"_s).has_value());
    }

    void onlyWhatMattersIsKept()
    {
        ChartOptions all;
        for (const auto option : {&ChartOptions::perDirection, &ChartOptions::mixedSides,
                 &ChartOptions::stacked, &ChartOptions::rttKinds, &ChartOptions::percentiles,
                 &ChartOptions::marks, &ChartOptions::logarithmic, &ChartOptions::stevens})
            all.*option = true;
        all.bin = 7;
        ChartOptions rtt;
        rtt.mixedSides = rtt.rttKinds = rtt.marks = true;
        QCOMPARE(makingOptions(*chartKind(u"rtt"), all), rtt);
        ChartOptions rate;
        rate.perDirection = rate.stacked = rate.marks = true;
        rate.bin = 7;
        QCOMPARE(makingOptions(*chartKind(u"bitrate"), all), rate);
        ChartOptions shares;
        shares.mixedSides = true;
        QCOMPARE(makingOptions(*chartKind(u"rtt-distribution"), all), shares);
    }

    void lengthsAndRates()
    {
        const auto lengths = make("length", m_exchange);
        QCOMPARE(namesOf(lengths), QStringList{u"0"_s});
        QCOMPARE(dataOf<Samples>(lengths).values,
            (std::vector<double>{40, 40, 40, 240, 40, 90, 40, 140, 140, 40, 40, 40}));
        QCOMPARE(lengths.series[0].style, Style::Dots);
        const auto rate = make("bitrate", m_exchange);
        QCOMPARE(dataOf<BinnedSums>(rate).values, (std::vector<double>{8 * 400, 8 * 450, 8 * 80}));
        QCOMPARE(dataOf<BinnedSums>(rate).packets, (std::vector<double>{5, 5, 2}));
        QVERIFY(!rate.isStack);
        ChartOptions apart = exact();
        apart.perDirection = true;
        const auto ways = make("bitrate", m_exchange, apart);
        QCOMPARE(namesOf(ways), (QStringList{u"0 from client"_s, u"0 from server"_s}));
        QCOMPARE(
            dataOf<BinnedSums>(ways, 1).values, (std::vector<double>{8 * 80, 8 * 130, 8 * 40}));
        QVERIFY(!ways.series[0].isSecond && ways.series[1].isSecond);
        QCOMPARE(make("length", m_exchange, apart).series[1].style, Style::Open);
    }

    // What the server sends acknowledges what went on from the tap to it.
    void theTwoSidesOfTheTap()
    {
        const auto rtt = make("rtt", m_exchange);
        QCOMPARE(namesOf(rtt), (QStringList{u"0 to server"_s, u"0 to client"_s}));
        QVERIFY(close(dataOf<Samples>(rtt, 0).values, {0.010, 0.025, 0.340}));
        QVERIFY(close(dataOf<Samples>(rtt, 1).values, {0.001, 0.002}));
        QCOMPARE(rtt.series[0].style, Style::Open);
        QCOMPARE(rtt.series[1].style, Style::Dots);
        QVERIFY(!rtt.series[0].isSecond && rtt.series[1].isSecond);
        ChartOptions mixed = exact();
        mixed.mixedSides = true;
        const auto one = make("rtt", m_exchange, mixed);
        QCOMPARE(namesOf(one), QStringList{u"0"_s});
        QVERIFY(close(dataOf<Samples>(one).values, {0.010, 0.001, 0.025, 0.002, 0.340}));
        QVERIFY(one.kind->title(one, {}).detail != rtt.kind->title(rtt, {}).detail);
        const auto shares = make("rtt-distribution", m_exchange);
        QVERIFY(close(dataOf<Distribution>(shares, 0).values, {0.010, 0.025, 0.340}));
        QVERIFY(close(dataOf<Distribution>(shares, 1).values, {0.001, 0.002}));
        QVERIFY(close(dataOf<Distribution>(make("rtt-distribution", m_exchange, mixed)).values,
            {0.001, 0.002, 0.010, 0.025, 0.340}));
    }

    void aSideWithoutSamplesIsLeftOut()
    {
        const ChartSource source = traced(R"(
            0.0  A > B  SYN      seq 1
            0.1  B > A  SYN,ACK  seq 1 ack 2
            0.2  C > D  ACK      seq 1 ack 1)");
        QCOMPARE(namesOf(make("rtt", source)), QStringList{u"0 to server"_s});
        QCOMPARE(namesOf(make("throughput-rtt", source)),
            (QStringList{u"0 to server, throughput"_s, u"0 to server, goodput"_s}));
        for (const char *key : {"rtt", "rtt-bands", "rtt-distribution"}) {
            const auto none = make(key, source, exact(), {conversation(1)});
            QCOMPARE(namesOf(none), QStringList{u"1"_s});
            QVERIFY(none.isEmpty());
        }
    }

    void bandsOfEachSide()
    {
        const auto bands = make("rtt-bands", m_exchange);
        QCOMPARE(bands.bin, second / 10);
        const auto &toServer = dataOf<BinnedBands>(bands, 0);
        QCOMPARE(toServer.bins.edge(0), start);
        QCOMPARE(toServer.bands.size(), std::size_t{26});
        QCOMPARE(toServer.bands[0].count, std::uint64_t{2});
        QVERIFY(
            close({toServer.bands[0].minimum, toServer.bands[0].mean, toServer.bands[0].maximum},
                {0.010, 0.0175, 0.025}));
        QCOMPARE(toServer.bands[16].count, std::uint64_t{1});
        QVERIFY(bands.series[1].isSecond);
        ChartOptions percentiles = exact();
        percentiles.percentiles = true;
        const auto ranks = make("rtt-bands", m_exchange, percentiles);
        QVERIFY(close({dataOf<BinnedBands>(ranks, 0).bands[0].minimum}, {0.010}));
    }

    // The segment that was sent twice goes the other way than the packet with the sample.
    void kindsOfSamplesOfEachSide()
    {
        ChartOptions options;
        options.rttKinds = true;
        const auto rtt = make("rtt", m_exchange, options);
        QCOMPARE(namesOf(rtt),
            (QStringList{u"0 to server"_s, u"0 to server, cumulative ACK"_s,
                u"0 to server, sent again"_s, u"0 to client"_s, u"0 to client, cumulative ACK"_s,
                u"0 to client, sent again"_s}));
        const std::array styles{Style::Open, Style::Diamonds, Style::Triangles, Style::Dots,
            Style::Diamonds, Style::Triangles};
        for (std::size_t i = 0; i < styles.size(); ++i) {
            QCOMPARE(rtt.series[i].style, styles[i]);
            QCOMPARE(rtt.series[i].isSecond, i >= 3);
        }
        QVERIFY(close(dataOf<Samples>(rtt, 0).values, {0.010, 0.025}));
        QVERIFY(close(dataOf<Samples>(rtt, 2).values, {0.340}));
        QVERIFY(close(dataOf<Samples>(rtt, 3).values, {0.001, 0.002}));
    }

    void oneConversationInDetail()
    {
        const auto sequence = make("sequence", m_exchange);
        QCOMPARE(namesOf(sequence), QStringList{u"0 from client"_s});
        const auto &trace = dataOf<dissect::SequenceTrace>(sequence);
        QCOMPARE(trace.segments.size(), std::size_t{4});
        QVERIFY(trace.segments[3].resent && !trace.segments[2].resent);
        QVERIFY(make("sequence", m_exchange, exact(), {everything()}).needsOneConversation);
        const auto flight = make("in-flight", m_exchange);
        QCOMPARE(namesOf(flight), (QStringList{u"0 from client"_s, u"0 receiver's window"_s}));
        QVERIFY(flight.series[1].isSecond);
        QCOMPARE(flight.series[0].style, Style::Line);
        QCOMPARE(dataOf<Samples>(flight).values.front(), 200.0);
        const auto window = make("window", m_exchange);
        QCOMPARE(namesOf(window), (QStringList{u"0 client's"_s, u"0 server's"_s}));
        QVERIFY(!window.series[0].isSecond && window.series[1].isSecond);
        QCOMPARE(dataOf<Samples>(window, 1).values, (std::vector<double>{8192, 8192, 8192, 8192}));
    }

    void throughputOverRtt()
    {
        const auto chart = make("throughput-rtt", m_exchange);
        QCOMPARE(namesOf(chart),
            (QStringList{u"0 to server, throughput"_s, u"0 to server, goodput"_s,
                u"0 to client, throughput"_s, u"0 to client, goodput"_s}));
        const auto is = [&](std::size_t series, const std::vector<double> &rates,
                            const std::vector<double> &rtts) {
            const auto &scatter = dataOf<Scatter>(chart, series);
            return close(scatter.values, rates) && close(scatter.across, rtts)
                && scatter.times == std::vector{start, start + second};
        };
        QVERIFY(is(0, {8 * 200, 8 * 200}, {0.0175, 0.340}));
        QVERIFY(is(1, {8 * 200, 8 * 100}, {0.0175, 0.340}));
        QVERIFY(is(2, {0, 8 * 50}, {0.001, 0.002}));
        QVERIFY(is(3, {0, 8 * 50}, {0.001, 0.002}));
        QVERIFY(!chart.series[1].isSecond && chart.series[2].isSecond);
        std::set<Style> signs;
        for (const ChartSeries &series : chart.series)
            signs.insert(series.style);
        QCOMPARE(signs.size(), std::size_t{4});
        // Of the whole capture, whatever is visible.
        QCOMPARE(csvOf(make("throughput-rtt", m_exchange, exact(), {conversation(0)},
                     BinWindow{{start, start + millisecond}, 10})),
            csvOf(chart));
        QVERIFY(csvOf(chart).startsWith(
            "# \"0 to server, throughput\"\ntime,mean,value\n1700000000.000000000,0.0175,1600\n"));
    }

    void flags()
    {
        const auto chart = make("tcp-flags", m_exchange);
        QVERIFY(chart.isStack);
        QCOMPARE(namesOf(chart),
            (QStringList{u"RST"_s, u"SYN"_s, u"PSH"_s, u"ACK only"_s, u"others"_s}));
        const std::array colours{0, 1, 3, 4, 5};
        const std::array<std::vector<double>, 5> rates{
            {{0, 0, 1}, {2, 0, 0}, {1, 3, 0}, {2, 2, 0}, {0, 0, 1}}};
        for (std::size_t i = 0; i < rates.size(); ++i) {
            QCOMPARE(chart.series[i].colour, colours[i]);
            QCOMPARE(dataOf<BinnedSums>(chart, i).values, rates[i]);
        }
        ChartOptions half = exact();
        half.bin = second / 2;
        QCOMPARE(dataOf<BinnedSums>(make("tcp-flags", m_exchange, half), 1).values[0], 4.0);
        QVERIFY(csvOf(chart).startsWith("# RST\ntime,value,covered\n1700000000.000000000,0,1\n"));
    }

    // Over all selections together; on one clock none counts twice, on their own each by its own.
    void flagsOfSeveral()
    {
        const ChartSource source = traced(R"(
            0.0  A > B  SYN  seq 1
            0.1  A > B  ACK  seq 2 ack 1
            5.0  C > D  SYN  seq 1
            5.1  C > D  FIN  seq 2)");
        const QList<ChartSelection> both{conversation(0), conversation(1)};
        const auto values = [](const ChartData &chart, std::size_t series) {
            return dataOf<BinnedSums>(chart, series).values;
        };
        const auto chart = make("tcp-flags", source, exact(), both);
        QCOMPARE(namesOf(chart), (QStringList{u"SYN"_s, u"FIN"_s, u"ACK only"_s}));
        QCOMPARE(values(chart, 0), (std::vector<double>{1, 0, 0, 0, 0, 1}));
        const auto overlapping
            = make("tcp-flags", source, exact(), {conversation(0), everything(), conversation(1)});
        QCOMPARE(values(overlapping, 0), values(chart, 0));
        ChartOptions aligned = exact();
        aligned.aligned = true;
        const auto own = make("tcp-flags", source, aligned, both);
        QCOMPARE(values(own, 0), (std::vector<double>{2}));
        QCOMPARE(dataOf<BinnedSums>(own, 0).bins.edge(0), 0);
        QVERIFY(own.isStack);
    }

    void interArrivals()
    {
        const ChartSource source = traced(R"(
            0.000  A > B  ACK  seq 1 ack 1
            0.250  A > B  ACK  seq 1 ack 1
            1.000  B > A  ACK  seq 1 ack 1
            0.750  A > B  ACK  seq 1 ack 1)");
        const auto chart = make("inter-arrival", source);
        const auto &samples = dataOf<Samples>(chart);
        QCOMPARE(samples.times,
            (std::vector{
                start + 250 * millisecond, start + 750 * millisecond, start + 1000 * millisecond}));
        QCOMPARE(samples.values, (std::vector{0.25, 0.5, 0.25})); // by time: nothing goes back
        QCOMPARE(dataOf<Distribution>(make("inter-arrival-distribution", source)).values,
            (std::vector{0.25, 0.25, 0.5}));
        ChartOptions apart;
        apart.perDirection = true;
        const auto ways = make("inter-arrival", source, apart);
        QCOMPARE(dataOf<Samples>(ways, 0).values, (std::vector{0.25, 0.5}));
        QVERIFY(dataOf<Samples>(ways, 1).values.empty());
        QVERIFY(make("inter-arrival", traced("0.0 A > B SYN seq 1")).isEmpty());
    }

    void marks()
    {
        ChartOptions options;
        options.marks = true;
        const auto chart = make("length", m_exchange, options);
        QCOMPARE(chart.marks.size(), std::size_t{1});
        QCOMPARE(chart.marks[0].kind, ChartMarks::Kind::Retransmission);
        QCOMPARE(chart.marks[0].times, std::vector{start + 1600 * millisecond});
        QVERIFY(make("rtt-distribution", m_exchange, options).marks.empty());
        QVERIFY(make("throughput-rtt", m_exchange, options).marks.empty());
    }
};

QTEST_APPLESS_MAIN(ChartsTest)
#include "tst_charts.moc"
