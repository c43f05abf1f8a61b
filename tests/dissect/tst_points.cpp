// SPDX-License-Identifier: GPL-3.0-or-later
// Several points of capture: traffic of which it is known when each packet passed each point, what
// was lost where and what the clocks show.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

#include "dissect/points/ladder.h"
#include "dissect/points/pointsfacts.h"
#include "tests/support/bytes.h"
#include "tests/support/comparedpoints.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr std::int64_t microsecond = 1'000;
constexpr std::int64_t millisecond = 1'000'000;

// Within 50 µs or 2 %.
bool isNear(double found, double truth)
{
    return std::abs(found - truth) <= std::max(50e3, 0.02 * std::abs(truth));
}

struct TrueDelay {
    double least = 0;
    double mean = 0;
    std::uint64_t packets = 0;
};

// Of the packets that both captures have.
TrueDelay trueDelay(const WayTraffic &traffic, std::size_t segment, bool isForward)
{
    std::vector<std::uint8_t> seen(traffic.isForward.size());
    for (const std::size_t point : {segment, segment + 1}) {
        for (const std::uint32_t sent : traffic.sent[point])
            ++seen[sent];
    }
    TrueDelay delay;
    delay.least = 1e18;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] != 2 || (traffic.isForward[i] != 0) != isForward)
            continue;
        const std::int64_t there = traffic.passed[segment + 1][i] - traffic.passed[segment][i];
        const auto taken = static_cast<double>(isForward ? there : -there);
        delay.least = std::min(delay.least, taken);
        delay.mean += taken;
        ++delay.packets;
    }
    delay.mean /= static_cast<double>(delay.packets);
    return delay;
}

} // namespace

class TestPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsTrue_data();
    void findsWhatIsTrue();
    void whatWasNotCapturedIsNoLoss();
    void packetsOfOneWayTellNoClock();
    void aClockIsGivenByHand();
    void aCaptureThatMissesPacketsLosesNone();
    void theOrderIsFound();
    void cutPacketsAreMatched();
    void eitherEndMayBeFirst();
    void whatIsChangedIsTold();
    void segmentsOfOtherLengthsAreNoLoss();
    void anotherTalkOfTheSameEndsIsNotMatched();
    void aLadderShowsWhatIsLost();

private:
    QTemporaryDir m_folder;
    std::vector<std::string> written(const WayTraffic &traffic) const
    {
        return writeCaptures(traffic, m_folder.path().toStdString());
    }
};

