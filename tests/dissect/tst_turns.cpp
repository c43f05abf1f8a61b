// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations cut into turns, and how the waiting of each is split: traces that read as they were
// captured, with values worked out by hand from docs/how-remora-judges.md. In all of them A is the
// client; the round trip from the tap to it is 10 ms, to the server B 30 ms, unless said.
#include <numeric>

#include <QTest>

#include <fmt/format.h>

#include "dissect/capture/capturewriter.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turnpieces.h"
#include "dissect/turns/turns.h"
#include "tests/support/fileblocks.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/piececheck.h"
#include "tests/support/print.h"
#include "tests/support/trace.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

template <class T> void put(std::string &to, T value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

// A pcap file with nanoseconds; `snap`: bytes of each packet that are kept.
std::string captureOf(const std::vector<TracePacket> &trace, std::size_t snap)
{
    std::string file;
    put(file, std::uint32_t{0xa1b23c4d});
    put(file, std::uint16_t{2});
    put(file, std::uint16_t{4});
    put(file, std::uint64_t{0});
    put(file, std::uint32_t{262'144});
    put(file, std::uint32_t{1});
    for (const TracePacket &packet : trace) {
        const std::size_t kept = std::min(snap, packet.bytes.size());
        put(file, static_cast<std::uint32_t>(packet.time / second));
        put(file, static_cast<std::uint32_t>(packet.time % second));
        put(file, static_cast<std::uint32_t>(kept));
        put(file, static_cast<std::uint32_t>(packet.bytes.size()));
        file.append(reinterpret_cast<const char *>(packet.bytes.data()), kept);
    }
    return file;
}

struct Cut {
    Loaded all;
    std::vector<Turn> turns;
    std::vector<TurnPieces> pieces;
};

Cut cut(const QByteArray &text, std::size_t snap = 100'000, TapPosition tap = TapPosition::Unknown)
{
    const auto trace = readTrace(text.toStdString());
    Cut found{loaded(std::make_unique<MemorySource>(captureOf(trace, snap))), {}, {}};
    const std::vector<std::uint8_t> clientIsA = [&] {
        std::vector<std::uint8_t> list;
        for (const Conversation &one : found.all.conversations)
            list.push_back(one.a.port == 443 ? 0 : 1);
        return list;
    }();
    const std::atomic<bool> cancelled = false;
    found.turns = turnsOf(found.all.store, found.all.conversations, clientIsA, cancelled, tap);
    std::vector<std::uint32_t> rows(clientIsA.size());
    std::iota(rows.begin(), rows.end(), 0U);
    found.pieces
        = piecesOf(found.all.store, found.all.conversations, clientIsA, rows, cancelled, tap);
    return found;
}

// Milliseconds: "1: 100>2000 connection 40 network 40 server 5, total 85"; parts that are 0 are
// left out, those that were not seen are "-", and tls only stands there where it was seen.
QByteArray shown(const Turn &turn)
{
    std::string text = fmt::format("{}: {}>{}", turn.number, turn.requestBytes, turn.answerBytes);
    for (std::size_t i = 0; i < timeParts; ++i) {
        const Duration part = turn.parts.of[i];
        if (part == notSeen && i != static_cast<std::size_t>(TimePart::Tls))
            text += fmt::format(" {} -", timePartNames[i]);
        else if (part != 0 && part != notSeen)
            text += fmt::format(" {} {}", timePartNames[i], static_cast<double>(part) / 1'000'000);
        if (turn.isAtMost(static_cast<TimePart>(i)))
            text += " at most";
    }
    for (const auto &[note, name] :
        {std::pair(Turn::Greeting, "greeting"), std::pair(Turn::Merged, "merged"),
            std::pair(Turn::PushFollowed, "push"), std::pair(Turn::Reset, "reset")}) {
        if ((turn.notes & note) != 0)
            text += fmt::format(" {}", name);
    }
    return QByteArray::fromStdString(
        text + fmt::format(", total {}", static_cast<double>(turn.total()) / 1'000'000));
}

QByteArray shown(const std::vector<Turn> &turns)
{
    QByteArrayList lines;
    for (const Turn &turn : turns)
        lines << shown(turn);
    return lines.join('\n');
}

// "connection 40, network 20, …" of the pieces of all turns, and the packets that bound them,
// from 1.
QByteArray shown(const std::vector<TurnPieces> &turns)
{
    std::string text;
    for (const TurnPieces &turn : turns) {
        text += fmt::format("{}{}:", text.empty() ? "" : "\n", turn.number);
        for (const TurnPiece &piece : turn.pieces)
            text
                += fmt::format(" {} {} #{}-{}", timePartNames[static_cast<std::size_t>(piece.part)],
                    static_cast<double>(piece.length) / 1'000'000,
                    static_cast<std::uint64_t>(piece.from) + 1,
                    static_cast<std::uint64_t>(piece.to) + 1);
    }
    return QByteArray::fromStdString(text);
}

// Numbers of the packets that match; -1 where the filter is not understood.
QList<int> matching(const Cut &found, const std::string &text)
{
    const auto expression = FilterExpression::parse(text, {});
    if (!expression)
        return {-1};
    const std::vector<std::uint8_t> clientIsA(found.all.conversations.size(), 1);
    const TurnTable turns(found.turns, found.all.conversations.size());
    const PacketFilter filter(*expression, found.all.conversations, found.all.noteTotals, clientIsA,
        0, {}, PacketFilter::needsTurns(*expression) ? &turns : nullptr);
    QList<int> numbers;
    int number = 1;
    for (const RowMask &mask : filter.masks(found.all.store)) {
        for (const std::uint8_t in : mask) {
            if (in != 0)
                numbers << number;
            ++number;
        }
    }
    return numbers;
}

// SYN, 30 ms to the server; SYN-ACK, 10 ms to the client: connection 40.
const QByteArray handshake = R"(
    0.000  A > B  SYN      seq 0 win 60000
    0.030  B > A  SYN,ACK  seq 0 ack 1 win 60000
    0.040  A > B  ACK      seq 1 ack 1 win 60000)";

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Turns of 85 ms (40 connection, 40 network, 5 server) and of 140 ms (40 network, 100 server).
    void filtersAskTurns()
    {
        const Cut found = cut(handshake + R"(
            0.040  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.075  B > A  PSH,ACK 500B  seq 1 ack 101 win 60000
            0.085  A > B  ACK   seq 101 ack 501 win 60000
            1.000  A > B  PSH,ACK 100B  seq 101 ack 501 win 60000
            1.130  B > A  PSH,ACK 500B  seq 501 ack 201 win 60000
            1.140  A > B  ACK   seq 201 ack 1001 win 60000)");
        QCOMPARE(found.turns.size(), std::size_t{2});
        const QList<int> first{1, 2, 3, 4, 5};
        const QList<int> second{7, 8};
        const QList<int> both = first + second;
        const QList<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9};
        const auto finds = [&](const char *text, const QList<int> &wanted) {
            QVERIFY2(matching(found, text) == wanted, text);
        };
        finds("turn.server", both);
        finds("turn.number == 2", second);
        finds("turn.server == 5 ms", first);
        finds("turn.server != 0.005", second);
        finds("turn.server > 5000us", second);
        finds("turn.server in {4999999 ns..5000000ns}", first);
        finds("turn.total == 85 ms", first);
        finds("turn.request.bytes == 100 && turn.answer.bytes >= 500 B", both);
        finds("turn.server > turn.network", second);
        finds("!turn.number", {6, 9});
        // 5 of 85 is 5.88…, 40 of 85 47.05…, 100 of 140 71.42… per cent.
        finds("turn.server > 50%", second);
        finds("turn.network < 50 %", both);
        finds("turn.server in {5% .. 6 %}", first);
        finds("turn.server in {5 ms, 71.4%..71.5%}", both);
        finds("turn.server > 5.882352941%", both);
        finds("turn.server > 5.882352942%", second);
        finds("turn.connection == 0 %", second);
        finds("conversation.turns == 2", all);
        finds("conversation.wait_time == 225 ms", all);
        finds("conversation.server_time == 105 ms", all);
        finds("conversation.slowest_turn == 140 ms", all);
        finds("conversation.server_time > 46 % && server_time < 47 %", all);
        finds("conversation.server_time > conversation.network_time", all);
        finds("conversation.loss_time > 10%", {});
        for (const auto &[text, word] : {std::pair("turn.number > 5 s", "s"),
                 std::pair("turn.total > 5 %", "%"), std::pair("tcp.port == 80%", "80%"),
                 std::pair("turn.server > 5 parsecs", "parsecs"),
                 std::pair("turn.server in {5%..1 s}", "1"),
                 std::pair("turn.server > -5%", "-5%")}) {
            const auto parsed = FilterExpression::parse(text, {});
            QVERIFY2(!parsed && parsed.error().word == word, text);
        }
    }

    void turns_data()
    {
        QTest::addColumn<QByteArray>("trace");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("set-up, request, answer")
            // 0.050 to 0.080 is the way to the server and back, 0.080 to 0.100 the server.
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 20, total 100");
        QTest::newRow("two turns: what the client does in between is of none")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000
            5.000  A > B  PSH,ACK 50B   seq 101 ack 201 win 60000
            5.031  B > A  ACK 1000B     seq 201 ack 151 win 60000
            5.032  B > A  PSH,ACK 500B  seq 1201 ack 151 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 20, total 100\n"
                          "2: 50>1500 network 40 server 1 transfer 1, total 42");
        QTest::newRow("a request of several segments")
            << QByteArray(handshake + R"(
            0.050  A > B  ACK 1000B     seq 1 ack 1 win 60000
            0.0504 A > B  PSH,ACK 500B  seq 1001 ack 1 win 60000
            0.0904 B > A  PSH,ACK 200B  seq 1 ack 1501 win 60000)")
            << QByteArray(
                   "1: 1500>200 connection 40 network 40 server 10 transfer 0.4, total 90.4");
        QTest::newRow("the server speaks first: the third packet stands for the request")
            << QByteArray(handshake + R"(
            0.090  B > A  PSH,ACK 30B  seq 1 ack 1 win 60000
            0.100  A > B  PSH,ACK 10B  seq 1 ack 31 win 60000
            0.140  B > A  PSH,ACK 20B  seq 31 ack 11 win 60000)")
            << QByteArray("1: 0>30 connection 40 network 40 server 20 greeting, total 100\n"
                          "2: 10>20 network 40 server 10, total 50");
        QTest::newRow("pipelined before the answer: one turn, of what was complete at the server")
            // The second one was not: 100 bytes were there 20 ms before the answer was given.
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.090  A > B  PSH,ACK 100B  seq 101 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.220  B > A  PSH,ACK 200B  seq 201 ack 201 win 60000)")
            << QByteArray("1: 200>400 connection 40 network 40 server 20 pause 120 merged, "
                          "total 220");
        QTest::newRow("a request while the answer runs joins its turn")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.101  A > B  PSH,ACK 100B  seq 101 ack 1 win 60000
            0.102  B > A  PSH,ACK 500B  seq 1001 ack 101 win 60000)")
            << QByteArray("1: 200>1500 connection 40 network 40 server 20 transfer 2 merged, "
                          "total 102");
        QTest::newRow("the rest of an answer that left before the next request came is its own")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.111  A > B  PSH,ACK 100B  seq 101 ack 1001 win 60000
            0.1115 B > A  PSH,ACK 500B  seq 1001 ack 101 win 60000)")
            << QByteArray("1: 200>1500 connection 40 network 40 server 20 pause 11.5 merged, "
                          "total 111.5");
        QTest::newRow("a push long after an answer is no turn")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000
            9.000  B > A  PSH,ACK 70B   seq 201 ack 101 win 60000
            9.010  A > B  ACK           seq 101 ack 271 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 20 push, total 100");
        QTest::newRow("keep-alives of no byte and of one are nothing")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000
            2.000  A > B  ACK           seq 100 ack 201 win 60000
            2.030  B > A  ACK           seq 201 ack 101 win 60000
            2.500  A > B  ACK 1B        seq 100 ack 201 win 60000
            2.530  B > A  ACK           seq 201 ack 101 win 60000
            2.600  B > A  ACK 1B        seq 200 ack 101 win 60000
            2.610  A > B  ACK           seq 101 ack 201 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 20, total 100");
        QTest::newRow("a closed window is the receiver's, probes and their answers too")
            // The answer fills the window of 1000 bytes; it opens at 0.500 and the server hears of
            // it 15 ms later, its next segment passes at 0.530.
            << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 1000
            0.030  B > A  SYN,ACK       seq 0 ack 1 win 60000
            0.040  A > B  ACK           seq 1 ack 1 win 1000
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 1000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 0
            0.340  B > A  ACK 1B        seq 1001 ack 101 win 60000
            0.350  A > B  ACK           seq 101 ack 1001 win 0
            0.500  A > B  ACK           seq 101 ack 1001 win 1000
            0.530  B > A  PSH,ACK 600B  seq 1001 ack 101 win 60000)")
            << QByteArray("1: 100>1600 connection 40 network 40 server 20 window 430, total 530");
        QTest::newRow("one window a round trip")
            << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 1000
            0.030  B > A  SYN,ACK       seq 0 ack 1 win 60000
            0.040  A > B  ACK           seq 1 ack 1 win 1000
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 1000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 1000
            0.140  B > A  ACK 1000B     seq 1001 ack 101 win 60000
            0.150  A > B  ACK           seq 101 ack 2001 win 1000
            0.180  B > A  PSH,ACK 1000B seq 2001 ack 101 win 60000)")
            << QByteArray("1: 100>3000 connection 40 network 40 server 20 window 80, total 180");
        QTest::newRow("the congestion window holds the sender: transfer")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 60000
            0.140  B > A  PSH,ACK 1000B seq 1001 ack 101 win 60000)")
            << QByteArray("1: 100>2000 connection 40 network 40 server 20 transfer 40, total 140");
        QTest::newRow("a duplicate acknowledgment lets one more be sent (RFC 3042): transfer")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.100  B > A  ACK 1000B     seq 1001 ack 101 win 60000
            0.100  B > A  ACK 1000B     seq 2001 ack 101 win 60000
            0.100  B > A  ACK 1000B     seq 3001 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 60000
            0.150  A > B  ACK           seq 101 ack 1001 win 60000
            0.170  A > B  ACK           seq 101 ack 1001 win 60000
            0.200  B > A  PSH,ACK 1000B seq 4001 ack 101 win 60000
            0.210  A > B  ACK           seq 101 ack 5001 win 60000)")
            << QByteArray("1: 100>5000 connection 40 network 40 server 20 transfer 100, total 200");
        QTest::newRow("the server pauses")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 500B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 501 win 60000
            0.800  B > A  PSH,ACK 500B  seq 501 ack 101 win 60000)")
            << QByteArray("1: 100>1000 connection 40 network 40 server 20 pause 700, total 800");
        QTest::newRow("lost behind the tap: from its first passage to the repair")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.101  B > A  PSH,ACK 500B  seq 1001 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 60000
            0.401  B > A  PSH,ACK 500B  seq 1001 ack 101 win 60000
            0.411  A > B  ACK           seq 101 ack 1501 win 60000)")
            << QByteArray("1: 100>1500 connection 40 network 40 server 20 transfer 1 loss 300, "
                          "total 401");
        QTest::newRow("a request lost behind the tap")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.300  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.350  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 20 loss 250, total 350");
        QTest::newRow("a request repeated although it had come: the acknowledgment is the first's")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.300  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.320  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000)")
            << QByteArray("1: 100>200 connection 40 network 40 server 240 at most, total 320");
        QTest::newRow("lost before the tap: from when the next one passed to the repair")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.102  B > A  PSH,ACK 500B  seq 2001 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 60000
            0.202  B > A  ACK 1000B     seq 1001 ack 101 win 60000
            0.212  A > B  ACK           seq 101 ack 2501 win 60000)")
            << QByteArray("1: 100>2500 connection 40 network 40 server 20 transfer 2 loss 100, "
                          "total 202");
        QTest::newRow("reordered before the tap is no loss")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.102  B > A  PSH,ACK 500B  seq 2001 ack 101 win 60000
            0.107  B > A  ACK 1000B     seq 1001 ack 101 win 60000
            0.117  A > B  ACK           seq 101 ack 2501 win 60000)")
            << QByteArray("1: 100>2500 connection 40 network 40 server 20 transfer 7, total 107");
        QTest::newRow("missing in the capture is no loss")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.102  B > A  ACK 1000B     seq 2001 ack 101 win 60000
            0.112  A > B  ACK           seq 101 ack 3001 win 60000
            0.142  B > A  PSH,ACK 500B  seq 3001 ack 101 win 60000)")
            << QByteArray("1: 100>3500 connection 40 network 40 server 20 transfer 42, total 142");
        QTest::newRow("a SYN that is repeated is of the connection")
            << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 60000
            1.000  A > B  SYN           seq 0 win 60000
            1.030  B > A  SYN,ACK       seq 0 ack 1 win 60000
            1.040  A > B  ACK           seq 1 ack 1 win 60000
            1.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            1.080  B > A  ACK           seq 1 ack 101 win 60000
            1.090  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            1.100  A > B  ACK           seq 101 ack 201 win 60000)")
            << QByteArray("1: 100>200 connection 1040 network 40 server 10, total 1090");
        QTest::newRow("a reset ends the turn; nothing comes behind it")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.105  B > A  RST           seq 1001
            0.111  A > B  PSH,ACK 100B  seq 101 ack 1001 win 60000
            0.150  B > A  ACK 1000B     seq 1001 ack 201 win 60000)")
            << QByteArray("1: 100>1000 connection 40 network 40 server 20 reset, total 100");
        QTest::newRow("a request without an answer is no turn") << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.080  B > A  ACK           seq 1 ack 101 win 60000
            0.100  B > A  RST           seq 1)") << QByteArray();
        QTest::newRow("in the middle of a stream: what began before is not counted")
            << QByteArray(R"(
            0.000  B > A  ACK 1000B     seq 1 ack 1 win 60000
            0.010  A > B  ACK           seq 1 ack 1001 win 60000
            1.000  A > B  PSH,ACK 100B  seq 1 ack 1001 win 60000
            1.030  B > A  ACK           seq 1001 ack 101 win 60000
            1.040  B > A  PSH,ACK 100B  seq 1001 ack 101 win 60000
            1.050  A > B  ACK           seq 101 ack 1101 win 60000
            2.000  A > B  PSH,ACK 100B  seq 101 ack 1101 win 60000
            2.040  B > A  PSH,ACK 100B  seq 1101 ack 201 win 60000)")
            << QByteArray("1: 100>100 network 40 server 10, total 50");
        QTest::newRow("one direction only: no answer, no turn") << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 60000
            0.040  A > B  ACK           seq 1 ack 1 win 60000
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.110  A > B  PSH,ACK 100B  seq 101 ack 201 win 60000)")
                                                                << QByteArray();
        QTest::newRow("the client's acknowledgments are missing: its side is not seen")
            << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 60000
            0.030  B > A  SYN,ACK       seq 0 ack 1 win 60000
            0.050  A > B  PSH 100B      seq 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000)")
            << QByteArray("1: 100>200 connection - network - server 20, total 20");
        QTest::newRow("a push that comes soon cannot be told from a pause")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000
            2.600  B > A  PSH,ACK 70B   seq 201 ack 101 win 60000
            2.610  A > B  ACK           seq 101 ack 271 win 60000)")
            << QByteArray("1: 100>270 connection 40 network 40 server 20 pause 2500, total 2600");
        QTest::newRow("TLS 1.2: until the server's Finished; what comes then is the request")
            // The server's Finished is at the client 5 ms after it passed, the third packet left it
            // 5 ms before: 0.035 to 0.145.
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 300B  seq 1 ack 1 win 60000 tls 22
            0.090  B > A  PSH,ACK 1400B seq 1 ack 301 win 60000 tls 22
            0.105  A > B  PSH,ACK 200B  seq 301 ack 1401 win 60000 tls 22
            0.140  B > A  PSH,ACK 60B   seq 1401 ack 501 win 60000 tls 20
            0.160  A > B  PSH,ACK 100B  seq 501 ack 1461 win 60000 tls 23
            0.210  B > A  PSH,ACK 500B  seq 1461 ack 601 win 60000 tls 23)")
            << QByteArray("1: 100>500 connection 40 tls 110 network 40 server 20, total 210");
        QTest::newRow("TLS 1.3: the client's Finished goes with the request")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 300B  seq 1 ack 1 win 60000 tls 22
            0.090  B > A  PSH,ACK 1400B seq 1 ack 301 win 60000 tls 22
            0.110  A > B  PSH,ACK 180B  seq 301 ack 1401 win 60000 tls 20
            0.160  B > A  PSH,ACK 500B  seq 1401 ack 481 win 60000 tls 23)")
            << QByteArray("1: 180>500 connection 40 tls 60 network 40 server 20, total 160");
        QTest::newRow("the server speaks first after TLS: of the handshake, as the page says")
            << QByteArray(handshake + R"(
            0.050  A > B  PSH,ACK 300B  seq 1 ack 1 win 60000 tls 22
            0.090  B > A  PSH,ACK 1400B seq 1 ack 301 win 60000 tls 22
            0.105  A > B  PSH,ACK 200B  seq 301 ack 1401 win 60000 tls 22
            0.140  B > A  PSH,ACK 60B   seq 1401 ack 501 win 60000 tls 20
            0.150  A > B  ACK           seq 501 ack 1461 win 60000
            0.200  B > A  PSH,ACK 90B   seq 1461 ack 501 win 60000 tls 23
            0.215  A > B  PSH,ACK 100B  seq 501 ack 1551 win 60000 tls 23
            0.255  B > A  PSH,ACK 500B  seq 1551 ack 601 win 60000 tls 23)")
            << QByteArray("1: 100>500 connection 40 tls 170 network 40 server 10, total 260");
        QTest::newRow("nothing at all of UDP and of a lone SYN") << QByteArray(R"(
            0.000  A > B  SYN           seq 0 win 60000)") << QByteArray();
    }
    void turns()
    {
        QFETCH(QByteArray, trace);
        QFETCH(QByteArray, expected);
        const Cut found = cut(trace);
        QCOMPARE(shown(found.turns), expected);
        QCOMPARE(faultOfPieces(found.turns, found.pieces), std::string());
    }

    // What happened first comes first; a part may come twice.
    void piecesInOrder()
    {
        const Cut found = cut(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  ACK 1000B     seq 1 ack 101 win 60000
            0.105  B > A  ACK 1000B     seq 1001 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 1001 win 60000
            0.115  A > B  ACK           seq 101 ack 2001 win 60000
            0.145  B > A  ACK 1000B     seq 3001 ack 101 win 60000
            0.155  A > B  ACK           seq 101 ack 2001 win 60000
            0.345  B > A  ACK 1000B     seq 2001 ack 101 win 60000
            0.355  A > B  ACK           seq 101 ack 4001 win 60000
            0.385  B > A  PSH,ACK 500B  seq 4001 ack 101 win 60000
            0.395  A > B  ACK           seq 101 ack 4501 win 60000
            1.000  A > B  PSH,ACK 100B  seq 101 ack 4501 win 60000
            1.030  B > A  PSH,ACK 100B  seq 4501 ack 201 win 60000)");
        QCOMPARE(shown(found.pieces),
            "1: connection 40 #1-3 network 20 #4-5 server 20 #4-5 network 20 #4-5"
            " transfer 45 #5-9 loss 200 #9-11 transfer 40 #11-13\n2: network 40 #15-16");
    }

    // The headers are enough; what lacks its header is not there.
    void snappedHeaders()
    {
        const QByteArray trace = handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000)";
        QCOMPARE(shown(cut(trace, 54).turns), shown(cut(trace).turns));
        QCOMPARE(shown(cut(trace, 40).turns), QByteArray());
    }

    void boundsOfATurn()
    {
        const Cut found = cut(handshake + R"(
            0.050  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.100  B > A  PSH,ACK 200B  seq 1 ack 101 win 60000
            0.110  A > B  ACK           seq 101 ack 201 win 60000)");
        QCOMPARE(found.turns.size(), std::size_t{1});
        QCOMPARE(found.turns[0].first, PacketIndex{0});
        QCOMPARE(found.turns[0].last, PacketIndex{4});
        QCOMPARE(found.turns[0].start, 1'700'000'000 * second);
    }

    // Beside an end the way to it takes no time: what was that is what the end took.
    void whoeverKnowsTheTapSaysSo()
    {
        const QByteArray text = handshake + R"(
            0.040  A > B  PSH,ACK 100B  seq 1 ack 1 win 60000
            0.175  B > A  PSH,ACK 500B  seq 1 ack 101 win 60000
            0.185  A > B  ACK   seq 101 ack 501 win 60000)";
        const auto with
            = [&](TapPosition tap) { return shown(cut(text, 100'000, tap).turns.at(0)); };
        QCOMPARE(with(TapPosition::Unknown),
            "1: 100>500 connection 40 network 40 server 105, total 185");
        QCOMPARE(with(TapPosition::Between), with(TapPosition::Unknown));
        QCOMPARE(with(TapPosition::NearServer),
            "1: 100>500 connection 40 network 10 server 135, total 185");
        QCOMPARE(with(TapPosition::NearClient),
            "1: 100>500 connection 40 network 30 server 105, total 175");
    }

    void tapPosition()
    {
        QCOMPARE(tapPositionOf(TapPath{}), TapPosition::Unknown);
        QCOMPARE(tapPositionOf(TapPath{5, notSeen}), TapPosition::Unknown);
        QCOMPARE(tapPositionOf(TapPath{5, 20}), TapPosition::NearClient);
        QCOMPARE(tapPositionOf(TapPath{6, 20}), TapPosition::Between);
        QCOMPARE(tapPositionOf(TapPath{20, 5}), TapPosition::NearServer);
    }

    void totals()
    {
        Turn one;
        one.parts[TimePart::Server] = 5;
        one.parts[TimePart::Tls] = notSeen;
        Turn other = one;
        other.parts[TimePart::Loss] = 7;
        TurnTotals totals;
        totals.add(one);
        totals.add(other);
        QCOMPARE(totals.turns, 2U);
        QCOMPARE(totals.parts[TimePart::Server], Duration{10});
        QVERIFY(!totals.parts.has(TimePart::Tls));
        QCOMPARE(totals.slowest, Duration{12});
        QCOMPARE(totals.total(), Duration{17});
    }

    void cancelled()
    {
        const auto trace = readTrace(handshake.toStdString());
        const Loaded all = loaded(std::make_unique<MemorySource>(captureOf(trace, 100)));
        const std::vector<std::uint8_t> clientIsA(all.conversations.size(), 1);
        QVERIFY(turnsOf(all.store, all.conversations, clientIsA, std::atomic<bool>(true)).empty());
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"
