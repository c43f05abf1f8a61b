// SPDX-License-Identifier: GPL-3.0-or-later
// Captures of other programs than tcpdump and Wireshark, and of old and patched ones: what is read,
// read again, written as pcapng, and said of files that are cut off; beside tshark where it is
// installed.
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/packetbytes.h"
#include "dissect/capture/recordreader.h"
#include "dissect/slice/slice.h"
#include "tests/support/compressors.h"
#include "tests/support/memorysource.h"
#include "tests/support/otherformats.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp start = 1'700'000'000 * second;
const std::atomic<bool> goesOn{false};

// Times in whole milliseconds: every format has these.
std::vector<TimedFrame> frames(FileFormat::Kind kind = FileFormat::Kind::Pcap)
{
    std::vector<TimedFrame> list;
    for (std::size_t i = 0; i < 5; ++i)
        list.push_back({start + static_cast<Timestamp>(i) * 7'000'000, frame + zeros(i), 0});
    if (kind != FileFormat::Kind::CommView) // knows no other length
        list[3].wire = 1500;
    return list;
}

struct Seen {
    RawPacket packet;
    std::string bytes;
};

struct SeenFile {
    std::vector<Seen> packets;
    FileFormat format;
    std::optional<Damage> damage;
    bool isOpen = false;
};

SeenFile seen(std::unique_ptr<ByteSource> source)
{
    SeenFile all;
    auto records = openRecords(std::move(source));
    if (!records)
        return all;
    all.isOpen = true;
    RawPacket packet;
    while ((*records)->next(packet) == RecordReader::Next::Packet)
        all.packets.push_back(
            {packet, {reinterpret_cast<const char *>(packet.data.data()), packet.data.size()}});
    all.format = (*records)->format();
    all.damage = (*records)->damage();
    return all;
}

void eachFile()
{
    using Kind = FileFormat::Kind;
    QTest::addColumn<std::string>("file");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const std::string &file, Kind kind) {
        QTest::newRow(name) << file << static_cast<int>(kind);
    };
    const auto all = frames();
    row("snoop", snoop(all), Kind::Snoop);
    row("snoop, padded", snoop(all, 4, 8), Kind::Snoop);
    row("snoop of Shomiti, fast Ethernet", snoop(all, 10, 16), Kind::Snoop);
    row("ERF", erf(all), Kind::Erf);
    row("ERF, extended", erf(all, 2, 3), Kind::Erf);
    row("ERF, with a colour", erf(all, 11), Kind::Erf);
    row("CommView, NCF", commView(frames(Kind::CommView), false), Kind::CommView);
    row("CommView, NCFX", commView(frames(Kind::CommView), true), Kind::CommView);
    row("LANalyzer", lanalyzer(all), Kind::Lanalyzer);
    row("NetMon 1", netMon(all, std::nullopt), Kind::NetMon);
    for (const unsigned minor : {0U, 1U, 2U, 3U})
        row(QByteArray("NetMon 2.").append(QByteArray::number(minor)).constData(),
            netMon(all, minor), Kind::NetMon);
    for (const bool swap : {false, true}) {
        const auto name
            = [swap](const char *what) { return QByteArray(what) + (swap ? ", swapped" : ""); };
        row(name("pcap of April 1999").constData(), patchedPcap(all, 0xa1b2c3d4, swap, 8),
            Kind::Pcap);
        row(name("pcap of September 1999").constData(), patchedPcap(all, 0xa1b2cd34, swap, 12),
            Kind::Pcap);
        row(name("pcap of October 1999").constData(), patchedPcap(all, 0xa1b2cd34, swap, 8),
            Kind::Pcap);
        row(name("pcap of Nokia").constData(), patchedPcap(all, 0xa1b2c3d4, swap, 4), Kind::Pcap);
        row(name("pcap 2.2").constData(), patchedPcap(all, 0xa1b2c3d4, swap, 0, 2, true),
            Kind::Pcap);
        row(name("pcap 2.3").constData(), patchedPcap(all, 0xa1b2c3d4, swap, 0, 3), Kind::Pcap);
        row(name("pcap 2.3, lengths in the old order").constData(),
            patchedPcap(all, 0xa1b2c3d4, swap, 0, 3, true), Kind::Pcap);
    }
}