void TestPoints::findsWhatIsTrue_data()
{
    QTest::addColumn<WayShape>("shape");
    WayShape plain;
    plain.points = {{}, {.offset = 1'234'567'890, .drift = 35e-6}};
    plain.segments = {{.loss = 0.01, .reorder = 0.002}};
    QTest::newRow("two points") << plain;

    WayShape translated = plain;
    translated.seed = 2;
    translated.segments[0].translates = true;
    translated.segments[0].mss = 1360;
    translated.segments[0].dscp = 10;
    QTest::newRow("address translation") << translated;

    WayShape tunnel = plain;
    tunnel.seed = 3;
    tunnel.points[1].tunnel = WayPoint::Tunnel::Vxlan;
    tunnel.points[1].offset = -86'400 * remora::dissect::second; // a day behind
    QTest::newRow("tunnel") << tunnel;

    WayShape three;
    three.seed = 4;
    three.points = {{.offset = -5 * millisecond, .drift = -20e-6}, {.offset = 40 * millisecond},
        {.offset = 700 * microsecond, .drift = 80e-6, .tunnel = WayPoint::Tunnel::Gre}};
    three.segments = {
        {.delay = 300 * microsecond, .jitter = 30 * microsecond, .loss = 0.002, .translates = true},
        {.delay = 12 * millisecond, .jitter = 900 * microsecond, .loss = 0.02, .reorder = 0.01}};
    QTest::newRow("three points, translation and a tunnel") << three;

    WayShape datagrams = translated;
    datagrams.seed = 6;
    datagrams.onlyDatagrams = true;
    QTest::newRow("datagrams behind translation") << datagrams;

    WayShape close = plain; // switches between them, no router
    close.seed = 5;
    close.segments[0]
        = {.delay = 40 * microsecond, .jitter = 5 * microsecond, .loss = 0.001, .hops = 0};
    QTest::newRow("without a router") << close;
}

void TestPoints::findsWhatIsTrue()
{
    QFETCH(WayShape, shape);
    shape.packets = 40'000;
    const WayTraffic traffic = wayTraffic(shape);
    const PointsComparison comparison = compared(written(traffic));
    for (std::size_t i = 0; i < shape.segments.size(); ++i) {
        const MatchTruth truth = truthOf(comparison, i, traffic);
        QCOMPARE(truth.wrong, 0U);
        // Alike in all but their places: seldom, and counted as matched by order.
        QVERIFY(truth.wrongByOrder * 5'000 <= truth.matched);
        QVERIFY2(truth.matched * 1'000 >= truth.possible * 998,
            qPrintable(QStringLiteral("%1 of %2").arg(truth.matched).arg(truth.possible)));
        const ClockEstimate &clock = comparison.segments()[i]->clock();
        QCOMPARE(clock.source, ClockEstimate::Source::BothWays);
        const WayPoint &one = shape.points[i];
        const WayPoint &other = shape.points[i + 1];
        const Timestamp begin = WayTraffic::start + one.offset;
        const double drift = other.drift - one.drift;
        const double offset = static_cast<double>(other.offset - one.offset);
        QVERIFY2(std::abs(clock.line.at(begin) - offset) <= 50e3,
            qPrintable(QString::number(clock.line.at(begin) - offset)));
        QVERIFY2(std::abs(clock.line.drift - drift) <= 1e-6,
            qPrintable(QString::number((clock.line.drift - drift) * 1e6)));
        const auto totals = comparison.totals(i);
        for (const bool isForward : {true, false}) {
            const SegmentTotals &found = totals[isForward ? 1 : 0];
            const TrueDelay delay = trueDelay(traffic, i, isForward);
            // A conversation of which all was lost was seen at one point alone; so was one of a
            // single datagram that nothing tells from others.
            const std::uint64_t lost = traffic.lost[i][isForward ? 1 : 0];
            const std::uint64_t alone = comparison.alone(i)[isForward ? 0 : 1].packets;
            QVERIFY(found.counts.lost <= lost && found.counts.lost + alone >= lost);
            QVERIFY(alone == 0 || shape.onlyDatagrams);
            QCOMPARE(found.counts.appeared, 0U);
            QVERIFY(isNear(static_cast<double>(found.delay->least), delay.least));
            QVERIFY(isNear(found.delay->mean, delay.mean));
        }
    }
}

namespace {

// Two points, nothing lost unless said.
WayShape quiet(unsigned seed)
{
    WayShape shape;
    shape.points = {{}, {.offset = 250 * millisecond, .drift = 10e-6}};
    shape.segments = {{}};
    shape.packets = 8'000;
    shape.duration = 20 * remora::dissect::second;
    shape.seed = seed;
    return shape;
}

SegmentCounts countsOf(const PointsComparison &comparison, std::size_t segment = 0)
{
    const auto totals = comparison.totals(segment);
    SegmentCounts counts = totals[0].counts;
    counts.add(totals[1].counts);
    return counts;
}

std::uint64_t lostIn(const WayTraffic &traffic, std::size_t segment = 0)
{
    return traffic.lost[segment][0] + traffic.lost[segment][1];
}

} // namespace

void TestPoints::whatWasNotCapturedIsNoLoss()
{
    WayShape shape = quiet(11);
    shape.points[1].begin = 5 * remora::dissect::second;
    shape.points[1].end = 15 * remora::dissect::second;
    shape.points[0].begin = 6 * remora::dissect::second;
    const WayTraffic traffic = wayTraffic(shape);
    const PointsComparison comparison = compared(written(traffic));
    QCOMPARE(truthOf(comparison, 0, traffic).wrong, 0U);
    const SegmentCounts counts = countsOf(comparison);
    QCOMPARE(counts.lost, 0U);
    QCOMPARE(counts.appeared, 0U);
    QVERIFY(counts.notCovered > 100);
    QCOMPARE(comparison.alone(0)[0].conversations, 0U);
    QCOMPARE(comparison.alone(0)[1].conversations, 0U);
}

void TestPoints::packetsOfOneWayTellNoClock()
{
    WayShape shape = quiet(12);
    shape.onlyForward = true;
    shape.segments[0].loss = 0.01;
    const WayTraffic traffic = wayTraffic(shape);
    const PointsComparison comparison = compared(written(traffic));
    QCOMPARE(truthOf(comparison, 0, traffic).wrong, 0U);
    const ClockEstimate &clock = comparison.segments()[0]->clock();
    QCOMPARE(clock.source, ClockEstimate::Source::OneWay);
    const auto totals = comparison.totals(0);
    QCOMPARE(totals[1].counts.lost, lostIn(traffic));
    // Relative to the least: the delay without it, so that what queues add is told all the same.
    QVERIFY(totals[1].delay->least >= 0 && totals[1].delay->least < 50 * microsecond);
    QVERIFY(isNear(totals[1].delay->mean,
        trueDelay(traffic, 0, true).mean - static_cast<double>(shape.segments[0].delay)));
    QVERIFY(!pointsFacts(comparison, false).segments[0].isClockKnown());
}

void TestPoints::aClockIsGivenByHand()
{
    WayShape shape = quiet(13);
    shape.points[1].drift = 0;
    const WayTraffic traffic = wayTraffic(shape);
    PointsComparison::Options options;
    options.offsets = {249 * millisecond};
    const PointsComparison comparison = compared(written(traffic), options);
    const auto totals = comparison.totals(0);
    QCOMPARE(comparison.segments()[0]->clock().source, ClockEstimate::Source::Given);
    QVERIFY(isNear(totals[1].delay->mean, trueDelay(traffic, 0, true).mean + 1e6));
    QVERIFY(isNear(totals[0].delay->mean, trueDelay(traffic, 0, false).mean - 1e6));
}

void TestPoints::aCaptureThatMissesPacketsLosesNone()
{
    WayShape shape = quiet(14);
    shape.points = {{}, {.misses = 0.03}, {}};
    shape.segments = {{.loss = 0.01}, {.loss = 0.02}};
    const WayTraffic traffic = wayTraffic(shape);
    const PointsComparison comparison = compared(written(traffic));
    const std::uint64_t sent = traffic.sent[0].size();
    const SegmentCounts first = countsOf(comparison, 0);
    const SegmentCounts next = countsOf(comparison, 1);
    QVERIFY(first.missed + next.missed > sent / 50);
    // What is missed there and lost behind is taken for lost before.
    QVERIFY(first.lost >= lostIn(traffic, 0) * 90 / 100);
    QVERIFY(first.lost <= lostIn(traffic, 0) + lostIn(traffic, 1) / 10);
    QVERIFY(next.lost <= lostIn(traffic, 1) + lostIn(traffic, 0) / 10);
    QVERIFY(next.lost >= lostIn(traffic, 1) * 90 / 100);
}

void TestPoints::theOrderIsFound()
{
    WayShape shape = quiet(15);
    shape.points = {{}, {.offset = -3 * millisecond}, {.offset = 90 * millisecond}, {}};
    shape.segments = {{.delay = 500 * microsecond}, {}, {.delay = 700 * microsecond}};
    for (const int hops : {1, 0}) {
        for (WaySegment &segment : shape.segments)
            segment.hops = hops;
        const WayTraffic traffic = wayTraffic(shape);
        const std::vector<std::string> paths = written(traffic);
        // Named as the third, the first, the fourth and the second of the way.
        const PointsComparison comparison = compared({paths[2], paths[0], paths[3], paths[1]});
        QVERIFY(comparison.isOrderFound());
        // From the end that was named first: the first of the way.
        const std::vector<std::size_t> expected{1, 3, 0, 2};
        QCOMPARE(comparison.order(), expected);
        PointsComparison::Options asNamed;
        asNamed.keepOrder = true;
        const std::vector<std::size_t> named{0, 1, 2, 3};
        QCOMPARE(compared(paths, asNamed).order(), named);
    }
}

// One capture keeps 96 bytes of each packet, the other all.
void TestPoints::cutPacketsAreMatched()
{
    WayShape shape = quiet(16);
    shape.segments[0].loss = 0.01;
    WayTraffic traffic = wayTraffic(shape);
    std::string cut = traffic.captures[0].substr(0, 24);
    for (std::size_t at = 24; at < traffic.captures[0].size();) {
        std::uint32_t length = 0;
        std::memcpy(&length, traffic.captures[0].data() + at + 8, 4);
        const std::uint32_t kept = std::min(length, 96U);
        std::string record = traffic.captures[0].substr(at, 16 + kept);
        std::memcpy(record.data() + 8, &kept, 4);
        cut += record;
        at += 16 + length;
    }
    traffic.captures[0] = cut;
    const PointsComparison comparison = compared(written(traffic));
    QCOMPARE(truthOf(comparison, 0, traffic).wrong, 0U);
    QCOMPARE(countsOf(comparison).lost, lostIn(traffic));
    QCOMPARE(countsOf(comparison).appeared, 0U);
    QCOMPARE(comparison.totals(0)[1].payloadChanged, 0U);
}

// Whichever end is named first.
void TestPoints::eitherEndMayBeFirst()
{
    WayShape shape = quiet(21);
    shape.segments[0].loss = 0.01;
    shape.packets = 20'000;
    const WayTraffic traffic = wayTraffic(shape);
    const std::vector<std::string> paths = written(traffic);
    const PointsComparison comparison = compared({paths[1], paths[0]});
    QCOMPARE(countsOf(comparison).lost, lostIn(traffic));
    QCOMPARE(comparison.totals(0)[1].counts.lost, traffic.lost[0][0]);
    QCOMPARE(comparison.alone(0)[0].packets + comparison.alone(0)[1].packets, 0U);
    QVERIFY(isNear(comparison.totals(0)[1].delay->mean, trueDelay(traffic, 0, false).mean));
}

void TestPoints::whatIsChangedIsTold()
{
    WayShape shape = quiet(17);
    shape.segments[0] = {.hops = 3, .translates = true, .mss = 1300, .dscp = 46};
    const PointsComparison comparison = compared(written(wayTraffic(shape)));
    const auto totals = comparison.totals(0);
    for (const SegmentTotals &way : totals) {
        QCOMPARE(way.firstChange.hops, 3);
        QCOMPARE(way.dscpChanged, way.counts.matched);
        QCOMPARE(int(way.firstChange.dscpTo), 46);
        QVERIFY(way.mssChanged > 0);
        QCOMPARE(int(way.firstChange.mssFrom), 1460);
        QCOMPARE(int(way.firstChange.mssTo), 1300);
        QCOMPARE(way.windowChanged, 0U);
        QCOMPARE(way.payloadChanged, 0U);
        // All but those of IPv6.
        QVERIFY(
            way.translated * 100 > way.conversations * 80 && way.translated < way.conversations);
    }
}

// The sender's capture has what its card splits.
void TestPoints::segmentsOfOtherLengthsAreNoLoss()
{
    const auto capture = [](const std::vector<std::pair<Bytes, std::int64_t>> &packets) {
        std::string file = captureFile({});
        for (const auto &[bytes, time] : packets) {
            const auto put = [&](std::uint32_t value) {
                file.append(reinterpret_cast<const char *>(&value), 4);
            };
            put(1'700'000'000);
            put(static_cast<std::uint32_t>(time));
            put(static_cast<std::uint32_t>(bytes.size()));
            put(static_cast<std::uint32_t>(bytes.size()));
            file.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        }
        return file;
    };
    const auto segment = [](std::uint32_t sequence, std::size_t length) {
        return ethernet(
            0x0800, ipv4({}, tcp({.sequence = sequence, .acknowledgment = 7}, zeros(length))));
    };
    const auto answer = [](std::uint32_t acknowledgment) {
        return ethernet(0x0800,
            ipv4({.source = "10.0.0.2", .destination = "10.0.0.1"},
                tcp({.sourcePort = 443,
                    .destinationPort = 40'000,
                    .sequence = 7,
                    .acknowledgment = acknowledgment})));
    };
    WayTraffic traffic;
    traffic.captures = {
        capture({{segment(1, 100), 0}, {segment(101, 3000), 1000}, {segment(3101, 1000), 2000},
            {answer(101), 3000}, {answer(4101), 90'000}}),
        capture({{segment(1, 100), 500}, {segment(101, 1448), 1500}, {segment(1549, 1448), 1600},
            {segment(2997, 104), 1700}, {answer(101), 2500}, {answer(4101), 89'500}})};
    const PointsComparison comparison = compared(written(traffic));
    const auto totals = comparison.totals(0);
    QCOMPARE(totals[1].counts.matched, 1U);
    QCOMPARE(totals[1].counts.resegmented, 1U);
    QCOMPARE(totals[1].counts.lost, 1U);
    QCOMPARE(totals[1].counts.appeared, 0U);
    QCOMPARE(totals[0].counts.matched, 2U);
}

// The same addresses and ports at both points, but other packets: as behind two networks that use
// the same private addresses.
void TestPoints::anotherTalkOfTheSameEndsIsNotMatched()
{
    WayTraffic one = wayTraffic(quiet(18));
    const WayTraffic other = wayTraffic(quiet(19));
    one.captures[1] = other.captures[1];
    const PointsComparison comparison = compared(written(one));
    QCOMPARE(countsOf(comparison).matched, 0U);
    QCOMPARE(comparison.segments()[0]->clock().source, ClockEstimate::Source::None);
    QVERIFY(!pointsFacts(comparison, false).segments[0].roundTrip());
}

void TestPoints::aLadderShowsWhatIsLost()
{
    WayShape shape = quiet(20);
    shape.points.resize(3);
    shape.segments = {{.loss = 0.02}, {.loss = 0.005}};
    const PointsComparison comparison = compared(written(wayTraffic(shape)));
    const auto worst = worstTalk(comparison);
    QVERIFY(worst);
    const Ladder ladder = ladderOf(comparison, worst->point, worst->talk);
    QCOMPARE(ladder.left, 0U);
    std::uint64_t lost = 0;
    comparison.eachRow([&](const SegmentRow &row) {
        if (row.conversation == comparison.number(worst->point, worst->talk))
            lost += row.counts.lost;
        return true;
    });
    QVERIFY(lost > 0);
    QCOMPARE(
        static_cast<std::uint64_t>(std::ranges::count(ladder.lines, true, &Ladder::Line::isLost)),
        lost);
    for (const Ladder::Line &line : ladder.lines) {
        QVERIFY(line.came >= line.sent); // on one clock, what comes was sent before
        QCOMPARE(std::max(line.from, line.to) - std::min(line.from, line.to), std::size_t{1});
    }
}

QTEST_GUILESS_MAIN(TestPoints)
#include "tst_points.moc"
