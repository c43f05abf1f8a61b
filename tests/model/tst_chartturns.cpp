// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of what clients waited for.
#include <numeric>

#include <QTest>

#include "model/turns/partwords.h"
#include "model/turns/placedpieces.h"
#include "tests/support/chartmaking.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using dissect::BinnedSums;
using dissect::Duration;
using dissect::TimePart;
using dissect::Turn;
using namespace Qt::StringLiterals;

namespace {

// Two turns of one client, one of another, who waits for a server of 5.2 s.
const std::string asked = R"(
0.000  A > B  SYN             seq 0
0.020  B > A  SYN,ACK         seq 0  ack 1
0.040  A > B  ACK             seq 1  ack 1
0.050  A > B  PSH,ACK 100B    seq 1  ack 1
0.070  B > A  ACK             seq 1  ack 101
0.450  B > A  PSH,ACK 500B    seq 1  ack 101
0.470  A > B  ACK             seq 101 ack 501
2.000  A > B  PSH,ACK 100B    seq 101 ack 501
2.020  B > A  ACK             seq 501 ack 201
2.720  B > A  PSH,ACK 500B    seq 501 ack 201
2.740  A > B  ACK             seq 201 ack 1001
3.000  C > B  SYN             seq 0
3.020  B > C  SYN,ACK         seq 0  ack 1
3.040  C > B  ACK             seq 1  ack 1
3.050  C > B  PSH,ACK 100B    seq 1  ack 1
8.250  B > C  PSH,ACK 500B    seq 1  ack 101
8.270  C > B  ACK             seq 101 ack 501
)";

Duration nanoseconds(double seconds) { return std::llround(seconds * 1e9); }

Duration sumOf(const ChartSeries &series)
{
    Duration sum = 0;
    for (const double value : std::get<BinnedSums>(series.data).values)
        sum += nanoseconds(value);
    return sum;
}

} // namespace

class ChartTurnsTest : public QObject {
    Q_OBJECT
private:
    const ChartSource m_source = traced(asked);
    const QList<ChartSelection> m_both{conversation(0), conversation(1)};

    Duration partOf(TimePart part, std::optional<std::uint32_t> row = {}) const
    {
        Duration sum = 0;
        for (const Turn &turn : *m_source.turns) {
            if (!row || dissect::row(turn.conversation) == *row)
                sum += turn.parts.has(part) ? turn.parts[part] : 0;
        }
        return sum;
    }

private Q_SLOTS:
    void piecesFollowEachOther()
    {
        QCOMPARE(m_source.turns->size(), 3U);
        for (const Turn &turn : *m_source.turns) {
            const auto pieces = placedPieces(turn);
            QVERIFY(!pieces.empty());
            dissect::PartTimes parts;
            dissect::Timestamp at = turn.start;
            for (const PlacedPiece &piece : pieces) {
                QCOMPARE(piece.time.begin, at);
                QVERIFY(piece.time.end > at);
                parts.add(piece.part, piece.time.length());
                at = piece.time.end;
            }
            for (std::size_t i = 0; i < dissect::timeParts; ++i)
                QCOMPARE(parts.of[i], std::max<Duration>(turn.parts.of[i], 0));
            QCOMPARE(at, turn.start + turn.total());
        }
    }

