// SPDX-License-Identifier: GPL-3.0-or-later
// Filters over packets and conversations: what is understood, which word is wrong, what matches.
// tests/app/tst_tshark compares what matches with tshark.
#include <QTest>

#include "dissect/filter/packetfilter.h"
#include "dissect/store/roles.h"
#include "dissect/store/selectedtotals.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/trace.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr Timestamp start = 1'700'000'000 * second; // 2023-11-14 22:13:20 UTC

// A connection; its packets come a millisecond apart, whatever stands here. Behind them come a
// question by UDP, another connection and something that is no IP.
const char *const traffic = R"(
0.000  A > B  SYN       seq 0
0.010  B > A  SYN,ACK   seq 0 ack 1
0.020  A > B  ACK       seq 1 ack 1
0.030  A > B  ACK 100B  seq 1 ack 1
0.110  B > A  ACK       seq 1 ack 101
0.300  B > A  ACK 500B  seq 1 ack 101
0.500  B > A  ACK 500B  seq 1 ack 101
)";

Loaded loadTraffic()
{
    std::vector<Bytes> packets;
    for (const TracePacket &line : readTrace(traffic))
        packets.push_back(line.bytes);
    Ipv4Fields datagram;
    datagram.protocol = 17;
    packets.push_back(ethernet(0x0800, ipv4(datagram, udp(5353, 53, zeros(20)))));
    packets.push_back(ethernet(0x86dd, ipv6(6, tcp({7000, 80, 1, 0, 2}))));
    packets.push_back(ethernet(0x0806, zeros(28)));
    return loaded(memory(captureFile(packets)));
}

std::vector<RowMask> matching(const Loaded &all, const FilterExpression &expression)
{
    std::vector<std::uint8_t> clientIsA;
    for (const Conversation &conversation : all.conversations)
        clientIsA.push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
    const PacketFilter filter(expression, all.conversations, all.noteTotals, clientIsA, start);
    return filter.masks(all.store);
}

