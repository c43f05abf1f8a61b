// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that ask the bytes of packets, beside tshark: the same packets match. And what happens to
// the file meanwhile.
#include <array>
#include <atomic>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/filesource.h"
#include "dissect/capture/recordreader.h"
#include "dissect/load/filterrun.h"
#include "dissect/store/roles.h"
#include "tests/support/loaded.h"
#include "tests/support/talk.h"

using namespace remora;
using namespace remora::dissect;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(REMORA_TEST_DATA);

// The packets of the captures that are Ethernet, one after the other, and some in tunnels.
std::string everything()
{
    std::vector<test::Bytes> packets;
    for (const QString &name : QDir(data + "/captures"_L1).entryList({u"*.pcap"_s})) {
        auto records = openRecordsAgain((data + "/captures/"_L1 + name).toStdString());
        RawPacket raw;
        while ((*records)->next(raw) == RecordReader::Next::Packet) {
            if (raw.link == LinkType::Ethernet && raw.data.size() == raw.wireLength)
                packets.emplace_back(raw.data.begin(), raw.data.end());
        }
    }
    for (const test::Encapsulation &way : test::encapsulations()) {
        if (way.link != LinkType::Ethernet || way.makesConversations)
            continue;
        for (const bool v6 : {false, true}) {
            for (const test::Bytes &packet : test::shortTalk(v6, way))
                packets.push_back(packet);
        }
    }
    return test::captureFile(packets);
}

Result<QList<int>> matching(const std::string &path, const test::Loaded &all,
    const std::string &text, const std::atomic<bool> &cancelled = false)
{
    auto expression = FilterExpression::parse(text, {});
    if (!expression)
        return failure(Error::Kind::BadFilter, "not understood");
    std::vector<std::uint8_t> clientIsA;
    for (const Conversation &conversation : all.conversations)
        clientIsA.push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
    FilterRun run(std::move(*expression), path);
    const auto masks = run.masks({all.store, all.store, all.conversations, all.noteTotals,
                                     clientIsA, all.facts.span->begin, all.facts.format->sections},
        cancelled);
    if (!masks)
        return tl::unexpected(masks.error());
    QList<int> numbers;
    int number = 0;
    for (const RowMask &mask : *masks) {
        for (const std::uint8_t in : mask) {
            ++number;
            if (in != 0)
                numbers << number;
        }
    }
    return numbers;
}

QList<int> tshark(const QString &path, const QString &filter, QByteArray &error)
{
    QProcess process;
    process.start(u"tshark"_s,
        {u"-n"_s, u"-r"_s, path, u"-Y"_s, filter, u"-T"_s, u"fields"_s, u"-e"_s,
            u"frame.number"_s});
    process.waitForFinished(120'000);
    error = process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
    QList<int> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            numbers << line.toInt();
    }
    return numbers;
}

