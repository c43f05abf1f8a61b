// SPDX-License-Identifier: GPL-3.0-or-later
// What clients waited for, by segment of the way, against a simulation that knows it: the network's
// time where the delay is, that of repairs where packets are lost, and nothing where nobody can
// tell.
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "dissect/points/pointsfacts.h"
#include "tests/support/comparedpoints.h"
#include "tests/support/simulation/simulation.h"

using namespace remora;
using namespace remora::dissect;
using namespace remora::test;
using namespace remora::test::simulation;

namespace {

constexpr unsigned seed = 5;

// client -- 1 ms -- first -- 4 ms -- second -- 15 ms -- third -- 2 ms -- server
std::vector<Scenario> conversations(int lossPiece, double loss)
{
    std::vector<Scenario> all;
    for (int i = 0; i < 12; ++i) {
        Scenario one;
        one.path.delays = {millisecond, 4 * millisecond, 15 * millisecond, 2 * millisecond};
        one.path.lossDown = loss;
        one.path.lossPiece = lossPiece;
        one.clientPort = static_cast<std::uint16_t>(40'000 + i);
        one.start = i * 200 * millisecond;
        for (int turn = 0; turn < 5; ++turn)
            one.exchanges.push_back({5 * millisecond, {{400}}, 10 * millisecond, {{60'000}}});
        all.push_back(one);
    }
    return all;
}

} // namespace

class TestWaitOnWay : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    std::vector<std::string> captures(
        const std::vector<Scenario> &scenarios, const std::vector<Tap> &taps) const
    {
        std::vector<std::string> paths;
        for (const Tap tap : taps) {
            paths.push_back(m_folder.path().toStdString() + "/point"
                + std::to_string(paths.size() + 1) + ".pcap");
            std::ofstream(paths.back(), std::ios::binary) << simulate(scenarios, seed, tap).capture;
        }
        return paths;
    }
    std::optional<WaitOnWay> wait(const std::vector<Scenario> &scenarios,
        const std::vector<Tap> &taps = {Tap::NearClient, Tap::Between, Tap::NearServer}) const
    {
        PointsComparison::Options options;
        options.keepOrder = true;
        const std::atomic<bool> cancelled{false};
        return pointsFacts(compared(captures(scenarios, taps), options), cancelled).wait;
    }
    static double shareOf(Duration one, const WaitPart &part)
    {
        return static_cast<double>(one) / static_cast<double>(part.told());
    }
    static std::int64_t truth(const std::vector<Scenario> &scenarios, Part part)
    {
        std::int64_t sum = 0;
        for (const TrueTurn &turn : simulate(scenarios, seed, Tap::NearClient).turns)
            sum += turn.part(part);
        return sum;
    }

private Q_SLOTS:
    void theNetworkIsWhereTheDelayIs()
    {
        const auto scenarios = conversations(2, 0);
        const auto waited = wait(scenarios);
        QVERIFY(waited);
        QCOMPARE(waited->conversations, 12U);
        const WaitPart &network = waited->network;
        QCOMPARE(network.places.size(), std::size_t{4});
        QCOMPARE(network.conversations, 12U);
        QCOMPARE(network.untold, 0);
        const auto told = static_cast<double>(network.told());
        const auto known = static_cast<double>(truth(scenarios, Part::Network));
        QVERIFY2(std::abs(told - known) < 0.05 * known, qPrintable(QString::number(told / known)));
        const std::array<double, 4> shares{2.0 / 44, 8.0 / 44, 30.0 / 44, 4.0 / 44};
        for (std::size_t place = 0; place < shares.size(); ++place)
            QVERIFY2(std::abs(shareOf(network.places[place], network) - shares[place]) < 0.02,
                qPrintable(QString::number(shareOf(network.places[place], network))));
        QCOMPARE(network.outside, 0);
        QCOMPARE(waited->loss.told(), 0);
    }

    // The way may begin at the servers.
    void theWayMayGoToTheClients()
    {
        const auto waited
            = wait(conversations(2, 0), {Tap::NearServer, Tap::Between, Tap::NearClient});
        QVERIFY(waited);
        const WaitPart &network = waited->network;
        QVERIFY(std::abs(shareOf(network.places[0], network) - 4.0 / 44) < 0.02);
        QVERIFY(std::abs(shareOf(network.places[1], network) - 30.0 / 44) < 0.02);
        QVERIFY(std::abs(shareOf(network.places[3], network) - 2.0 / 44) < 0.02);
    }

    void repairsAreWherePacketsAreLost_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addColumn<int>("place"); // of WaitPart::places; 4: outside
        QTest::newRow("between client and first point") << 0 << 4;
        QTest::newRow("first segment") << 1 << 1;
        QTest::newRow("second segment") << 2 << 2;
        QTest::newRow("between last point and server") << 3 << 4;
    }
    void repairsAreWherePacketsAreLost()
    {
        QFETCH(int, piece);
        QFETCH(int, place);
        const auto scenarios = conversations(piece, 0.01);
        const auto waited = wait(scenarios);
        QVERIFY(waited);
        const WaitPart &loss = waited->loss;
        QVERIFY(truth(scenarios, Part::Loss) > 0);
        QVERIFY(loss.told() > 0);
        const Duration there
            = place == 4 ? loss.outside : loss.places[static_cast<std::size_t>(place)];
        // The simulated senders repeat some packets without need, too.
        QVERIFY2(shareOf(there, loss) > 0.6, qPrintable(QString::number(shareOf(there, loss))));
        for (std::size_t other = 0; other < loss.places.size(); ++other) {
            if (static_cast<int>(other) != place)
                QCOMPARE(loss.places[other], 0);
        }
    }

    // Of what goes one way alone nobody can say what comes back.
    void whatOnePointDoesNotSeeIsNotToldOfTheOthers()
    {
        const auto scenarios = conversations(2, 0);
        auto other = scenarios; // other connections: nothing is seen at both
        for (Scenario &one : other)
            one.clientPort = static_cast<std::uint16_t>(one.clientPort + 1'000);
        std::vector<std::string> paths = captures(scenarios, {Tap::NearClient, Tap::Between});
        std::ofstream(paths[1], std::ios::binary)
            << simulate(other, seed + 1, Tap::Between).capture;
        const std::atomic<bool> cancelled{false};
        QVERIFY(!pointsFacts(compared(paths), cancelled).wait);
    }

    void cancellingLeavesNothing()
    {
        const std::atomic<bool> cancelled{true};
        const PointsComparison all
            = compared(captures(conversations(2, 0), {Tap::NearClient, Tap::Between}));
        QVERIFY(!waitOnWay(all, cancelled));
    }
};

QTEST_GUILESS_MAIN(TestWaitOnWay)
#include "tst_waitonway.moc"
