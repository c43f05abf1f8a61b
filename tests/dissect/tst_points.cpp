// SPDX-License-Identifier: GPL-3.0-or-later
// Several points of capture: traffic of which it is known when each packet passed each point, what
// was lost where and what the clocks show.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

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
            QCOMPARE(found.counts.lost, traffic.lost[i][isForward ? 1 : 0]);
            QCOMPARE(found.counts.appeared, 0U);
            QVERIFY(isNear(static_cast<double>(found.delay->least), delay.least));
            QVERIFY(isNear(found.delay->mean, delay.mean));
        }
    }
}

QTEST_GUILESS_MAIN(TestPoints)
#include "tst_points.moc"