constexpr const char *filters[]{
    // numbers
    "ip.ttl",
    "!ip.ttl",
    "ip.ttl == 64",
    "ip.ttl != 64",
    "ip.ttl < 64",
    "ip.ttl >= 64",
    "ip.ttl in {1, 60..70}",
    "ip.ttl & 0x40",
    "ip.ttl & 0xf0 == 0x40",
    "ip.ttl & 0x40 != 0x40",
    "ip.id == 0x0001",
    "ip.proto == 17",
    "ip.proto != 6",
    "ip.proto in {1, 47}",
    "ip.version == 6",
    "ip.dsfield == 0",
    "ip.dsfield.dscp > 0",
    "ip.flags == 2",
    "ip.flags.df",
    "ip.flags.df == 0",
    "ip.flags.mf == 1",
    "ip.frag_offset > 0",
    "ip.hdr_len > 20",
    "ip.checksum > 0x8000",
    "ipv6.hlim == 64",
    "ipv6.hlim != 64",
    "ipv6.nxt == 6",
    "ipv6.tclass.dscp == 0",
    "ipv6.tclass == 0",
    "ipv6.flow == 0",
    "ipv6.plen > 100",
    "vlan",
    "vlan.id",
    "vlan.id == 100",
    "vlan.id in {1..200}",
    "vlan.priority == 0",
    "eth.type == 0x0800",
    "eth.type != 0x0800",
    "icmp.type == 3",
    "icmp.code == 1",
    "icmp.type == 3 && tcp.port == 443",
    "icmpv6.type < 128",
    "icmpv6.code == 0",
    "udp.length > 50",
    "udp.checksum == 0",
    "tcp.checksum > 0x8000",
    "tcp.hdr_len > 20",
    "tcp.hdr_len in {24, 32..60}",
    "tcp.window_size_value < 1000",
    "tcp.urgent_pointer == 0",
    "tcp.options.mss",
    "tcp.options.mss_val == 1460",
    "tcp.options.mss_val != 1460",
    "tcp.options.wscale.shift > 5",
    "tcp.options.wscale",
    "tcp.options.timestamp.tsval > 0",
    "tcp.options.timestamp.tsecr == 0",
    "tcp.options.sack_perm",
    "tcp.seq_raw == 1000",
    "tcp.ack_raw > 5000",
    "frame.cap_len > 100",
    "tcp.flags & 0x12 == 0x12",
    "tcp.flags & 2",
    "tcp.srcport & 1",
    "tcp.flags.ece == 0",
    // what came before
    "frame.time_delta < 0.001",
    "frame.time_delta > 0.005",
    "tcp.time_delta > 0.01",
    "tcp.time_relative in {0.01..0.05}",
    "tcp.time_delta",
    "tcp.time_delta == frame.time_delta",
    // fields beside each other
    "tcp.srcport == tcp.dstport",
    "tcp.srcport != tcp.dstport",

    "eth.src == eth.dst",
    "eth.src != eth.dst",
    "frame.len == frame.cap_len",
    "ip.ttl == ip.proto",
    "ip.ttl > tcp.hdr_len",
    "eth.src[0:3] == eth.dst[0:3]",
    "tcp.len < frame.len",
    // bytes
    "eth.src",
    "eth.src == 02:00:00:00:00:01",
    "eth.addr == 02:00:00:00:00:02",
    "eth.addr != 02:00:00:00:00:02",
    "eth.dst > 02:00:00:00:00:01",
    "eth.dst contains 00:02",
    "eth.src in {02:00:00:00:00:01, 02:00:00:00:00:05 .. 02:00:00:00:00:09}",
    "eth.src[0:3] == 02:00:00",
    "eth.src[5] == 1",
    "eth.src[-1] == 02",
    "eth.dst[4-5] == 00:02",
    "eth.dst[:2] == 02:00",
    "eth.dst[4:] == 00:02",
    "eth.dst[0,5] == 02:02",
    "eth.dst[0] & 1",
    "eth.dst matches \"\\x02$\"",
    "tcp.payload",
    "tcp.payload == 00",
    "tcp.payload contains 00:00",
    "tcp.payload[0:4] == 00:00:00:00",
    "tcp.payload[99]",
    "tcp.payload > 01",
    "tcp.payload < 01:00",
    "tcp.options contains 02:04",
    "tcp.options[0] == 2",
    "udp.payload",
    "udp.payload contains 45:00",
    "ip.src[0] == 0a",
    "ip.addr[0:2] == 0a:00",
    "ipv6.src[0:2] == fd:00",
    "ip.hdr_len == 20 && ip.dst[0] == 0a",
    "ip.src[3] & 1",
    // protocols
    "frame",
    "eth",
    "frame contains 45:00",
    "frame contains \"E\"",
    "frame contains \"\\x45\\x00\"",
    "frame contains r\"\\x45\"",
    "frame[12:2] == 08:00",
    "frame[14:2] == 45:00",
    "frame[12:2] != 08:00",
    "frame[0:2] & ff:00 == 02:00",
    "frame[60]",
    "frame[-1] == 00",
    "frame[10000]",
    "frame[12] == 8",
    "frame[12] == 0x08",
    "frame[0:2] > 02",
    "frame[0:2] < 02:00:01",
    "frame matches \"\\\\x45\"",
    "frame matches r\"^\\x02\\x00\"",
    "frame matches \"E.{8}@\"",
    "ip contains 40:06",
    "ip[8] == 40",
    "ip[8] > 3f",
    "ip[0:2] == 45:00",
    "ip[20]",
    "tcp[13] & 2",
    "tcp[13] & 2 == 2",
    "tcp[13] == 12",
    "tcp[0:2] == 01:bb",
    "tcp[20]",
    "tcp contains 00:00:00",
    "udp contains 45:00",
    "udp[4:2] > 00:40",
    "icmp[0] == 3",
    "icmpv6[0] == 1",
    "ipv6[7] == 40",
    "eth[12:2] == 86:dd",
    "eth contains 86:dd",
    "vlan[0:2]",
    // joined
    "tcp && ip.ttl < 100",
    "ip.ttl < 5 || tcp.port == 80",
    "!(ip.ttl == 64) && tcp",
    "tcp.port == 443 && !(frame contains 02:04:05:b4)",
    "ip.ttl == 64 && tcp.payload[0] == 00",
};

} // namespace

class FilterBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"everything.pcap"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = everything();
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())),
            static_cast<qint64>(bytes.size()));
        file.close();
        m_all = test::loaded(*openFile(m_path.toStdString()));
        QVERIFY(m_all.store.packets() > 1000);
    }

    void asTshark_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : filters)
            QTest::newRow(filter) << QString::fromUtf8(filter);
    }
    void asTshark()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, filter);
        const auto ours = matching(m_path.toStdString(), m_all, filter.toStdString());
        QVERIFY2(ours.has_value(), ours ? "" : ours.error().words.c_str());
        QByteArray error;
        const QList<int> theirs = tshark(m_path, filter, error);
        QVERIFY2(error.isEmpty(), error.constData());
        QString differ;
        for (const int number : *ours) {
            if (!theirs.contains(number))
                differ += u" +%1"_s.arg(number);
        }
        for (const int number : theirs) {
            if (!ours->contains(number))
                differ += u" -%1"_s.arg(number);
        }
        QVERIFY2(differ.isEmpty(), qPrintable(differ.left(300)));
    }

    // Only packets that the rest of the filter leaves open are read: nothing else needs to be
    // there.
    void readsNoMoreThanItMust()
    {
        const QString path = m_folder.filePath(u"beginning.pcap"_s);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(QFile::resize(path, 3000));
        const std::string name = path.toStdString();
        const auto some = matching(name, m_all, "frame.number <= 5 && ip.ttl == 64");
        QVERIFY(some.has_value());
        QCOMPARE(*some, *matching(m_path.toStdString(), m_all, "frame.number <= 5 && ip.ttl"));
        const auto decided
            = matching(name, m_all, "tcp.port == 443 || (ip.ttl == 64 && !frame.len)");
        QVERIFY(decided.has_value());
        QCOMPARE(*decided, *matching(name, m_all, "tcp.port == 443"));
        // What is gone is said.
        const auto all = matching(name, m_all, "ip.ttl == 64");
        QVERIFY(!all.has_value());
        QVERIFY(all.error().kind == Error::Kind::NotReadable);
        QVERIFY(!all.error().words.empty());
    }

    void changedFilesAreNoticed()
    {
        const QString path = m_folder.filePath(u"changed.pcap"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::string bytes = everything();
        bytes.insert(24 + 16 + 60, "some more bytes"); // of another record
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        const auto found = matching(path.toStdString(), m_all, "ip.ttl == 64");
        QVERIFY(!found.has_value());
        QVERIFY(!matching("/nowhere/at/all", m_all, "ip.ttl == 64").has_value());
        QVERIFY(!matching("-", m_all, "ip.ttl == 64").has_value());
    }

    void cancels()
    {
        const std::atomic<bool> cancelled = true;
        QVERIFY(!matching(m_path.toStdString(), m_all, "ip.ttl == 64", cancelled).has_value());
    }

    // Where no packet can be gone to, the file is read from its start on.
    void compressedFiles()
    {
        const QString path = m_folder.filePath(u"everything.pcap.gz"_s);
        QProcess gzip;
        gzip.setStandardOutputFile(path);
        gzip.start(u"gzip"_s, {u"-c"_s, m_path});
        QVERIFY(gzip.waitForFinished() && gzip.exitCode() == 0);
        for (const char *filter : {"ip.ttl == 64", "frame.number in {7, 900} && ip.ttl",
                 "tcp.payload contains 00 && tcp.port == 443"})
            QCOMPARE(*matching(path.toStdString(), m_all, filter),
                *matching(m_path.toStdString(), m_all, filter));
    }

    // Blocks between the packets, times of a section: the same packets.
    void pcapngFiles()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        const QString path = m_folder.filePath(u"everything.pcapng"_s);
        QProcess::execute(u"tshark"_s, {u"-r"_s, m_path, u"-F"_s, u"pcapng"_s, u"-w"_s, path});
        const test::Loaded all = test::loaded(*openFile(path.toStdString()));
        for (const char *filter :
            {"ip.ttl == 64", "frame.number in {7, 900} && ip.ttl", "frame contains 08:00:45"})
            QCOMPARE(*matching(path.toStdString(), all, filter),
                *matching(m_path.toStdString(), m_all, filter));
    }

    // What comes while it is shown is asked next, and what was asked is known.
    void goesOnWhereItWas()
    {
        auto reader = CaptureReader::open(*openFile(m_path.toStdString()), {});
        FilterRun run(*FilterExpression::parse("ip.ttl == 64 && tcp.time_delta < 1 s", {}),
            m_path.toStdString());
        PacketStore store;
        std::size_t masks = 0;
        std::vector<RowMask> last;
        const std::atomic<bool> cancelled = false;
        for (bool more = true; more;) {
            const auto chunk = (*reader).nextChunk();
            store.append(chunk->packets);
            more = chunk->state == ByteSource::State::More;
            const std::vector<std::uint8_t> clientIsA(reader->conversations().size(), 1);
            auto found = run.masks(
                {store, store, reader->conversations(), reader->noteTotals(), clientIsA, 0},
                cancelled);
            QVERIFY(found.has_value());
            QCOMPARE(found->size(), store.chunks().size());
            for (std::size_t i = 0; i < masks; ++i)
                QVERIFY((*found)[i] == last[i]);
            masks = found->size();
            last = std::move(*found);
        }
        QVERIFY(masks > 1);
        QList<int> numbers;
        int number = 0;
        for (const RowMask &mask : last) {
            for (const std::uint8_t in : mask) {
                ++number;
                if (in != 0)
                    numbers << number;
            }
        }
        QCOMPARE(numbers,
            *matching(m_path.toStdString(), m_all, "ip.ttl == 64 && tcp.time_delta < 1 s"));
    }

    // A pattern that would be looked for for years ends.
    void patternsEnd()
    {
        QElapsedTimer timer;
        timer.start();
        const auto pattern = BytePattern::compile("(x+x+)+y");
        QVERIFY(pattern.has_value());
        const std::vector<std::uint8_t> bytes(60'000, 'x');
        QVERIFY(!pattern->isIn(bytes));
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(!BytePattern::compile("(").has_value());
        QVERIFY(!BytePattern::compile(std::string(20'000, 'a')).has_value());
        QVERIFY(BytePattern::compile("GET")->isIn(std::array<std::uint8_t, 3>{'g', 'e', 'T'}));
        QVERIFY(!BytePattern::compile("a")->isIn({}));
        QVERIFY(BytePattern::compile("")->isIn({}));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    test::Loaded m_all;
};

QTEST_GUILESS_MAIN(FilterBytesTest)
#include "tst_filterbytes.moc"
