// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator of conversations whose split of time is known: that its parts add up, and that its
// captures are what they say. tst_simulatedcauses looks at single causes.
#include <algorithm>
#include <numeric>
#include <set>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/recordreader.h"
#include "dissect/store/roles.h"
#include "dissect/turns/turns.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/piececheck.h"
#include "tests/support/readall.h"
#include "tests/support/simulation/hits.h"
#include "tests/support/simulation/simulation.h"

using namespace remora;
using namespace remora::test;
using namespace remora::test::simulation;

namespace {

constexpr std::array taps = {Tap::NearClient, Tap::Between, Tap::NearServer};
constexpr unsigned seeds = 40;

// The tshark of this machine on a capture: a line for each packet that `filter` lets through.
QByteArrayList tsharkLines(const std::string &capture, const QString &filter)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("simulated.pcap")));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(capture.data(), static_cast<qint64>(capture.size())) < 0)
        return {"not written"};
    file.close();
    QProcess tshark;
    tshark.start(QStringLiteral("tshark"),
        {QStringLiteral("-n"), QStringLiteral("-r"), file.fileName(), QStringLiteral("-o"),
            QStringLiteral("tcp.check_checksum:TRUE"), QStringLiteral("-o"),
            QStringLiteral("ip.check_checksum:TRUE"), QStringLiteral("-Y"), filter});
    if (!tshark.waitForFinished(60'000) || tshark.exitCode() != 0)
        return {"tshark: " + tshark.readAllStandardError()};
    QByteArrayList lines = tshark.readAllStandardOutput().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAddUp();
    void partsFollowTheScenario();
    void sameForTheSameSeed();
    void sameRunAtEveryTap();
    void everyCauseIsDrawn();
    void capturesOpen();
    void tsharkFindsNothingWrong();
    void turnsBeginAndEndWithPackets();
    void piecesAddUpToTheirTurns();
    void turnsAreSplitAsTheyWere();
};

void TestSimulation::partsAddUp()
{
    std::size_t turns = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        for (const TrueTurn &turn : simulate(seed, Tap::Between).turns) {
            ++turns;
            QCOMPARE(
                std::accumulate(turn.parts.begin(), turn.parts.end(), std::int64_t{0}), turn.total);
            QVERIFY(*std::min_element(turn.parts.begin(), turn.parts.end()) >= 0);
        }
    }
    QVERIFY(turns > 2'000);
}

// What the scenario says of a turn without asking how it went.
void TestSimulation::partsFollowTheScenario()
{
    std::size_t turns = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Simulated simulated = simulate(seed, Tap::Between);
        for (const Scenario &scenario : mixedScenarios(seed)) {
            const std::vector<Exchange> &exchanges = scenario.exchanges;
            if (std::any_of(exchanges.begin(), exchanges.end(),
                    [](const Exchange &exchange) { return exchange.pipelined; }))
                continue;
            for (const TrueTurn &turn : simulated.turns) {
                if (turn.clientPort != scenario.clientPort)
                    continue;
                ++turns;
                const Exchange &exchange = exchanges.at(turn.turn);
                QCOMPARE(turn.part(Part::Network), 2 * scenario.path.oneWay());
                if (scenario.server.stops.empty())
                    QCOMPARE(turn.part(Part::Server), exchange.serverThink);
                std::int64_t pauses = 0;
                for (const Portion &portion : exchange.answer)
                    pauses += portion.pause;
                QVERIFY(turn.part(Part::Pause) <= pauses);
                QCOMPARE(turn.part(Part::Pause) > 0, pauses > 0);
                if (scenario.client.receiveBuffer > 500'000
                    && scenario.server.receiveBuffer > 500'000)
                    QCOMPARE(turn.part(Part::Window), 0);
                if (scenario.path.lossUp + scenario.path.lossDown == 0
                    && scenario.path.rate > 10'000'000) // else the queue may be too short
                    QCOMPARE(turn.part(Part::Loss), 0);
                QCOMPARE(turn.part(Part::Tls) > 0, scenario.tls != TlsKind::None && turn.turn == 0);
            }
        }
    }
    QVERIFY(turns > 800);
}

void TestSimulation::sameForTheSameSeed()
{
    for (const Tap tap : taps) {
        const Simulated once = simulate(3, tap);
        const Simulated again = simulate(3, tap);
        QVERIFY(once.capture == again.capture);
        QVERIFY(once.capture != simulate(4, tap).capture);
    }
}

void TestSimulation::sameRunAtEveryTap()
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Simulated near = simulate(seed, Tap::NearClient);
        const Simulated far = simulate(seed, Tap::NearServer);
        QCOMPARE(near.turns.size(), far.turns.size());
        for (std::size_t turn = 0; turn < near.turns.size(); ++turn)
            QVERIFY(near.turns[turn].parts == far.turns[turn].parts);
        for (std::size_t path = 0; path < near.paths.size(); ++path) {
            QCOMPARE(near.paths[path].toClient + near.paths[path].toServer,
                far.paths[path].toClient + far.paths[path].toServer);
            QVERIFY(near.paths[path].toClient < far.paths[path].toClient);
        }
        QVERIFY(near.capture != far.capture);
    }
}

