// SPDX-License-Identifier: GPL-3.0-or-later
// What changed against a baseline: by part and by server, whatever the number of turns.
#include <QTest>

#include "dissect/tables/verdicttext.h"
#include "dissect/turns/baseline.h"

using namespace remora::dissect;

namespace {

Endpoint server(std::uint8_t host, std::uint16_t port = 443)
{
    const std::uint8_t bytes[]{10, 0, 0, host};
    Endpoint end;
    end.address = IpAddress::v4(bytes);
    end.port = port;
    return end;
}

// Turns of which each waited that long for the server, and that long for the network.
TurnTotals totals(std::uint32_t turns, Duration server, Duration network)
{
    TurnTotals all;
    Turn turn;
    turn.parts[TimePart::Server] = server;
    turn.parts[TimePart::Network] = network;
    for (std::uint32_t i = 0; i < turns; ++i)
        all.add(turn);
    return all;
}

Verdict verdictWith(std::vector<Verdict::Server> servers)
{
    Verdict verdict;
    for (const Verdict::Server &one : servers)
        verdict.all.add(one.totals);
    verdict.servers = std::move(servers);
    return verdict;
}

} // namespace

class BaselineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asManyTurnsAreCompared()
    {
        const TurnTotals before = totals(10, 100, 20);
        const PartChanges same = changesOf(totals(40, 100, 20), before);
        QCOMPARE(same.total(), Duration(0));
        const PartChanges slower = changesOf(totals(5, 130, 15), before);
        QCOMPARE(slower[TimePart::Server], Duration(150));
        QCOMPARE(slower[TimePart::Network], Duration(-25));
        QCOMPARE(slower.total(), Duration(125));
        QCOMPARE(scaledTo(before, 5)[TimePart::Server], Duration(500));
    }

    void whatWasNotSeenIsNotCompared()
    {
        TurnTotals now = totals(3, 10, 10);
        now.parts[TimePart::Server] = notSeen;
        const PartChanges changes = changesOf(now, totals(3, 10, 7));
        QVERIFY(!changes.has(TimePart::Server));
        QCOMPARE(changes.total(), Duration(9));
        for (const Duration change : changesOf(now, TurnTotals()).of)
            QCOMPARE(change, notSeen);
    }

    void longWaitsDoNotOverflow()
    {
        constexpr Duration most = std::numeric_limits<Duration>::max();
        TurnTotals before = totals(1, most, most);
        const PartTimes scaled = scaledTo(before, 1'000'000);
        QVERIFY(scaled[TimePart::Server] > most / 2);
        const PartChanges changes = changesOf(totals(1'000'000, 1, 1), before);
        QVERIFY(changes.total() < 0);
    }

    void whoGrewMostComesFirst()
    {
        const Verdict before = verdictWith({{server(1), totals(10, 100, 20)},
            {server(2), totals(10, 100, 20)}, {server(3), totals(10, 100, 20)}});
        const Verdict now = verdictWith({{server(1), totals(10, 90, 20)},
            {server(2), totals(10, 100, 50)}, {server(4), totals(1, 100, 20)}});
        const Comparison comparison = comparisonOf(now, before);
        QCOMPARE(comparison.servers.size(), std::size_t{3});
        QVERIFY(comparison.servers[0].end == server(2));
        QCOMPARE(comparison.servers[0].growth(), Duration(300));
        QVERIFY(comparison.servers[1].end == server(4)); // new
        QCOMPARE(comparison.servers[1].turnsBefore, 0U);
        QCOMPARE(comparison.servers[1].growth(), Duration(120));
        QCOMPARE(comparison.servers[2].growth(), Duration(-100));
        QCOMPARE(comparison.before.turns, 30U);
        // A server of another port is another one.
        const Verdict other = verdictWith({{server(1, 80), totals(10, 100, 20)}});
        QCOMPARE(comparisonOf(other, before).servers[0].turnsBefore, 0U);
    }

    void asTextAndAsJson()
    {
        const Verdict before = verdictWith({{server(1), totals(20, second, second / 10)}});
        const Verdict now = verdictWith({{server(1), totals(10, 2 * second, second / 10)},
            {server(2), totals(10, second / 1000, second / 10)}});
        const Comparison comparison = comparisonOf(now, before);
        const QByteArray text
            = QByteArray::fromStdString(verdictText(now, {&comparison, "before.pcap"}));
        QVERIFY2(text.contains("Against before.pcap (20 turns), as if that had as many turns: "
                               "+0.010 s. server +0.010 s.\n"),
            text.constData());
        QVERIFY2(text.contains("10.0.0.1 port 443: +10.000 s in 10 turns: server +10.000 s\n"),
            text.constData());
        QVERIFY2(text.contains("10.0.0.2 port 443: +1.010 s in 10 turns, not in the baseline\n"),
            text.constData());
        const QByteArray json
            = QByteArray::fromStdString(verdictJson(now, {&comparison, "a \"b\"\\\n.pcap"}));
        QVERIFY2(json.contains("\"baseline\": {\"name\": \"a \\\"b\\\"\\\\ .pcap\", \"turns\": 20, "
                               "\"change\": {\"total\": 0.010000000"),
            json.constData());
        QVERIFY2(
            json.contains("\"baseline\": {\"turns\": 20, \"change\": {\"total\": 10.000000000"),
            json.constData());
        QVERIFY(json.contains("\"baseline\": null"));
        QVERIFY(!QByteArray::fromStdString(verdictJson(now)).contains("baseline"));
    }
};

QTEST_GUILESS_MAIN(BaselineTest)
#include "tst_baseline.moc"