std::string written(const QTemporaryDir &folder, const QString &name, const std::string &bytes)
{
    std::string path = folder.filePath(name).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

// Number, time, lengths of each packet as tshark has them.
QStringList tshark(const std::string &path)
{
    QProcess process;
    process.start(u"tshark"_s,
        {u"-n"_s, u"-r"_s, QString::fromStdString(path), u"-T"_s, u"fields"_s, u"-e"_s,
            u"frame.time_epoch"_s, u"-e"_s, u"frame.len"_s, u"-e"_s, u"frame.cap_len"_s});
    process.waitForFinished(60'000);
    return QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList lines(const SeenFile &file)
{
    QStringList list;
    for (const Seen &one : file.packets)
        list << QStringLiteral("%1\t%2\t%3")
                    .arg(one.packet.time == noTime
                            ? QString()
                            : QString::fromStdString(secondsText(one.packet.time)))
                    .arg(one.packet.wireLength)
                    .arg(one.bytes.size());
    return list;
}

} // namespace

class OtherFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // the zone of clocks that tell none

    void everyFormatIsRead_data() { eachFile(); }
    void everyFormatIsRead()
    {
        QFETCH(std::string, file);
        QFETCH(int, kind);
        const auto expected = frames(static_cast<FileFormat::Kind>(kind));
        // Whatever the pieces in which it comes.
        for (const std::size_t atOnce : {std::size_t{1} << 20U, std::size_t{7}}) {
            const SeenFile found = seen(memory(file, atOnce));
            QVERIFY(found.isOpen);
            QCOMPARE(static_cast<int>(found.format.kind), kind);
            QVERIFY(!found.damage);
            QCOMPARE(found.format.links, std::vector{LinkType::Ethernet});
            QCOMPARE(found.packets.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const Seen &one = found.packets[i];
                QVERIFY(std::abs(one.packet.time - expected[i].time) <= 1); // 2^-32 s
                QCOMPARE(one.packet.wireLength, expected[i].wireLength());
                QCOMPARE(one.packet.link, LinkType::Ethernet);
                QCOMPARE(one.bytes, text(expected[i].bytes));
            }
        }
    }

    void asTsharkReadsIt_data() { eachFile(); }
    void asTsharkReadsIt()
    {
        if (!isInstalled(u"tshark"_s))
            QSKIP("tshark is not installed");
        QFETCH(std::string, file);
        const QTemporaryDir folder;
        QCOMPARE(lines(seen(memory(file))), tshark(written(folder, u"capture"_s, file)));
    }

    void everyPacketIsReadAgain_data() { eachFile(); }
    void everyPacketIsReadAgain()
    {
        QFETCH(std::string, file);
        const QTemporaryDir folder;
        const std::string path = written(folder, u"capture"_s, file);
        auto source = openFile(path);
        const SeenFile all = seen(std::move(*source));
        QCOMPARE(all.packets.size(), frames().size());
        for (const Seen &one : all.packets) {
            const auto again = readPacket(path, {one.packet.offset, 1}, goesOn);
            QVERIFY(again.has_value());
            QCOMPARE((*again)->packet.time, one.packet.time);
            QCOMPARE((*again)->packet.wireLength, one.packet.wireLength);
            QCOMPARE((*again)->packet.link, one.packet.link);
            QCOMPARE(std::string(reinterpret_cast<const char *>((*again)->bytes.data()),
                         (*again)->bytes.size()),
                one.bytes);
        }
        const std::vector<std::uint64_t> offsets{
            all.packets[1].packet.offset, all.packets[4].packet.offset};
        std::vector<Timestamp> times;
        QVERIFY(
            eachPacketAgain(path, offsets, 1, goesOn, [&](const RawPacket &packet, std::size_t) {
                times.push_back(packet.time);
                return true;
            }).has_value());
        QCOMPARE(times, (std::vector{all.packets[1].packet.time, all.packets[4].packet.time}));
    }

    // What is whole is read, and what is not is said; nothing of the size of what a length says.
    void cutOffFiles_data() { eachFile(); }
    void cutOffFiles()
    {
        QFETCH(std::string, file);
        std::size_t before = 0;
        for (std::size_t size = 0; size < file.size(); size += 3) {
            const SeenFile found = seen(memory(file.substr(0, size)));
            QVERIFY(found.packets.size() >= before || size < 400); // forms that look like another
            QVERIFY(found.packets.size() <= frames().size());
            before = found.packets.size();
        }
        QVERIFY(before >= 3);
    }

    void aSliceIsPcapng_data() { eachFile(); }
    void aSliceIsPcapng()
    {
        QFETCH(std::string, file);
        const QTemporaryDir folder;
        const std::string path = written(folder, u"capture"_s, file);
        SliceRequest request;
        request.inputs = {path};
        request.output = folder.filePath(u"out.pcapng"_s).toStdString();
        const auto report = slice(request);
        QVERIFY(report.has_value());
        auto in = openFile(path);
        auto out = openFile(request.output);
        const SeenFile expected = seen(std::move(*in));
        const SeenFile found = seen(std::move(*out));
        QVERIFY(found.format.kind == FileFormat::Kind::Pcapng);
        QCOMPARE(lines(found), lines(expected));
    }

    // The table of NetMon, not the places in the file, has the order; there may be holes.
    void packetsOfNetMonGoByTheTable()
    {
        const QTemporaryDir folder;
        const auto all = frames();
        const std::string file = netMon(all, 1, {1, 2, 3, 4, 0}, 12);
        const std::string path = written(folder, u"capture.cap"_s, file);
        auto source = openFile(path);
        const SeenFile found = seen(std::move(*source));
        QVERIFY(!found.damage);
        QCOMPARE(found.packets.size(), all.size());
        QCOMPARE(found.packets.front().packet.time, all[1].time);
        QCOMPARE(found.packets.back().packet.time, all[0].time);
        QCOMPARE(found.packets.back().bytes, text(all[0].bytes));
        if (isInstalled(u"tshark"_s))
            QCOMPARE(lines(found), tshark(path));
        // Where it can be read from front to back only, nothing wrong is shown in silence.
        QVERIFY(seen(memory(file)).damage.has_value());
        QVERIFY(!seen(memory(netMon(all, 1))).damage.has_value());
    }

    void linksOfErf_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<int>("link");
        QTest::newRow("PPP") << 1 << QByteArray("\xff\x03\x00\x21", 4) << 50;
        QTest::newRow("Cisco") << 1 << QByteArray("\x0f\x00\x08\x00", 4) << 104;
        QTest::newRow("frame relay") << 10 << QByteArray("\x18\x41\x03\xcc", 4) << 107;
        QTest::newRow("IPv4") << 22 << QByteArray() << 228;
        QTest::newRow("IPv6") << 23 << QByteArray() << 229;
        QTest::newRow("ATM") << 3 << QByteArray() << 0xffff;
    }
    void linksOfErf()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, begins);
        QFETCH(int, link);
        Bytes bytes;
        for (const char one : begins)
            bytes.push_back(static_cast<std::byte>(one));
        const std::vector<TimedFrame> one{{start, bytes + zeros(44), 0}};
        const SeenFile found = seen(memory(erf(one, static_cast<unsigned>(type), 0, 0)));
        QCOMPARE(found.packets.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(found.packets[0].packet.link), link);
    }

    void mediaOfCommView_data()
    {
        QTest::addColumn<bool>("isNcfx");
        QTest::addColumn<unsigned>("medium");
        QTest::addColumn<int>("link");
        QTest::addColumn<quint64>("radio"); // bytes of its headers
        QTest::newRow("wireless") << false << 1U << 105 << quint64{0};
        QTest::newRow("Token Ring") << false << 2U << 6 << quint64{0};
        QTest::newRow("compressed") << false << 0x40U << 0xffff << quint64{0};
        QTest::newRow("wireless, NCFX") << true << 1U << 105 << quint64{20};
        QTest::newRow("wireless, NCFX with more headers") << true << 1U << 105 << quint64{36};
    }
    void mediaOfCommView()
    {
        QFETCH(bool, isNcfx);
        QFETCH(unsigned, medium);
        QFETCH(int, link);
        QFETCH(quint64, radio);
        const std::vector<TimedFrame> one{{start, frame, 0}};
        const SeenFile found = seen(memory(commView(one, isNcfx, medium, radio)));
        QCOMPARE(found.packets.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(found.packets[0].packet.link), link);
        QCOMPARE(found.packets[0].bytes, text(frame));
    }

    void headersOfCommViewBeyondTheRecordAreDamage()
    {
        const std::vector<TimedFrame> one{{start, frame, 0}};
        std::string file = commView(one, true, 1, 20);
        file[20] = file[21] = '\x7f';
        const SeenFile found = seen(memory(file));
        QVERIFY(found.packets.empty());
        QVERIFY(found.damage.has_value());
        QVERIFY(found.damage->kind == Damage::Kind::BadRecord);
    }

    void boardsOfLanalyzer()
    {
        const std::vector<TimedFrame> one{{start, frame, 0}};
        for (const auto &[board, link] :
            {std::pair{226, 1}, std::pair{227, 6}, std::pair{9, 0xffff}}) {
            const SeenFile found = seen(memory(lanalyzer(one, static_cast<std::uint16_t>(board))));
            QCOMPARE(found.packets.size(), std::size_t{1});
            QCOMPARE(static_cast<int>(found.packets[0].packet.link), link);
        }
    }

    void aPacketOfLanalyzerBeyondItsRecordIsDamage()
    {
        const std::vector<TimedFrame> one{{start, frame, 0}};
        std::string file = lanalyzer(one);
        const std::size_t captured = file.size() - frame.size() - 32 + 6;
        file[captured] = static_cast<char>(frame.size() + 1);
        const SeenFile found = seen(memory(file));
        QVERIFY(found.packets.empty());
        QVERIFY(found.damage.has_value());
    }

    // What only looks a little like a capture is none.
    void notCaptures_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("half a record of ERF") << erf(frames()).substr(0, 40);
        QTest::newRow("a header of snoop") << std::string("snoop\0\0\0\0\0\0", 11);
        QTest::newRow("a header of NetMon") << std::string("GMBU\0\2\1\0", 8);
        QTest::newRow("a header of CommView") << commView(frames(), false).substr(0, 20);
        QTest::newRow("CommView, then something else")
            << commView(frames(), false).substr(0, 24 + frame.size()) + std::string(100, '\xff');
        QTest::newRow("LANalyzer without a summary")
            << std::string("\x01\x10\x02\0\1\5\x05\x10\0\0", 10);
        QTest::newRow("random letters") << std::string(3000, 'T');
    }
    void notCaptures()
    {
        QFETCH(std::string, file);
        QVERIFY(!seen(memory(file)).isOpen);
    }
};

QTEST_GUILESS_MAIN(OtherFormatsTest)
#include "tst_otherformats.moc"