void TestSimulation::everyCauseIsDrawn()
{
    // Each part is the largest of many turns.
    std::array<int, partCount> largest = {};
    int merged = 0;
    int pushed = 0;
    int greeted = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        for (const TrueTurn &turn : simulate(seed, Tap::Between).turns) {
            ++largest[static_cast<std::size_t>(
                std::max_element(turn.parts.begin(), turn.parts.end()) - turn.parts.begin())];
            merged += turn.isMerged ? 1 : 0;
            pushed += turn.hasPushBefore ? 1 : 0;
            greeted += turn.requestBytes == 0 ? 1 : 0;
        }
    }
    for (const int count : largest)
        QVERIFY(count >= 20);
    QVERIFY(pushed >= 20);
    QVERIFY(greeted >= 20);
    QVERIFY(merged * 50 < std::accumulate(largest.begin(), largest.end(), 0));
}

void TestSimulation::capturesOpen()
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        for (const Tap tap : taps) {
            const Simulated simulated = simulate(seed, tap);
            const auto read = readAll(memory(simulated.capture));
            QVERIFY(read);
            QVERIFY(!read->facts.damage);
            QVERIFY(read->facts.format->nanoseconds);
            QCOMPARE(read->facts.oddities.oddPackets(), 0U);
            QCOMPARE(read->conversations, simulated.paths.size());
            QVERIFY(std::is_sorted(read->times.begin(), read->times.end()));
        }
    }
}

void TestSimulation::tsharkFindsNothingWrong()
{
    if (QStandardPaths::findExecutable(QStringLiteral("tshark")).isEmpty())
        QSKIP("tshark is not installed");
    for (unsigned seed = 0; seed < 6; ++seed) {
        const std::string capture = simulate(seed, taps[seed % taps.size()]).capture;
        // A repeat of what tshark has put together already is malformed for it; a tap sees all that
        // is acknowledged.
        QCOMPARE(tsharkLines(capture,
                     QStringLiteral("_ws.malformed && !tcp.analysis.flags || _ws.short "
                                    "|| tcp.checksum.status != 1 || ip.checksum.status != 1 "
                                    "|| tcp.analysis.ack_lost_segment || tcp.option_kind == 0")),
            QByteArrayList());
        QVERIFY(!tsharkLines(capture, QStringLiteral("tcp.flags.syn == 1")).isEmpty());
        QVERIFY(!tsharkLines(capture, QStringLiteral("tls.handshake.type == 2")).isEmpty());
    }
}

// Where the tap is on the client, its capture has a packet at the beginning and the end of each
// turn.
void TestSimulation::turnsBeginAndEndWithPackets()
{
    std::size_t turns = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Simulated simulated = simulate(seed, Tap::NearClient);
        const auto read = readAll(memory(simulated.capture));
        QVERIFY(read);
        const std::set<std::int64_t> times(read->times.begin(), read->times.end());
        for (const TrueTurn &turn : simulated.turns) {
            const auto path = std::find_if(simulated.paths.begin(), simulated.paths.end(),
                [&](const TruePath &each) { return each.clientPort == turn.clientPort; });
            if (path->toClient != 0)
                continue;
            ++turns;
            QVERIFY(times.count(turn.start) == 1);
            if (turn.turn != 0) // else the client may have thought after the set-up
                QVERIFY(times.count(turn.start + turn.total) == 1);
        }
    }
    QVERIFY(turns > 200);
}

// Whatever happened, nothing of a turn is in two of its pieces or in none.
void TestSimulation::piecesAddUpToTheirTurns()
{
    const std::atomic<bool> cancelled = false;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const Loaded all = loaded(memory(simulate(seed, taps[seed % taps.size()]).capture));
        std::vector<std::uint8_t> clientIsA;
        std::vector<std::uint32_t> rows;
        for (const dissect::Conversation &one : all.conversations) {
            rows.push_back(static_cast<std::uint32_t>(rows.size()));
            clientIsA.push_back(dissect::rolesOf(one, {}).clientIsA ? 1 : 0);
        }
        QCOMPARE(faultOfPieces(dissect::turnsOf(all.store, all.conversations, clientIsA, cancelled),
                     dissect::piecesOf(all.store, all.conversations, clientIsA, rows, cancelled)),
            std::string());
    }
}

// What a tap allows to tell, of many conversations of all causes.
void TestSimulation::turnsAreSplitAsTheyWere()
{
    Hits hits;
    for (unsigned seed = 0; seed < 200; ++seed) {
        for (const Tap tap : taps)
            hits.add(simulate(seed, tap), tap);
    }
    qInfo().noquote() << QString::fromStdString(hits.table());
    QVERIFY(hits.turns() > 20'000);
    for (const Part part : {Part::Network, Part::Server, Part::Loss})
        QVERIFY2(hits.share(part) >= 0.95,
            dissect::timePartNames[static_cast<std::size_t>(part)].data());
    for (const Tap tap : taps) {
        QVERIFY(hits.share(Part::Network, tap) >= 0.97);
        QVERIFY(hits.share(Part::Server, tap) >= 0.94);
        QVERIFY(hits.share(Part::Loss, tap) >= 0.98);
    }
    QVERIFY(hits.largest() >= 0.95);
    QVERIFY(hits.permitted() >= 0.975);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
