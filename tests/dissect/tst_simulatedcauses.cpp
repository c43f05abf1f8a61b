// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator of conversations whose split of time is known: one cause each, with parts that can
// be counted by hand.
#include <algorithm>
#include <numeric>

#include <QTest>

#include "tests/support/memorysource.h"
#include "tests/support/print.h"
#include "tests/support/readall.h"
#include "tests/support/simulation/simulation.h"

using namespace remora::test;
using namespace remora::test::simulation;

namespace {

// One question, 30 ms of thinking and one answer over a path of 10 ms, without a queue; each
// segment is acknowledged at once.
Scenario plain(std::int64_t answer = 1'000)
{
    Scenario scenario;
    scenario.path.delays = {millisecond, 4 * millisecond, 5 * millisecond, 0};
    for (HostSettings *host : {&scenario.client, &scenario.server}) {
        host->timestamps = false;
        host->delayedAck = 0;
    }
    scenario.exchanges = {{0, {{100}}, 30 * millisecond, {{answer}}}};
    return scenario;
}

constexpr std::int64_t oneWay = 10 * millisecond;

std::vector<TrueTurn> turnsOf(const Scenario &scenario)
{
    return simulate({scenario}, 1, Tap::Between).turns;
}

// By Part, in microseconds: as short as it can be written.
using Split = std::array<std::int64_t, partCount>;
Split splitOf(const TrueTurn &turn)
{
    Split split = turn.parts;
    for (std::int64_t &part : split)
        part /= microsecond;
    return split;
}

std::string words(const Split &split)
{
    std::string text;
    for (const std::int64_t part : split)
        text += std::to_string(part) + ' ';
    return text;
}

void compare(const TrueTurn &turn, const Split &expected)
{
    QCOMPARE(words(splitOf(turn)), words(expected));
}

Drop drop(Drop::What what, bool fromClient = false, std::int64_t offset = 0, int times = 1)
{
    return {what, fromClient, offset, times, 2};
}

} // namespace

class TestSimulatedCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unhurried();
    void firstRequestLater();
    void serialization();
    void slowServer();
    void farClient();
    void tls();
    void tickets();
    void greeting();
    void lostInTheMiddle();
    void lostTail();
    void lostRequest();
    void twoHolesOverlap();
    void lostSetUp();
    void lostThirdPacket();
    void lostAcknowledgement();
    void reordered();
    void smallWindow();
    void smallWindowOnAFullPath();
    void closedWindow_data();
    void closedWindow();
    void lostWindowUpdate();
    void congestionWindow();
    void sendBuffer();
    void pauseInAnAnswer();
    void pauseInARequest();
    void pauseWhileStillSending();
    void pipelined();
    void merged();
    void pushed();
    void keptAlive();
    void segmentationOffload();
    void foreignTraffic();
};