    // However wide the bins, and wherever their edges: nothing is lost, nothing counts twice.
    void binsAddUp_data()
    {
        QTest::addColumn<qint64>("width");
        for (const qint64 width :
            {1'000'000'000LL, 100'000'000LL, 7'000'000LL, 1'000'000LL, 10'000'000'000LL, 333'333LL})
            QTest::addRow("%lld ns", static_cast<long long>(width)) << width;
    }
    void binsAddUp()
    {
        QFETCH(qint64, width);
        ChartOptions options = exact();
        options.bin = width;
        const auto chart = make("waiting", m_source, options, m_both);
        QVERIFY(chart.isStack);
        QVERIFY(chart.series.size() >= 3);
        Duration all = 0;
        for (const ChartSeries &series : chart.series) {
            QVERIFY(series.part);
            QCOMPARE(sumOf(series), partOf(*series.part));
            all += sumOf(series);
        }
        Duration expected = 0;
        for (const Turn &turn : *m_source.turns)
            expected += turn.total();
        QCOMPARE(all, expected);
    }

    void partsCountInTheBinsTheyHappenedIn()
    {
        const auto chart = make("waiting", m_source, exact(), m_both);
        QCOMPARE(chart.bin, dissect::second);
        const auto server = std::find_if(chart.series.begin(), chart.series.end(),
            [](const ChartSeries &series) { return series.part == TimePart::Server; });
        QVERIFY(server != chart.series.end());
        QCOMPARE(server->name, partName(TimePart::Server));
        const auto &values = std::get<BinnedSums>(server->data).values;
        QCOMPARE(values.size(), 9U);
        QCOMPARE(values[1], 0.0); // nobody waited
        for (const std::size_t bin : {4U, 5U, 6U, 7U})
            QCOMPARE(values[bin], 1.0);
        QVERIFY(values[0] > 0.3 && values[0] < 0.5);
        QVERIFY(values[2] > 0.6 && values[2] < 0.8);
        QCOMPARE(chart.turns.turns, 3U);
        QCOMPARE(chart.turns.conversations, 2U);
        QVERIFY(!chart.turns.areAll);
    }

    void thePartsStandInTheirOrder()
    {
        const auto chart = make("waiting", m_source, exact(), m_both);
        QVERIFY(std::is_sorted(chart.series.begin(), chart.series.end(),
            [](const ChartSeries &a, const ChartSeries &b) { return *a.part < *b.part; }));
    }

    void onlyTheSelectionCounts()
    {
        const auto one = make("waiting", m_source, exact(), {conversation(1)});
        for (const ChartSeries &series : one.series)
            QCOMPARE(sumOf(series), partOf(*series.part, 1));
        QCOMPARE(one.turns.conversations, 1U);
        ChartSource suggested = m_source;
        suggested.isSuggestion = true; // nobody asked for that one alone
        const auto all = make("waiting", suggested, exact(), {conversation(1)});
        for (const ChartSeries &series : all.series)
            QCOMPARE(sumOf(series), partOf(*series.part));
        QVERIFY(all.turns.areAll);
    }

    // Each conversation on its own first packet.
    void clocksAreAligned()
    {
        ChartOptions options = exact();
        options.aligned = true;
        const auto chart = make("waiting", m_source, options, m_both);
        for (const ChartSeries &series : chart.series) {
            QCOMPARE(sumOf(series), partOf(*series.part));
            QCOMPARE(std::get<BinnedSums>(series.data).bins.edge(0), 0);
        }
        QCOMPARE(std::get<BinnedSums>(chart.series.front().data).values.size(), 6U);
    }

    // Of what is far out of sight no bins are made, and what lies in them is the same.
    void aWindowHasWhatLiesInIt()
    {
        ChartOptions options;
        options.bin = 10;
        const BinWindow window{{start + 5 * dissect::second, start + 5'001 * millisecond}};
        const auto chart = make("waiting", m_source, options, m_both, window);
        QVERIFY(chart.binned);
        QCOMPARE(chart.series.size(), 1U); // the server alone
        const auto &sums = dataOf<BinnedSums>(chart);
        QCOMPARE(nanoseconds(sums.values.at(sums.values.size() / 2)), chart.bin);
    }

    void withoutTurnsThereIsNothing()
    {
        ChartSource unknown = m_source;
        unknown.turns = nullptr;
        const auto chart = make("waiting", unknown);
        QVERIFY(chart.isEmpty());
        QVERIFY(!chart.turns.areKnown);
        const auto none = make("waiting", traced("0.0 A > B ACK seq 1 ack 1"));
        QVERIFY(none.isEmpty());
        QVERIFY(none.turns.areKnown);
    }

    void hostileTimesAddUp()
    {
        Turn turn;
        turn.conversation = dissect::ConversationId{0};
        turn.start = std::numeric_limits<dissect::Timestamp>::max();
        turn.parts[TimePart::Server] = std::numeric_limits<Duration>::max();
        turn.parts[TimePart::Loss] = dissect::notSeen;
        QVERIFY(placedPieces(turn).empty()); // no time is later
        turn.start = dissect::earliestTime - 5;
        const auto pieces = placedPieces(turn);
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces[0].time.end, dissect::latestTime);
        WaitBins bins({{0, 99}, 10});
        bins.add(turn);
        bins.add(turn, 45); // its end is far behind
        QCOMPARE(bins.of(TimePart::Server), std::vector<Duration>(10, 20));
        QCOMPARE(bins.of(TimePart::Loss), std::vector<Duration>(10, 0));
        QVERIFY(!bins.has(TimePart::Loss));
    }

    // Each turn counts in the column of its total, with all its parts.
    void columnsAddUp()
    {
        const auto chart = make("waiting-distribution", m_source, exact(), m_both);
        QVERIFY(chart.isStack);
        Duration all = 0;
        for (const ChartSeries &series : chart.series) {
            const auto &columns = std::get<Columns>(series.data);
            QCOMPARE(columns.edges.size(), columns.values.size() + 1);
            QVERIFY(std::is_sorted(columns.edges.begin(), columns.edges.end()));
            Duration sum = 0;
            for (std::size_t i = 0; i < columns.values.size(); ++i) {
                sum += nanoseconds(columns.values[i]);
                Duration expected = 0;
                for (const Turn &turn : *m_source.turns) {
                    const double total = static_cast<double>(turn.total()) / 1e9;
                    if (total >= columns.edges[i] && total < columns.edges[i + 1])
                        expected += std::max<Duration>(turn.parts[*series.part], 0);
                }
                QCOMPARE(nanoseconds(columns.values[i]), expected);
            }
            QCOMPARE(sum, partOf(*series.part));
            all += sum;
        }
        QVERIFY(all > 6 * dissect::second);
        const auto &columns = dataOf<Columns>(chart);
        for (const double step : {0.4, 0.5, 0.63, 0.8, 1.0, 1.25, 3.15, 5.0, 6.3})
            QVERIFY2(
                std::find(columns.edges.begin(), columns.edges.end(), step) != columns.edges.end(),
                qPrintable(QString::number(step)));
    }

    // What is not over time has no place to brush: it follows the range that is in focus.
    void columnsAreOfTheRangeInFocus()
    {
        const Turn &last = m_source.turns->back();
        ChartOptions options = exact();
        options.range = timeOf(last);
        const auto sumOf = [](const ChartData &chart) {
            double sum = 0;
            for (const ChartSeries &series : chart.series)
                for (const double value : std::get<Columns>(series.data).values)
                    sum += value;
            return nanoseconds(sum);
        };
        const auto chart = make("waiting-distribution", m_source, options, m_both);
        Duration expected = 0;
        for (const Turn &turn : turnsWithin(m_source.store.within(*options.range), *m_source.turns))
            expected += turn.total();
        QCOMPARE(sumOf(chart), expected);
        const Duration all = sumOf(make("waiting-distribution", m_source, exact(), m_both));
        QVERIFY(expected >= last.total() && expected < all);
        QCOMPARE(chart.options.range, options.range);
        // Charts over time show where the range is instead.
        QVERIFY(!make("waiting", m_source, options, m_both).options.range);
        options.aligned = true; // a range of which clock?
        QVERIFY(!make("waiting-distribution", m_source, options, m_both).options.range);
    }

    void rowsAreInTheOrderAskedFor()
    {
        const auto orderOf = [&](const TurnOrder &order) {
            ChartOptions options = exact();
            options.turnOrder = order;
            const auto chart = make("waterfall", m_source, options, m_both);
            QStringList rows;
            for (const TurnRows::Row &row : chart.rows->rows)
                rows << QStringLiteral("%1.%2").arg(row.stream).arg(row.turn->number)
                        + (row.isFirst ? u"*"_s : QString());
            return rows.join(' '_L1);
        };
        QCOMPARE(orderOf({}), u"0.1* 0.2 1.1*"_s);
        const Turn &first = m_source.turns->front();
        const Turn &second = (*m_source.turns)[1];
        QVERIFY(second.total() > first.total());
        QCOMPARE(orderOf({TurnOrder::By::Total}), u"0.2* 0.1 1.1*"_s);
        QCOMPARE(orderOf({TurnOrder::By::Part, TimePart::Connection}), u"0.1* 0.2 1.1*"_s);
        QCOMPARE(orderOf({TurnOrder::By::Part, TimePart::Server}), u"0.2* 0.1 1.1*"_s);
    }

    void rowsKnowTheirConversation()
    {
        const auto chart
            = make("waterfall", m_source, exact(), {conversation(0, 3), conversation(1, 5)});
        QVERIFY(!chart.isStack);
        QVERIFY(chart.rows->haveColours);
        QCOMPARE(chart.rows->rows[0].colour, 3);
        QCOMPARE(chart.rows->rows[2].colour, 5);
        const Turn &first = *chart.rows->rows[0].turn;
        const Turn &second = *chart.rows->rows[1].turn;
        QCOMPARE(chart.rows->rows[0].idle, 0);
        QCOMPARE(chart.rows->rows[1].idle, second.start - first.start - first.total());
        QCOMPARE(chart.rows->rows[2].idle, 0); // another client
        QVERIFY(!make("waterfall", m_source).rows->haveColours);
    }

    void rowsAreWritten()
    {
        const QByteArray csv = csvOf(make("waterfall", m_source, exact(), {conversation(1)}));
        const auto lines = csv.trimmed().split('\n');
        QCOMPARE(lines[0], "tcp.stream,turn,part,time,duration,at_most");
        QVERIFY(lines[1].startsWith("1,1,connection,1700000003.000000000,0."));
        Duration sum = 0;
        for (const QByteArray &line : lines.mid(1))
            sum += nanoseconds(line.split(',')[4].toDouble());
        QCOMPARE(sum, m_source.turns->back().total());
    }

    void filesSayIt()
    {
        const QByteArray csv = csvOf(make("waiting", m_source, exact(), m_both));
        QVERIFY(csv.contains("# Server\ntime,value,covered\n"));
        QVERIFY(csv.contains("\n1700000005.000000000,1,1\n"));
    }
};

QTEST_GUILESS_MAIN(ChartTurnsTest)
#include "tst_chartturns.moc"
