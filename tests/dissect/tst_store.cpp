// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations: which packets belong together, their totals, who is the client, how they are
// written.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/store/conversationhash.h"
#include "dissect/store/conversationindex.h"
#include "dissect/store/roles.h"
#include "dissect/tables/csvtables.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"
#include "tests/support/trace.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

Loaded load(const std::vector<Bytes> &packets) { return loaded(memory(captureFile(packets))); }

Loaded loadTrace(const char *trace)
{
    std::vector<Bytes> packets;
    for (const TracePacket &line : readTrace(trace))
        packets.push_back(line.bytes);
    return load(packets);
}

Bytes ip(std::uint8_t protocol, const Bytes &payload, std::string_view source = "10.0.0.1",
    std::string_view destination = "10.0.0.2")
{
    Ipv4Fields fields;
    fields.protocol = protocol;
    fields.source = source;
    fields.destination = destination;
    return ethernet(0x0800, ipv4(fields, payload));
}

std::string written(const std::function<void(FileSink &)> &write)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    auto sink = FileSink::open(path.toStdString());
    write(*sink);
    if (!sink->finish())
        return "not written";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "not readable";
    return file.readAll().toStdString();
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totals()
    {
        const Loaded loaded = loadTrace(R"(
            0.0  A > B  SYN       seq 1
            0.1  B > A  SYN,ACK   seq 9 ack 2
            0.2  A > B  ACK 100B  seq 2 ack 10)");
        QCOMPARE(loaded.conversations.size(), std::size_t{1});
        const Conversation &one = loaded.conversations.front();
        QCOMPARE(one.packets, (std::array<std::uint32_t, 2>{2, 1}));
        QCOMPARE(one.bytes, (std::array<std::uint64_t, 2>{40 + 140, 40}));
        QCOMPARE(one.allPackets(), std::uint64_t{3});
        QCOMPARE(one.last - one.first, Duration{2'000'000});
        QCOMPARE(one.rtt().count, std::uint32_t{2});
        QCOMPARE(one.rtt().minimum, Duration{1'000'000});
        // B acknowledges the SYN, A the SYN-ACK.
        QCOMPARE(one.rtts[0].count, std::uint32_t{1});
        QCOMPARE(one.rtts[1].count, std::uint32_t{1});
        QCOMPARE(one.synFrom, Conversation::Opener::A);
        QCOMPARE(one.synAckFrom, Conversation::Opener::B);
    }

    void kindsStayApart()
    {
        const Loaded loaded = load({ip(17, udp(443, 40'000)), ip(6, tcp({})), ip(1, zeros(8)),
            ip(50, zeros(8)), ip(17, udp(40'000, 443), "10.0.0.2", "10.0.0.1"),
            ip(1, zeros(8), "10.0.0.2", "10.0.0.1"), ethernet(0x0806, zeros(28))});
        QCOMPARE(loaded.conversations.size(), std::size_t{4});
        QCOMPARE(loaded.conversations[0].kind, Conversation::Kind::Udp);
        QCOMPARE(loaded.conversations[0].allPackets(), std::uint64_t{2});
        QCOMPARE(loaded.conversations[1].kind, Conversation::Kind::Tcp);
        QCOMPARE(loaded.conversations[1].stream, 0U);
        QCOMPARE(loaded.conversations[2].protocol, std::uint8_t{1});
        QCOMPARE(loaded.conversations[2].allPackets(), std::uint64_t{2});
        QCOMPARE(loaded.conversations[3].protocol, std::uint8_t{50});
        QCOMPARE(loaded.store.packets(), std::uint64_t{7});
    }

    void quotedHeadersDoNotCount()
    {
        const Bytes quotation = ipv4({}, tcp({}, zeros(8)));
        const Loaded loaded
            = load({ip(1, hex("0300 0000 0000 0000") + quotation, "192.0.2.9", "10.0.0.1")});
        QCOMPARE(loaded.conversations.size(), std::size_t{1});
        QCOMPARE(loaded.conversations[0].stream, 0U);
        QCOMPARE(loaded.conversations[0].allPackets(), std::uint64_t{0});
        QVERIFY(!loaded.store.chunks()[0]->countsForConversation(0));
    }

    void equalEndsAreOneConversation()
    {
        const Loaded loaded = load({ip(6, tcp({}), "10.0.0.1", "10.0.0.1")});
        QCOMPARE(loaded.conversations.size(), std::size_t{1});
    }

    void manyConversations()
    {
        std::vector<Bytes> packets;
        TcpFields fields;
        for (int i = 0; i < 30'000; ++i) {
            fields.sourcePort = static_cast<std::uint16_t>(1024 + i);
            packets.push_back(ethernet(0x0800, ipv4({}, tcp(fields))));
        }
        const Loaded loaded = load(packets);
        QCOMPARE(loaded.conversations.size(), std::size_t{30'000});
        QCOMPARE(loaded.conversations.back().stream, 29'999U);
    }

    void roles_data()
    {
        using Opener = Conversation::Opener;
        QTest::addColumn<int>("portA");
        QTest::addColumn<int>("portB");
        QTest::addColumn<Opener>("syn");
        QTest::addColumn<Opener>("synAck");
        QTest::addColumn<QList<int>>("given");
        QTest::addColumn<bool>("clientIsA");
        QTest::addColumn<ServerRule>("rule");
        const auto row = [](const char *name, int a, int b, Opener syn, Opener synAck,
                             const QList<int> &given, bool clientIsA, ServerRule rule) {
            QTest::newRow(name) << a << b << syn << synAck << given << clientIsA << rule;
        };
        constexpr auto none = Opener::Unknown;
        row("the user's port beats the SYN", 8000, 9000, Opener::A, none, {8000}, false,
            ServerRule::GivenPort);
        row("a port that both have tells nothing", 8000, 8000, Opener::B, none, {8000}, false,
            ServerRule::Syn);
        row("one of several ports", 5000, 9000, none, none, {22, 9000}, true,
            ServerRule::GivenPort);
        row("SYN from A", 80, 9000, Opener::A, none, {}, true, ServerRule::Syn);
        row("SYN from B", 9000, 80, Opener::B, Opener::A, {}, false, ServerRule::Syn);
        row("only the SYN-ACK seen", 80, 9000, none, Opener::B, {}, true, ServerRule::SynAck);
        row("well-known port", 443, 9000, none, none, {}, false, ServerRule::WellKnownPort);
        row("lower port", 5000, 9000, none, none, {}, false, ServerRule::LowerPort);
        row("both well-known: the lower", 443, 80, none, none, {}, true, ServerRule::LowerPort);
        row("equal ports: who came first", 5000, 5000, none, none, {}, true,
            ServerRule::FirstPacket);
    }
    void roles()
    {
        QFETCH(int, portA);
        QFETCH(int, portB);
        QFETCH(Conversation::Opener, syn);
        QFETCH(Conversation::Opener, synAck);
        QFETCH(QList<int>, given);
        QFETCH(bool, clientIsA);
        QFETCH(ServerRule, rule);
        Conversation conversation;
        conversation.a.port = static_cast<std::uint16_t>(portA);
        conversation.b.port = static_cast<std::uint16_t>(portB);
        conversation.synFrom = syn;
        conversation.synAckFrom = synAck;
        const std::vector<std::uint16_t> ports(given.begin(), given.end());
        const Roles found = rolesOf(conversation, ports);
        QCOMPARE(found.clientIsA, clientIsA);
        QCOMPARE(found.rule, rule);
    }

    void conversationsAsCsv()
    {
        const Loaded loaded = load({ip(17, udp(5000, 53, zeros(4)), "10.0.0.9", "10.0.0.2"),
            ip(6, tcp({40'000, 443, 1, 0, 2})),
            ip(6, tcp({443, 40'000, 9, 2, 0x12}), "10.0.0.2", "10.0.0.1"), ip(50, zeros(8))});
        NoteTotals notes{};
        notes[1][static_cast<std::size_t>(TcpNote::DuplicateAck)] = 7;
        std::vector<ConversationRow> rows;
        for (const Conversation &conversation : loaded.conversations)
            rows.push_back({&conversation, rolesOf(conversation, {})});
        rows[1].notes = &notes;
        const QStringList lines = QString::fromStdString(written([&](FileSink &sink) {
            writeConversations(sink, rows);
        })).split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QStringLiteral(
            "tcp.stream,protocol,ip.cli,cliport,ip.srv,srvport,packets,ip.len.sum,ack_rtt.min,"
            "ack_rtt.mean,ack_rtt.max,ack_rtt.count,start,duration,udp.stream,packets.cli,")));
        QVERIFY(lines[1].startsWith(QStringLiteral(
            ",udp,10.0.0.9,5000,10.0.0.2,53,1,32,,,,0,1700000000.000000000,0.000000000,0,1,0,32,0,,"
            "0,0,")));
        QVERIFY(lines[2].startsWith(QStringLiteral(
            "0,tcp,10.0.0.1,40000,10.0.0.2,443,2,80,0.001000000,0.001000000000,0.001000000,1,"
            "1700000000.001000000,0.001000000,,1,1,40,40,,0,0,")));
        QVERIFY(lines[3].startsWith(QStringLiteral(
            ",esp,10.0.0.1,,10.0.0.2,,1,28,,,,0,1700000000.003000000,0.000000000,,1,0,28,0,,")));
        const auto column = lines[0]
                                .split(QLatin1Char(','))
                                .indexOf(QStringLiteral("tcp.analysis.duplicate_ack.srv"));
        QCOMPARE(lines[2].split(QLatin1Char(',')).value(column), QStringLiteral("7"));
        QCOMPARE(lines[2].split(QLatin1Char(',')).value(column - 1), QStringLiteral("0"));
    }

    void endpointsAddUp()
    {
        const Loaded loaded = load({ip(17, udp(5000, 53, zeros(4)), "10.0.0.9", "10.0.0.2"),
            ip(6, tcp({1, 2, 1})), ip(6, tcp({2, 1, 9}, zeros(100)), "10.0.0.2", "10.0.0.1"),
            ip(6, tcp({7, 7, 9}), "10.0.0.3", "10.0.0.3"), ethernet(0x0806, zeros(28))});
        const auto endpoints = endpointsOf(loaded.conversations);
        QCOMPARE(written([&](FileSink &sink) { writeEndpoints(sink, endpoints); }),
            std::string("ip.addr,packets,ip.len.sum,packets.sent,ip.len.sent,packets.received,"
                        "ip.len.received,conversations\n"
                        "10.0.0.2,3,212,1,140,2,72,2\n"
                        "10.0.0.1,2,180,1,40,1,140,1\n"
                        "10.0.0.3,2,80,1,40,1,40,1\n"
                        "10.0.0.9,1,32,1,32,0,0,1\n"));
    }

    // Beyond its limit, what a chunk says does not change with the place where it lies.
    void columnsMoveToDisk()
    {
        std::vector<Bytes> packets;
        for (std::uint32_t i = 0; i < 3000; ++i)
            packets.push_back(ip(6, tcp({40'000, 443, i * 10, 0, 0x10}, zeros(10))));
        const std::string file = captureFile(packets);
        const QTemporaryDir folder;
        const auto space = ColumnSpace::make(50'000, folder.path().toStdString());
        const Loaded plain = loaded(memory(file));
        {
            const Loaded moved = loaded(memory(file), {{}, true, space});
            QVERIFY(space->inMemory() > 0 && space->inMemory() <= 50'000);
            QVERIFY(space->onDisk() > 0);
            QVERIFY(QDir(folder.path()).isEmpty());
            QCOMPARE(
                written([&](FileSink &s) { writePackets(s, moved.store, moved.conversations); }),
                written([&](FileSink &s) { writePackets(s, plain.store, plain.conversations); }));
        }
        QCOMPARE(space->inMemory(), std::uint64_t{0});
        QCOMPARE(space->onDisk(), std::uint64_t{0});
    }

    // What was read is kept where the rest finds no room, and the facts say why there is no more.
    void noRoomEndsReading_data()
    {
        QTest::addColumn<int>("packets");
        QTest::addColumn<int>("read");
        QTest::newRow("more follow") << 3000 << 1000;
        QTest::newRow("one follows") << 1001 << 1000;
        QTest::newRow("all of a chunk") << 1000 << 1000;
        QTest::newRow("less") << 900 << 900;
    }
    void noRoomEndsReading()
    {
        QFETCH(int, packets);
        QFETCH(int, read);
        const std::vector<Bytes> all(static_cast<std::size_t>(packets), ip(6, tcp({1, 2, 3})));
        const auto space = ColumnSpace::make(0, "/no/such/folder");
        auto reader = CaptureReader::open(memory(captureFile(all)), {{}, true, space});
        const auto chunk = reader->nextChunk();
        QVERIFY(chunk.has_value());
        QCOMPARE(chunk->packets->size(), static_cast<std::size_t>(read));
        QVERIFY(chunk->state == ByteSource::State::End);
        const auto &damage = reader->facts().damage;
        QCOMPARE(damage.has_value(), read < packets); // nothing is missing where all was read
        QVERIFY(!damage || damage->kind == Damage::Kind::NoRoom);
    }

    void packetsAsCsv()
    {
        const Loaded loaded = load({ip(6, tcp({40'000, 443, 1, 0, 2})),
            ethernet(0x86dd, ipv6(17, udp(7, 9))), ethernet(0x0806, zeros(28))});
        const QStringList lines = QString::fromStdString(written([&](FileSink &sink) {
            writePackets(sink, loaded.store, loaded.conversations);
        })).split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QStringLiteral(
            "frame.number,frame.time_epoch,tcp.stream,ip.src,ip.dst,ip.len,tcp.srcport,"
            "tcp.dstport,tcp.flags,tcp.analysis.ack_rtt,ipv6.src,ipv6.dst,udp.srcport,"
            "udp.dstport,frame.len,tcp.seq,")));
        const auto commas = lines[0].count(QLatin1Char(','));
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(lines[i].count(QLatin1Char(',')), commas);
        QVERIFY(lines[1].startsWith(QStringLiteral("1,1700000000.000000000,0,10.0.0.1,10.0.0.2,40,"
                                                   "40000,443,0x0002,,,,,,54,0,0,1,0,8192")));
        QVERIFY(lines[2].startsWith(
            QStringLiteral("2,1700000000.001000000,,,,,,,,,fd00::1,fd00::2,7,9,62,,,")));
        QVERIFY(lines[3].startsWith(QStringLiteral("3,1700000000.002000000,,,,,,,,,,,,,42,,,")));
    }

    void statisticsOfHostileTimes()
    {
        RttStatistics rtt;
        rtt.add(std::numeric_limits<Duration>::max());
        rtt.add(std::numeric_limits<Duration>::min());
        QCOMPARE(rtt.count, std::uint32_t{2});
        QCOMPARE(rtt.minimum, std::numeric_limits<Duration>::min());
        QVERIFY(std::abs(rtt.mean()) < 1.0);
    }

    void keysAreSeeded()
    {
        Frame frame;
        frame.source = {*IpAddress::parse("10.0.0.1"), 1};
        frame.destination = {*IpAddress::parse("10.0.0.2"), 2};
        frame.transport = Frame::Transport::Tcp;
        const ConversationHash hash;
        const std::uint32_t there = hash(frame);
        std::swap(frame.source, frame.destination);
        QCOMPARE(hash(frame), there);
        QCOMPARE(ConversationHash(hash)(frame), there);
        QVERIFY(ConversationHash()(frame) != there);
        std::swap(frame.source.port, frame.destination.port);
        QVERIFY(hash(frame) != there);
        std::swap(frame.source.port, frame.destination.port);
        frame.transport = Frame::Transport::Udp;
        QVERIFY(hash(frame) != there);
    }

    // Rows of the same hash, and of hashes that fall into one place, are told apart.
    void indexFindsAmongCollisions()
    {
        ConversationIndex index;
        const auto hashOf = [](std::uint32_t row) { return row % 3 == 0 ? 7U : row << 10U; };
        constexpr std::uint32_t rows = 3000;
        for (std::uint32_t row = 0; row < rows; ++row)
            index.insert(hashOf(row), row);
        index.replace(7, 300, rows);
        for (std::uint32_t row = 0; row < rows; ++row) {
            const std::uint32_t wanted = row == 300 ? rows : row;
            const auto isWanted = [&](std::uint32_t found) { return found == wanted; };
            QCOMPARE(index.find(hashOf(row), isWanted), wanted);
        }
        const auto isAny = [](std::uint32_t) { return true; };
        QCOMPARE(index.find(8, isAny), ConversationIndex::none);
        QCOMPARE(
            index.find(7, [](std::uint32_t row) { return row == 300; }), ConversationIndex::none);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