// Numbers of the packets that match.
QList<int> matches(const Loaded &all, const std::string &text)
{
    const auto expression = FilterExpression::parse(text, {start, {}});
    if (!expression)
        return {-1};
    QList<int> numbers;
    int number = 0;
    for (const RowMask &mask : matching(all, *expression)) {
        for (const std::uint8_t in : mask) {
            ++number;
            if (in != 0)
                numbers << number;
        }
    }
    return numbers;
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT
private:
    Loaded m_all = loadTraffic();

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QList<int>>("numbers");
        const auto row = [](const char *text, const QList<int> &numbers) {
            QTest::newRow(text) << std::string(text) << numbers;
        };
        row("udp", {8});
        row("!tcp", {8, 10});
        row("not (tcp or udp)", {10});
        row("tcp && ipv6", {9});
        row("ip.addr == 10.0.0.0/8 and udp.port eq 53", {8});
        row("ipv6.addr == fd00::/8", {9});
        row("ip.src == client", {1, 3, 4, 8});
        row("ip.dst == client && tcp", {2, 5, 6, 7});
        row("from.server", {2, 5, 6, 7});
        row("tcp.analysis.ack_rtt > 500 us", {2, 3, 5});
        row("tcp.analysis.ack_rtt > 500us && frame.number > 3", {5});
        row("tcp.analysis.ack_rtt >= 0.001", {2, 3, 5});
        row("tcp.analysis.ack_rtt > 1 ms", {});
        row("tcp.analysis.ack_rtt in {5 s, 0.5 ms..1.5 ms}", {2, 3, 5});
        row("tcp.flags.syn", {1, 2, 3, 4, 5, 6, 7, 9});
        row("tcp.flags.syn == true", {1, 2, 9});
        row("tcp.len >= 0.5 kB", {6, 7});
        row("frame.time >= \"22:13:20.005\" && frame.number < 8", {6, 7});
        row("frame.time < \"2023-11-14T22:13:20.001\"", {1});
        row("frame.time_relative >= 5 ms && frame.number < 8", {6, 7});
        row("conversation.packets > 5", {1, 2, 3, 4, 5, 6, 7});
        row("conversation.packets == 1 || frame.number == 1", {1, 8, 9});
        row("conversation.rtt.count >= 1 && tcp.len > 0 && !(frame.number == 6)", {4, 7});
        row("tcp.analysis.retransmission", {7});
        row("ip.cli == 10.0.0.0/8 && protocol == tcp", {1, 2, 3, 4, 5, 6, 7});
        row("ip.cli == fd00::/8", {9});
        row("ip.cli != fd00::/8", {1, 2, 3, 4, 5, 6, 7, 8});
        row("ip.srv == client", {});
        row("ip.cli in {10.0.0.0/8, fd00::1}", {1, 2, 3, 4, 5, 6, 7, 8, 9});
        row("ip.cli in {10.0.0.0 .. 10.255.255.255}", {1, 2, 3, 4, 5, 6, 7, 8});
        row("ip.cli in {9.0.0.0..9.255.255.255, fd00::..fd00::ffff}", {9});
        row("ip.cli in {10.255.0.0..10.255.255.255}", {});
        row("protocol in {udp, 132}", {8});
        row("srvport == 53 || cliport == 7000", {8, 9});
        row("packets > 5", {1, 2, 3, 4, 5, 6, 7});
        row("packets.cli == 3 && packets.srv == 4", {1, 2, 3, 4, 5, 6, 7});
        row("ip.len.cli < 1 kB && ip.len.srv >= 1 kB", {1, 2, 3, 4, 5, 6, 7});
        row("ip.len.sum > 1 kB", {1, 2, 3, 4, 5, 6, 7});
        row("ack_rtt.max > 500 us", {1, 2, 3, 4, 5, 6, 7});
        row("ack_rtt.min == 0.001000000004", {1, 2, 3, 4, 5, 6, 7}); // rounded to nanoseconds
        row("ack_rtt.count == 0", {8, 9});
        row("start > 22:13:20.001 && duration < 1 s", {8, 9});
        row("conversation.rtt.server.samples == 2", {1, 2, 3, 4, 5, 6, 7});
        row("conversation.rtt.client.samples == 1 && tcp.len > 0", {4, 6, 7});
        row("conversation.rtt.server.mean == 1 ms", {1, 2, 3, 4, 5, 6, 7});
        row("conversation.rtt.client.max > 1 ms", {});
        row("ack_rtt.client.min <= 1 ms && frame.number == 1", {1});
        row("ack_rtt.server.samples == 0", {8, 9});
        row("tcp.len ge 500 and frame.number lt 7 and tcp.port ne 81", {6});
        row("frame.number gt 8 && frame.number le 9", {9});
        row("bitrate > 1M", {1, 2, 3, 4, 5, 6, 7});
        row("tcp.analysis.retransmission.srv == 1", {1, 2, 3, 4, 5, 6, 7});
        row("tcp.analysis.retransmission.cli >= 1", {});
        row("tcp.analysis.retransmission.count >= 1 && tcp.len > 0", {4, 6, 7});
        row("tcp.nxtseq == 101 && tcp.len > 0", {4});
        row("tcp.window_size_scalefactor == -1 && ipv6 || tcp.window_size_scalefactor == -2",
            {3, 4, 5, 6, 7});
        row("tcp.analysis.ack_rtt in {-1 s..1 s} && tcp.len == 0", {2, 3, 5});
        row("tcp.port in { 80 443 }", {1, 2, 3, 4, 5, 6, 7, 9});
        row("tcp.port in { 1..79, 81..1000 }", {1, 2, 3, 4, 5, 6, 7});
        row("udp || ipv6 && tcp.dstport == 443", {8});
        row("(udp || ipv6) && tcp.dstport == 80", {9});
    }
    void finds()
    {
        QFETCH(std::string, text);
        QFETCH(QList<int>, numbers);
        QCOMPARE(matches(m_all, text), numbers);
    }

    void wrongWords_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::string>("word");
        using Kind = FilterError::Kind;
        const auto row = [](const char *text, Kind kind, const char *word) {
            QTest::newRow(text) << std::string(text) << static_cast<int>(kind) << std::string(word);
        };
        row("tcp.prt == 1", Kind::UnknownField, "tcp.prt");
        row("state == open", Kind::NotAsked, "state");
        row("packets.sent > 1", Kind::NotAsked, "packets.sent");
        row("protocol == http", Kind::BadProtocol, "http");
        row("protocol == 256", Kind::BadProtocol, "256");
        row("ip.cli == nobody", Kind::BadAddress, "nobody");
        row("ip.cli in {10.0.0.1..fd00::1}", Kind::BadAddress, "fd00::1");
        row("ip.cli in {10.0.0.1..server}", Kind::BadAddress, "server");
        row("ip.cli > 10.0.0.1", Kind::BadOrder, ">");
        row("frame.number == -1", Kind::OutOfRange, "-1");
        row("tcp.port == 99999", Kind::OutOfRange, "99999");
        row("udp.dstport > 65536", Kind::OutOfRange, "65536");
        row("srvport in {80, 65535..70000}", Kind::OutOfRange, "70000");
        row("tcp.flags.syn == 2", Kind::OutOfRange, "2");
        row("tcp.flags == 0x1000", Kind::OutOfRange, "0x1000");
        row("tcp.len < -1", Kind::OutOfRange, "-1");
        row("ip.len == 66k", Kind::OutOfRange, "66k");
        row("tcp.window_size_scalefactor == -3", Kind::OutOfRange, "-3");
        row("packets == -5", Kind::OutOfRange, "-5");
        for (const char *sign :
            {"&", "|", "^^", "~=", "===", "!==", "xor", "any_eq", "all_ne", "bitwise_and"}) {
            row(qPrintable(QStringLiteral("ip.addr %1 10.0.0.1").arg(QLatin1String(sign))),
                Kind::NoSuchOperator, sign);
            row(qPrintable(QStringLiteral("tcp.port == 80 && tcp %1 udp").arg(QLatin1String(sign))),
                Kind::NoSuchOperator, sign);
        }
        row("ip.flags.df & 1", Kind::NoSuchOperator, "&");
        row("ip.addr contains 10", Kind::NoBytes, "contains");
        row("tcp.port ~ \"4\"", Kind::NoBytes, "~");
        row("tcp.analysis.retransmission matches \"4\"", Kind::NoBytes, "matches");
        row("tcp.port[0:1] == 1", Kind::NoBytes, "0:1");
        row("frame[3:0] == 1", Kind::BadSlice, "3:0");
        row("frame[] == 1", Kind::BadSlice, "");
        row("frame[2-1] == 1", Kind::BadSlice, "2-1");
        row("frame[1:2:3] == 1", Kind::BadSlice, "1:2:3");
        row("frame[99999999999] == 1", Kind::BadSlice, "99999999999");
        row("frame[0:2", Kind::Leftover, "[0:2");
        row("frame contains GET", Kind::BadBytes, "GET");
        row("frame contains 0x0800", Kind::BadBytes, "0x0800");
        row("eth.src == 00:11", Kind::BadBytes, "00:11");
        row("frame contains", Kind::ValueExpected, "");
        row("frame matches GET", Kind::PatternExpected, "GET");
        row("frame matches \"(\"", Kind::BadPattern, "(");
        row("frame[0:1] in {1}", Kind::FieldOnly, "in");
        row("ip.ttl & 1 in {1}", Kind::FieldOnly, "in");
        row("ip.src == ipv6.src", Kind::OtherType, "ipv6.src");
        row("ip.src == tcp.port", Kind::OtherType, "tcp.port");
        row("tcp.analysis.ack_rtt > tcp.len", Kind::OtherType, "tcp.len");
        row("ip.ttl > 256", Kind::OutOfRange, "256");
        row("ip.ttl & 256", Kind::OutOfRange, "256");
        row("(tcp.port == 80 xor udp)", Kind::NoSuchOperator, "xor");
        row("any tcp.port == 80", Kind::NoSuchOperator, "any");
        row("!all ip.addr == 10.0.0.1", Kind::NoSuchOperator, "all");
        row("len(tcp.payload) > 5", Kind::NoFunctions, "len");
        row("tcp.len == max(1, 2)", Kind::NoFunctions, "max");
        row("", Kind::FieldExpected, "");
        row("tcp &&", Kind::FieldExpected, "");
        row("tcp && )", Kind::FieldExpected, ")");
        row("tcp.port ==", Kind::ValueExpected, "");
        row("tcp.port == && udp", Kind::ValueExpected, "&&");
        row("tcp.analysis.retransmission == 1", Kind::NothingToCompare, "==");
        row("tcp.port == http", Kind::BadNumber, "http");
        row("frame.time_relative > 0.00000000000000000000001", Kind::BadNumber,
            "0.00000000000000000000001");
        row("frame.number == 1.5", Kind::BadNumber, "1.5");
        row("frame.number == 99999999999999999999", Kind::BadNumber, "99999999999999999999");
        row("tcp.analysis.ack_rtt > 5 kg", Kind::BadUnit, "kg");
        row("frame.number > 5ms", Kind::BadUnit, "5ms");
        row("ip.addr == 10.0.0", Kind::BadAddress, "10.0.0");
        row("ip.addr == fd00::1", Kind::BadAddress, "fd00::1");
        row("ip.addr == 10.0.0.0/33", Kind::BadAddress, "10.0.0.0/33");
        row("ip.addr > 10.0.0.1", Kind::BadOrder, ">");
        row("frame.time > \"soon\"", Kind::BadTime, "soon");
        row("frame.time > \"2023-02-30\"", Kind::BadTime, "2023-02-30");
        row("frame.time > 24:00", Kind::BadTime, "24:00");
        row("frame.time > \"1011-11-14\"", Kind::BadTime, "1011-11-14");
        row("frame.time > \"9999-01-01\"", Kind::BadTime, "9999-01-01");
        row("(tcp || udp", Kind::CloseExpected, "");
        row("tcp.port in { 80, 443", Kind::CloseExpected, "");
        row("tcp.port in 80", Kind::SetExpected, "80");
        row("tcp.port in { }", Kind::ValueExpected, "}");
        row("tcp udp", Kind::Leftover, "udp");
        row("tcp.port = 1 = 2", Kind::Leftover, "=");
        row("tcp ; udp", Kind::Leftover, ";");
        row("frame.time > \"no end", Kind::ValueExpected, "\"no end");
    }
    void wrongWords()
    {
        QFETCH(std::string, text);
        QFETCH(int, kind);
        QFETCH(std::string, word);
        const auto expression = FilterExpression::parse(text, {start, {}});
        QVERIFY(!expression);
        const FilterError &error = expression.error();
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.word, word);
        // The place is that of the word, quotes included.
        QVERIFY(error.begin + error.length <= text.size());
        QVERIFY(text.substr(error.begin, error.length).find(word) != std::string::npos);
    }

    void depthIsBounded()
    {
        for (const char *sign : {"(", "!"}) {
            std::string text;
            for (int i = 0; i < 100'000; ++i)
                text += sign;
            const auto expression = FilterExpression::parse(text + "tcp", {});
            QVERIFY(!expression);
            QVERIFY(expression.error().kind == FilterError::Kind::TooDeep);
        }
    }

    void clocks_data()
    {
        QTest::addColumn<qint64>("first"); // of the capture, seconds
        QTest::addColumn<ClockZone>("zone");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("utc"); // seconds
        constexpr Duration hour = 3600 * second;
        // Europe in 2023: 26 March 01:00 UTC and 29 October 01:00 UTC.
        constexpr qint64 spring = 1'679'792'400;
        constexpr qint64 autumn = 1'698'541'200;
        const ClockZone forward{hour, {{spring * second, 2 * hour}}};
        const ClockZone back{2 * hour, {{autumn * second, hour}}};
        const ClockZone half{11 * hour / 2, {}};
        const auto row = [](const char *name, qint64 first, const ClockZone &zone, const char *text,
                             qint64 utc) {
            QTest::newRow(name) << first << zone << "frame.time >= \"" + std::string(text) + '"'
                                << utc;
        };
        row("forward: before", spring - 3600, forward, "01:30", spring - 1800);
        row("forward: the instant", spring - 3600, forward, "03:00", spring);
        row("forward: behind", spring - 3600, forward, "09:30", spring + 23'400);
        row("forward: never shown", spring - 3600, forward, "02:30", spring + 1800);
        row("forward: with a date", spring - 3600, forward, "2023-03-26 12:00", spring + 32'400);
        row("forward: the next day", spring - 3600, forward, "2023-03-27", spring + 75'600);
        row("back: before", autumn - 7200, back, "02:30", autumn - 1800); // the first of two
        row("back: the instant", autumn - 7200, back, "03:00", autumn + 3600);
        row("back: behind", autumn - 7200, back, "09:30", autumn + 27'000);
        row("back: begun behind", autumn + 60, back, "02:30", autumn - 1800);
        row("UTC", spring, {}, "09:30", spring - 3600 + 34'200);
        row("half hours", spring, half, "07:00", spring + 1800);
        row("half hours, with a date", spring, half, "2023-03-26 07:00", spring + 1800);
        // 23:50 UTC: times are of the first packet's day, others have a date.
        row("over midnight: before", spring + 82'200, {}, "23:55", spring + 82'500);
        row("over midnight: behind", spring + 82'200, {}, "2023-03-27 00:05", spring + 83'100);
        row("over midnight: that day", spring + 82'200, {}, "00:05", spring - 3300);
        row("another day on the clock", spring + 82'200, half, "00:05", spring + 63'300);
    }
    void clocks()
    {
        QFETCH(qint64, first);
        QFETCH(ClockZone, zone);
        QFETCH(std::string, text);
        QFETCH(qint64, utc);
        const auto expression = FilterExpression::parse(text, {first * second, zone});
        QVERIFY(expression.has_value());
        QCOMPARE(expression->values.front().low / second, utc);
        // What is found is shown so, but where no clock shows it.
        if (text.find("02:30") == std::string::npos) {
            const Timestamp time = utc * second;
            QCOMPARE(zone.utcOf(time + zone.offsetAt(time)), time);
        }
    }

    void timesFollowTheZone()
    {
        const auto inZone = [](const char *text) {
            return FilterExpression::parse(text, {start, {7200 * second, {}}})->values.front().low;
        };
        // 22:13:20 UTC is 00:13:20 of the next day two hours east.
        QCOMPARE(inZone("frame.time >= 00:13:20"), start);
        QCOMPARE(inZone("frame.time >= \"2023-11-15 00:13:20\""), start);
        // A zone that is named counts, whatever the other one is.
        for (const char *time : {"2023-11-14T22:13:20Z", "2023-11-14 22:13:20.000Z",
                 "2023-11-14T17:13:20-05:00", "2023-11-15T03:43:20+0530"})
            QCOMPARE(inZone(("frame.time >= \"" + std::string(time) + '"').c_str()), start);
        QCOMPARE(inZone("frame.time >= 1700000000"), start);
    }

    void everyFieldCanBeAsked()
    {
        for (const FilterField &field : filterFields()) {
            QVERIFY(filterField(field.name) == &field
                || filterField(field.name)->column == field.column);
            const auto expression = FilterExpression::parse(field.name, {});
            QVERIFY(expression.has_value());
            matching(m_all, *expression);
        }
    }

    // Totals of a selection are those of a capture that holds nothing else.
    void totalsOfASelection()
    {
        const auto expression = FilterExpression::parse("tcp.len > 0 || udp", {start, {}});
        const PacketStore store = m_all.store.selected(matching(m_all, *expression));
        const SelectedTotals totals = totalsOf(store, m_all.conversations);
        QCOMPARE(totals.conversations.size(), m_all.conversations.size());
        const Conversation &first = totals.conversations[0];
        QCOMPARE(first.packets, (std::array<std::uint32_t, 2>{1, 2}));
        QCOMPARE(first.bytes, (std::array<std::uint64_t, 2>{140, 1080}));
        QCOMPARE(first.rtt().count, 0U);
        QCOMPARE(
            notesOf(first, totals.notes)->at(1)[static_cast<std::size_t>(TcpNote::Retransmission)],
            1U);
        QCOMPARE(totals.conversations[2].allPackets(), std::uint64_t{0}); // the other connection
        const SelectedTotals everything = totalsOf(m_all.store, m_all.conversations);
        for (std::size_t i = 0; i < m_all.conversations.size(); ++i) {
            QCOMPARE(everything.conversations[i].packets, m_all.conversations[i].packets);
            QCOMPARE(everything.conversations[i].first, m_all.conversations[i].first);
            QCOMPARE(everything.conversations[i].last, m_all.conversations[i].last);
            QCOMPARE(everything.conversations[i].rtt().sum, m_all.conversations[i].rtt().sum);
        }
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
