// SPDX-License-Identifier: GPL-3.0-or-later
// tcp.stream and tcp.analysis.ack_rtt, on traces that read as they were captured.
#include <random>

#include <QTest>

#include <fmt/format.h>

#include "dissect/core/timestamp.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/store/conversationtable.h"
#include "dissect/tcp/sequence.h"
#include "dissect/tcp/unacked.h"
#include "tests/support/print.h"
#include "tests/support/trace.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

std::string shortSeconds(Duration duration)
{
    std::string text = secondsText(duration);
    while (text.back() == '0' && text[text.size() - 2] != '.')
        text.pop_back();
    return text;
}

// What the engine says of a packet, as a trace states it: "ack_rtt 0.01, stream 0" without what the
// expectation does not name.
std::string observed(const ConversationTable::Assignment &assignment, const TcpAnalysis &tcp,
    const std::vector<Conversation> &conversations, const std::string &expect)
{
    std::string text;
    if (tcp.ackRtt != 0)
        text = "ack_rtt " + shortSeconds(tcp.ackRtt);
    if (expect.find("stream") != std::string::npos)
        text += (text.empty() ? "stream " : ", stream ")
            + std::to_string(conversations[row(assignment.conversation)].stream);
    return text;
}

// The rules of the reference (tcp-analysis section 6), as plainly as they can be written.
class PlainUnacked {
public:
    void add(std::uint32_t begin, std::uint32_t end, Timestamp time)
    {
        if (m_segments.size() < UnackedSegments::most)
            m_segments.push_back({begin, end, time});
    }
    std::optional<Timestamp> acknowledge(std::uint32_t ack)
    {
        std::optional<Timestamp> sent;
        std::vector<Segment> kept;
        for (Segment segment : m_segments) {
            if (ack == segment.end) {
                sent = sent ? sent : segment.time;
                continue;
            }
            if (isAfter(ack, segment.begin) && !isAfter(ack, segment.end))
                segment.begin = ack;
            else if (!isAfter(segment.end, ack))
                continue;
            kept.push_back(segment);
        }
        m_segments = kept;
        return sent;
    }

private:
    struct Segment {
        std::uint32_t begin;
        std::uint32_t end;
        Timestamp time;
    };
    std::vector<Segment> m_segments;
};

} // namespace

class AckRttTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void traces_data()
    {
        QTest::addColumn<QByteArray>("trace");
        QTest::newRow("handshake, data, close") << QByteArray(R"(
            0.000  A > B  SYN           seq 100                # expect: stream 0
            0.010  B > A  SYN,ACK       seq 500 ack 101        # expect: ack_rtt 0.01
            0.011  A > B  ACK           seq 101 ack 501        # expect: ack_rtt 0.001
            0.020  A > B  PSH,ACK 200B  seq 101 ack 501
            0.045  B > A  ACK           seq 501 ack 301        # expect: ack_rtt 0.025
            0.050  B > A  PSH,ACK 50B   seq 501 ack 301
            0.052  A > B  FIN,ACK       seq 301 ack 551        # expect: ack_rtt 0.002
            0.060  B > A  FIN,ACK       seq 551 ack 302        # expect: ack_rtt 0.008
            0.061  A > B  ACK           seq 302 ack 552        # expect: ack_rtt 0.001)");
        QTest::newRow("a retransmitted segment counts from its first transmission")
            << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 1 ack 1
            0.250  A > B  ACK 100B  seq 1 ack 1
            0.300  B > A  ACK       seq 1 ack 101              # expect: ack_rtt 0.3)");
        QTest::newRow("one ACK for many: the segment that it ends exactly") << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 1 ack 1
            0.001  A > B  ACK 100B  seq 101 ack 1
            0.002  A > B  ACK 100B  seq 201 ack 1
            0.050  B > A  ACK       seq 1 ack 301              # expect: ack_rtt 0.048)");
        QTest::newRow("a partial ACK gives nothing, the rest does") << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 1 ack 1
            0.010  B > A  ACK       seq 1 ack 51
            0.020  B > A  ACK       seq 1 ack 101              # expect: ack_rtt 0.02)");
        QTest::newRow("a duplicate ACK gives nothing") << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 1 ack 1
            0.010  B > A  ACK       seq 1 ack 101              # expect: ack_rtt 0.01
            0.020  B > A  ACK       seq 1 ack 101)");
        QTest::newRow("an ACK beyond everything seen") << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 1 ack 1
            0.010  B > A  ACK       seq 1 ack 5001)");
        QTest::newRow("sequence numbers wrap") << QByteArray(R"(
            0.000  A > B  ACK 100B  seq 4294967246 ack 1
            0.010  A > B  ACK 100B  seq 50 ack 1
            0.030  B > A  ACK       seq 1 ack 50               # expect: ack_rtt 0.03
            0.040  B > A  ACK       seq 1 ack 150              # expect: ack_rtt 0.03)");
        QTest::newRow("the clock goes back") << QByteArray(R"(
            0.100  A > B  ACK 100B  seq 1 ack 1
            0.050  B > A  ACK       seq 1 ack 101              # expect: ack_rtt -0.05)");
        QTest::newRow("no time at all is no sample") << QByteArray(R"(
            0.100  A > B  ACK 100B  seq 1 ack 1
            0.100  B > A  ACK       seq 1 ack 101)");
        QTest::newRow("another SYN with the same number stays") << QByteArray(R"(
            0.000  A > B  SYN      seq 100                     # expect: stream 0
            1.000  A > B  SYN      seq 100                     # expect: stream 0
            1.010  B > A  SYN,ACK  seq 1 ack 101               # expect: ack_rtt 1.01, stream 0)");
        QTest::newRow("ports used again open a stream") << QByteArray(R"(
            0.000  A > B  SYN          seq 100                 # expect: stream 0
            0.010  B > A  SYN,ACK      seq 1 ack 101           # expect: ack_rtt 0.01, stream 0
            5.000  A > B  SYN          seq 9000                # expect: stream 1
            5.020  B > A  SYN,ACK      seq 77 ack 9001         # expect: ack_rtt 0.02, stream 1
            5.030  A > B  ACK          seq 9001 ack 78         # expect: ack_rtt 0.01, stream 1)");
        QTest::newRow("streams of different ends stay apart") << QByteArray(R"(
            0.000  A > B  ACK 10B  seq 1 ack 1                 # expect: stream 0
            0.001  C > B  ACK 10B  seq 1 ack 1                 # expect: stream 1
            0.002  A:40001 > B  ACK 10B  seq 1 ack 1           # expect: stream 2
            0.005  B > C  ACK      seq 1 ack 11                # expect: ack_rtt 0.004, stream 1
            0.006  B > A  ACK      seq 1 ack 11                # expect: ack_rtt 0.006, stream 0)");
        QTest::newRow("both directions at once") << QByteArray(R"(
            0.000  A > B  ACK 10B  seq 1 ack 1
            0.001  B > A  ACK 20B  seq 1 ack 1
            0.010  A > B  ACK 10B  seq 11 ack 21               # expect: ack_rtt 0.009
            0.012  B > A  ACK      seq 21 ack 21               # expect: ack_rtt 0.002)");
    }
    void traces()
    {
        QFETCH(QByteArray, trace);
        ConversationTable table;
        const ConversationHash hash;
        std::uint32_t number = 0;
        for (const TracePacket &line : readTrace(trace.toStdString())) {
            const RawPacket raw = packet(line.bytes, LinkType::Ethernet, line.time);
            const Frame frame = dissectFrame(raw, nullptr);
            TcpAnalysis tcp;
            const auto assignment = table.add(frame, hash(frame), raw.time, ++number, tcp);
            const std::string seen = observed(assignment, tcp, table.conversations(), line.expect);
            if (seen != line.expect)
                QFAIL(fmt::format("{}\n   gave: {}", line.line, seen).c_str());
        }
    }

    void sequenceOrder()
    {
        QVERIFY(isBefore(1, 2));
        QVERIFY(isAfter(2, 1));
        QVERIFY(isBefore(0xffffffff, 0));
        QVERIFY(isAfter(5, 0xfffffff0));
        QVERIFY(!isBefore(7, 7) && !isAfter(7, 7));
        QVERIFY(isBefore(0, 0x80000000) && isAfter(0, 0x80000000)); // both, at half the space
    }

    // The quick structure against the plain rules, on traffic that a network would never show.
    void unackedFollowsThePlainRules_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void unackedFollowsThePlainRules()
    {
        QFETCH(unsigned, seed);
        std::mt19937 engine(seed);
        const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
        const std::uint32_t base = random();
        const std::uint32_t spread = seed % 4 == 0 ? 0xffffffffU : 1U << (10 + seed % 12);
        UnackedSegments quick;
        PlainUnacked plain;
        std::uint32_t next = base;
        for (Timestamp time = 1; time < 4000; ++time) {
            const std::uint32_t choice = random() % 100;
            if (choice < 55) {
                const std::uint32_t length = 1 + random() % 1500;
                const std::uint32_t begin = choice < 45 ? next : base + random() % spread;
                if (!quick.isFull())
                    quick.add({begin, begin + length, time, 0});
                plain.add(begin, begin + length, time);
                next = begin + length;
            } else {
                const std::uint32_t ack = choice < 80 ? next - random() % 4000
                    : choice < 95                     ? next
                                                      : base + random() % spread;
                const auto acked = quick.acknowledge(ack);
                QCOMPARE(acked ? std::optional(acked->time) : std::nullopt, plain.acknowledge(ack));
            }
        }
    }

    void aMillionUnackedSegmentsAreBounded()
    {
        UnackedSegments segments;
        for (std::uint32_t i = 0; i < 1'000'000; ++i) {
            if (!segments.isFull())
                segments.add({i * 100, i * 100 + 100, i, i + 1});
        }
        QVERIFY(segments.isFull());
        const auto acked = segments.acknowledge(100 * 100);
        QVERIFY(acked.has_value());
        QCOMPARE(acked->time, Timestamp{99});
        QCOMPARE(acked->frame, 100U);
    }
};

QTEST_APPLESS_MAIN(AckRttTest)
#include "tst_ackrtt.moc"