void TestSimulatedCauses::unhurried()
{
    const TrueTurn turn = turnsOf(plain()).at(0);
    compare(turn, {20'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    QCOMPARE(turn.total, 70 * millisecond);
    QCOMPARE(turn.start, 1'700'000'000 * second);
    QCOMPARE(turn.requestBytes, 100U);
    QCOMPARE(turn.answerBytes, 1'000U);
}

// The client's own time, before the first request and between turns, is in no part.
void TestSimulatedCauses::firstRequestLater()
{
    Scenario scenario = plain();
    scenario.exchanges.push_back({50 * millisecond, {{200}}, millisecond, {{10}}});
    scenario.exchanges.front().clientThink = 400 * millisecond;
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    QCOMPARE(turns.size(), 2U);
    compare(turns[0], {20'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    compare(turns[1], {0, 0, 20'000, 1'000, 0, 0, 0, 0});
    QCOMPARE(turns[1].start - turns[0].start, (20 + 400 + 50 + 50) * millisecond);
}

// 8 Mbit/s: a microsecond for each byte of a frame, of which 54 are headers. The request
// waits for the third packet.
void TestSimulatedCauses::serialization()
{
    Scenario scenario = plain();
    scenario.path.rate = 8'000'000;
    compare(turnsOf(scenario).at(0), {20'108, 0, 20'000, 30'000, 54 + 154 + 1'054, 0, 0, 0});
}

void TestSimulatedCauses::slowServer()
{
    Scenario scenario = plain();
    scenario.exchanges.front().serverThink = 3 * second;
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 3'000'000, 0, 0, 0, 0});
}

void TestSimulatedCauses::farClient()
{
    Scenario scenario = plain();
    scenario.path.delays[1] += 140 * millisecond;
    compare(turnsOf(scenario).at(0), {300'000, 0, 300'000, 30'000, 0, 0, 0, 0});
}

void TestSimulatedCauses::tls()
{
    Scenario scenario = plain(); // each end thinks 1 ms for each flight
    scenario.tls = TlsKind::Tls12;
    compare(turnsOf(scenario).at(0), {20'000, 44'000, 20'000, 30'000, 0, 0, 0, 0});
    scenario.tls = TlsKind::Tls13;
    const TrueTurn turn = turnsOf(scenario).at(0);
    compare(turn, {20'000, 22'000, 20'000, 30'000, 0, 0, 0, 0});
    QCOMPARE(turn.requestBytes, 100U); // not the client's Finished
    scenario.path.drops = {drop(Drop::What::Data, true)}; // its Hello: all in here
    compare(turnsOf(scenario).at(0), {20'000, 242'000, 20'000, 30'000, 0, 0, 0, 0});
}

// The server's answer begins behind them: what it thought is in the middle of what it sends.
void TestSimulatedCauses::tickets()
{
    Scenario scenario = plain();
    scenario.tls = TlsKind::Tls13;
    scenario.tlsTickets = 2;
    const TrueTurn turn = turnsOf(scenario).at(0);
    compare(turn, {20'000, 22'000, 20'000, 30'000, 0, 0, 0, 0});
    QCOMPARE(turn.answerBytes, 1'000U);
    QVERIFY(turn.hasTickets);
}

void TestSimulatedCauses::greeting()
{
    Scenario scenario = plain();
    scenario.exchanges.insert(scenario.exchanges.begin(), {0, {}, 7 * millisecond, {{60}}});
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    QCOMPARE(turns.size(), 2U);
    compare(turns[0], {20'000, 0, 20'000, 7'000, 0, 0, 0, 0});
    QCOMPARE(turns[0].requestBytes, 0U);
    QCOMPARE(turns[0].answerBytes, 60U);
    compare(turns[1], {0, 0, 20'000, 30'000, 0, 0, 0, 0});
}

// Shown by three acknowledgements: due with the first, and repeated a round trip later.
void TestSimulatedCauses::lostInTheMiddle()
{
    Scenario scenario = plain(10 * 1'460);
    scenario.path.drops = {drop(Drop::What::Data, false, 3 * 1'460)};
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 20'000, 0, 0});
}

// Nothing shows it: the timer runs 200 ms and a round trip from the last acknowledgement on.
void TestSimulatedCauses::lostTail()
{
    Scenario scenario = plain(10 * 1'460);
    scenario.path.drops = {drop(Drop::What::Data, false, 9 * 1'460)};
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 240'000, 0, 0});
}

void TestSimulatedCauses::lostRequest()
{
    Scenario scenario = plain();
    scenario.path.drops = {drop(Drop::What::Data, true)};
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 220'000, 0, 0});
    scenario.path.drops = {drop(Drop::What::Data, true, 0, 2)}; // and its repeat
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 660'000, 0, 0});
}

// The second is repeated a round trip after the first, as the partial acknowledgement tells.
void TestSimulatedCauses::twoHolesOverlap()
{
    Scenario scenario = plain(10 * 1'460);
    scenario.path.drops
        = {drop(Drop::What::Data, false, 2 * 1'460), drop(Drop::What::Data, false, 4 * 1'460)};
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 40'000, 0, 0});
}

void TestSimulatedCauses::lostSetUp()
{
    Scenario scenario = plain();
    scenario.path.drops = {drop(Drop::What::Syn)};
    compare(turnsOf(scenario).at(0), {1'020'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    scenario.path.drops = {drop(Drop::What::SynAck)};
    compare(turnsOf(scenario).at(0), {1'010'000 + 10'000, 0, 20'000, 30'000, 0, 0, 0, 0});
}

void TestSimulatedCauses::lostThirdPacket()
{
    Scenario scenario = plain();
    scenario.path.drops = {drop(Drop::What::ThirdPacket)}; // the request says the same
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    scenario.exchanges.front().request.clear(); // where the server waits for it, it is missed
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 1'000'000, 0, 0});
}

// The server repeats an answer that had arrived.
void TestSimulatedCauses::lostAcknowledgement()
{
    Scenario scenario = plain();
    scenario.exchanges.push_back({second, {{100}}, 0, {{10}}});
    const std::size_t without = simulate({scenario}, 1, Tap::NearServer).capture.size();
    scenario.path.drops = {drop(Drop::What::Acknowledgement, true, 1'000)};
    const Simulated simulated = simulate({scenario}, 1, Tap::NearServer);
    QVERIFY(simulated.capture.size() > without + 900);
    compare(simulated.turns.at(0), {20'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    compare(simulated.turns.at(1), {0, 0, 20'000, 0, 0, 0, 0, 0});
}

void TestSimulatedCauses::reordered()
{
    Scenario scenario = plain(200 * 1'460);
    scenario.path.rate = 50'000'000;
    scenario.path.reorder = 0.1;
    scenario.path.reorderDelay = 2 * millisecond;
    const TrueTurn turn = turnsOf(scenario).at(0);
    QCOMPARE(turn.part(Part::Loss), 0);
    QVERIFY(turn.part(Part::Transfer) > 20 * millisecond);
    QCOMPARE(turn.part(Part::Pause) + turn.part(Part::Window), 0);
}

// Two segments for each round trip: five times.
void TestSimulatedCauses::smallWindow()
{
    Scenario scenario = plain(10 * 1'460);
    scenario.client.receiveBuffer = 2 * 1'460;
    scenario.client.windowScale = 0;
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 0, 0, 80'000, 0});
}

// The same where the path is so thin that segments come without a gap.
void TestSimulatedCauses::smallWindowOnAFullPath()
{
    Scenario scenario = plain(100 * 1'460);
    scenario.client.receiveBuffer = 20 * 1'460;
    scenario.path.rate = 2'000'000; // 6 ms for a segment
    const TrueTurn turn = turnsOf(scenario).at(0);
    QCOMPARE(turn.part(Part::Window), 0);
    QCOMPARE(turn.part(Part::Transfer), (100 * 1'514 + 54 + 154) * 4 * microsecond);
}

void TestSimulatedCauses::closedWindow_data()
{
    QTest::addColumn<int>("probeBytes");
    QTest::newRow("probes of an old number") << 0;
    QTest::newRow("probes of the next byte") << 1;
}

// The client reads ten segments and then nothing for two seconds; another ten fill its buffer.
void TestSimulatedCauses::closedWindow()
{
    QFETCH(int, probeBytes);
    Scenario scenario = plain(40 * 1'460);
    scenario.server.probeBytes = probeBytes;
    scenario.client.receiveBuffer = 10 * 1'460;
    scenario.client.windowScale = 0;
    scenario.client.stops = {{10 * 1'460, 2 * second}};
    scenario.exchanges.push_back({second, {{100}}, 0, {{10}}});
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    // From when the first ten are here: the second ten a round trip later (cwnd was as full as the
    // window), the third ten a round trip after the program read on, the fourth one after them.
    compare(turns.at(0), {20'000, 0, 20'000, 30'000, 20'000, 0, 2'000'000 + 20'000, 0});
    compare(turns.at(1), {0, 0, 20'000, 0, 0, 0, 0, 0});
}

// The probe that comes next asks for it; no loss.
void TestSimulatedCauses::lostWindowUpdate()
{
    Scenario scenario = plain(40 * 1'460);
    scenario.client.receiveBuffer = 10 * 1'460;
    scenario.client.windowScale = 0;
    scenario.client.stops = {{10 * 1'460, 500 * millisecond}};
    const std::int64_t told = turnsOf(scenario).at(0).part(Part::Window);
    for (const std::int64_t bytes : {0, 1}) {
        scenario.server.probeBytes = bytes;
        scenario.path.drops = {drop(Drop::What::WindowUpdate, true)};
        const TrueTurn turn = turnsOf(scenario).at(0);
        QVERIFY(turn.part(Part::Window) > told + 50 * millisecond);
        QCOMPARE(turn.part(Part::Loss) + turn.part(Part::Pause), 0);
        QCOMPARE(turn.part(Part::Transfer), 20 * millisecond); // cwnd, as full as the first window
    }
}

// 10, 20 and 40 segments for each round trip: the sender's own caution is transfer.
void TestSimulatedCauses::congestionWindow()
{
    compare(turnsOf(plain(70 * 1'460)).at(0), {20'000, 0, 20'000, 30'000, 40'000, 0, 0, 0});
}

void TestSimulatedCauses::sendBuffer()
{
    Scenario scenario = plain(20 * 1'460);
    scenario.server.sendBuffer = 5 * 1'460;
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 60'000, 0, 0, 0});
}

void TestSimulatedCauses::pauseInAnAnswer()
{
    Scenario scenario = plain();
    scenario.exchanges.front().answer = {{1'000}, {2'000, 300 * millisecond}};
    const TrueTurn turn = turnsOf(scenario).at(0);
    compare(turn, {20'000, 0, 20'000, 30'000, 0, 0, 0, 300'000});
    QCOMPARE(turn.answerBytes, 3'000U);
}

void TestSimulatedCauses::pauseInARequest()
{
    Scenario scenario = plain();
    scenario.exchanges.front().request = {{100}, {200, 70 * millisecond}};
    const TrueTurn turn = turnsOf(scenario).at(0);
    compare(turn, {20'000, 0, 20'000, 30'000, 0, 0, 0, 70'000});
    QCOMPARE(turn.requestBytes, 300U);
}

// The server hands over 30 segments, of which 20 wait for a round trip: only then it pauses for
// TCP.
void TestSimulatedCauses::pauseWhileStillSending()
{
    Scenario scenario = plain();
    scenario.exchanges.front().answer = {{30 * 1'460}, {1'000, 100 * millisecond}};
    compare(turnsOf(scenario).at(0), {20'000, 0, 20'000, 30'000, 20'000, 0, 0, 80'000});
}

// Both requests are there before the first answer: thinking for the second is a pause.
void TestSimulatedCauses::pipelined()
{
    Scenario scenario = plain();
    scenario.exchanges.push_back({2 * millisecond, {{150}}, 50 * millisecond, {{500}}, true});
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    QCOMPARE(turns.size(), 1U);
    // The request is both, of which the client sent the second 2 ms later.
    compare(turns[0], {20'000, 0, 20'000, 28'000, 0, 0, 0, 2'000 + 50'000});
    QCOMPARE(turns[0].requestBytes, 250U);
    QCOMPARE(turns[0].answerBytes, 1'500U);
    QVERIFY(!turns[0].isMerged);
}

// The second request leaves when the first answer has begun and is not over.
void TestSimulatedCauses::merged()
{
    Scenario scenario = plain();
    scenario.exchanges.front().answer = {{1'000}, {1'000, 200 * millisecond}};
    scenario.exchanges.push_back({100 * millisecond, {{150}}, 50 * millisecond, {{500}}, true});
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    QCOMPARE(turns.size(), 1U);
    QVERIFY(turns[0].isMerged);
    QCOMPARE(turns[0].total, (20 + 10 + 30 + 200 + 50 + 10) * millisecond);
}

void TestSimulatedCauses::pushed()
{
    Scenario scenario = plain();
    scenario.exchanges.front().push = {400, 500 * millisecond};
    scenario.exchanges.push_back({second, {{100}}, 5 * millisecond, {{1'000}}});
    const std::vector<TrueTurn> turns = turnsOf(scenario);
    QCOMPARE(turns.size(), 2U);
    compare(turns[0], {20'000, 0, 20'000, 30'000, 0, 0, 0, 0});
    compare(turns[1], {0, 0, 20'000, 5'000, 0, 0, 0, 0});
    QCOMPARE(turns[0].answerBytes, 1'000U);
    QVERIFY(!turns[0].hasPushBefore && turns[1].hasPushBefore);
}

void TestSimulatedCauses::keptAlive()
{
    Scenario scenario = plain();
    scenario.exchanges.push_back({10 * second, {{100}}, 5 * millisecond, {{1'000}}});
    const std::size_t without
        = readAll(memory(simulate({scenario}, 1, Tap::Between).capture))->times.size();
    for (const std::int64_t bytes : {0, 1}) {
        scenario.client.keepAliveAfter = second;
        scenario.client.keepAliveBytes = bytes;
        const Simulated simulated = simulate({scenario}, 1, Tap::Between);
        QVERIFY(readAll(memory(simulated.capture))->times.size() > without + 10);
        QCOMPARE(simulated.turns.size(), 2U);
        compare(simulated.turns[1], {0, 0, 20'000, 5'000, 0, 0, 0, 0});
    }
}

// What the server hands over at once is one packet at a tap on it, and its segments elsewhere.
void TestSimulatedCauses::segmentationOffload()
{
    Scenario scenario = plain(10 * 1'460);
    scenario.server.offload = true;
    const auto packets
        = [&](Tap tap) { return readAll(memory(simulate({scenario}, 1, tap).capture))->ipLengths; };
    const auto atServer = packets(Tap::NearServer);
    QCOMPARE(*std::max_element(atServer.begin(), atServer.end()), 14'640U);
    const auto between = packets(Tap::Between);
    QCOMPARE(*std::max_element(between.begin(), between.end()), 1'500U);
    QCOMPARE(between.size(), atServer.size() + 9);
}

// The queue of others is transfer, not network.
void TestSimulatedCauses::foreignTraffic()
{
    Scenario scenario = plain(50'000);
    scenario.path.rate = 8'000'000;
    const TrueTurn alone = turnsOf(scenario).at(0);
    scenario.path.foreignBytes = 15'000;
    scenario.path.foreignGap = 30 * millisecond;
    const TrueTurn among = turnsOf(scenario).at(0);
    QCOMPARE(among.part(Part::Network), alone.part(Part::Network));
    QCOMPARE(among.part(Part::Server), alone.part(Part::Server));
    QVERIFY(among.part(Part::Transfer) > alone.part(Part::Transfer) + 15 * millisecond);
    QCOMPARE(among.total - among.part(Part::Connection),
        among.part(Part::Network) + among.part(Part::Server) + among.part(Part::Transfer));
}

QTEST_GUILESS_MAIN(TestSimulatedCauses)
#include "tst_simulatedcauses.moc"
