// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of captures as captures of their own: what is kept, what is selected, where files end.
#include <fstream>
#include <map>
#include <random>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/slice/partspill.h"
#include "dissect/slice/pcapngblocks.h"
#include "dissect/slice/slice.h"
#include "dissect/slice/slicefile.h"
#include "tests/support/blockfile.h"
#include "tests/support/compressors.h"
#include "tests/support/fileblocks.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"

using namespace remora::dissect;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

struct Packet {
    Timestamp time;
    std::uint32_t wireLength;
    LinkType link;
    std::vector<std::byte> data;
    bool operator==(const Packet &) const = default;
};

struct Content {
    std::vector<Packet> packets;
    FileFormat format;
    bool isDamaged = false;
};

Content contentOf(std::unique_ptr<ByteSource> source)
{
    Content all;
    auto records = openRecords(std::move(source));
    if (!records)
        return all;
    RawPacket packet;
    while ((*records)->next(packet) == RecordReader::Next::Packet)
        all.packets.push_back({packet.time, packet.wireLength, packet.link,
            std::vector<std::byte>(packet.data.begin(), packet.data.end())});
    all.format = (*records)->format();
    all.isDamaged = (*records)->damage().has_value();
    return all;
}

Content fileContent(const std::string &path)
{
    auto source = openFile(path);
    return source ? contentOf(std::move(*source)) : Content();
}

// Chooses by a function of the number.
class NumberChoice final : public PacketChoice {
public:
    using Function = std::function<std::optional<std::uint32_t>(std::uint64_t)>;
    explicit NumberChoice(Function function, bool failsAtEnd = false)
        : m_function(std::move(function))
        , m_failsAtEnd(failsAtEnd)
    {
    }
    Result<std::optional<std::uint32_t>> part(const RawPacket &, std::uint64_t number) override
    {
        return m_function(number);
    }
    Result<void> atEnd() override
    {
        return m_failsAtEnd ? failure(Error::Kind::NotReadable, "changed") : Result<void>();
    }

private:
    Function m_function;
    bool m_failsAtEnd;
};

// Two interfaces, one in nanoseconds, with all that a file can say beside its packets.
std::string richFile(bool isSwapped)
{
    BlockFile file(isSwapped);
    file.section(
        file.option(1, "of the file") + file.option(2, "an amd64") + file.option(4, "cap"));
    file.interface(1, 65'535,
        file.option(2, "eth0") + file.option(3, "to the clients")
            + file.option(8, file.number(std::uint64_t{1'000'000'000})) + file.option(9, "\x09")
            + file.option(11, std::string(1, '\0') + "tcp"));
    file.interface(101, 0, file.option(2, "tun0") + file.option(1, "of tun0"));
    // 10.0.0.1 is called "client".
    file.block(4,
        file.number(std::uint16_t{1}) + file.number(std::uint16_t{11})
            + BlockFile::padded(std::string("\x0a\0\0\x01", 4) + std::string("client", 7))
            + file.number(std::uint32_t{0}));
    const std::uint64_t start = 1'366'531'200;
    file.packet(0, start * 1'000'000'000 + 123'456'789, text(frame),
        file.option(1, "a packet") + file.option(2, file.number(std::uint32_t{2})));
    file.packet(1, start * 1'000'000 + 200'000, "not a packet", {}, 400);
    file.packet(0, start * 1'000'000'000 + 323'456'789, text(frame), file.option(1, "another"));
    for (std::uint32_t i = 0; i < 2; ++i)
        file.block(5, file.number(i) + file.number(0U) + file.number(0U),
            file.option(4, file.number(std::uint64_t{100 + i}))
                + file.option(5, file.number(std::uint64_t{7 + i})));
    return file.bytes();
}

QString errorOf(const Result<SliceReport> &report)
{
    return report ? QString() : QString::fromStdString(report.error().words);
}

} // namespace

class SliceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    std::string path(const QString &name) const { return m_folder->filePath(name).toStdString(); }
    std::string written(const QString &name, const std::string &bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // Whatever the source's form, and whatever that of the output.
    void packetsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("name");
        const auto bytes = [](const std::string &file) {
            return QByteArray(file.data(), static_cast<qsizetype>(file.size()));
        };
        const std::string traffic = randomTraffic(5, 300);
        std::string patched;
        {
            const auto put = [&](auto value) {
                patched.append(reinterpret_cast<const char *>(&value), sizeof value);
            };
            put(magic::patched);
            put(std::uint32_t{0x00040002});
            put(std::uint64_t{0});
            put(std::uint32_t{65'535});
            put(std::uint32_t{1});
            for (std::uint32_t i = 0; i < 3; ++i) {
                for (const std::uint32_t value :
                    {i, 123'456U, static_cast<std::uint32_t>(frame.size()),
                        static_cast<std::uint32_t>(frame.size()), 0U, 0U})
                    put(value);
                patched += text(frame);
            }
        }
        const std::pair<const char *, std::string> sources[]{{"nanoseconds", traffic},
            {"microseconds", captureFile({frame, frame, frame})}, {"patched", patched},
            {"pcapng", [] {
                 BlockFile file;
                 file.section();
                 file.interface(1, 96);
                 for (std::uint64_t i = 0; i < 9; ++i)
                     file.packet(0, 1'366'531'200'000'000 + i, text(frame), {}, 9000);
                 return file.bytes();
             }()}};
        for (const auto &[form, source] : sources) {
            for (const char *name : {"out.pcap", "out.pcapng", "out.cap.gz", "out.pcapng.zst",
                     "out.pcap.xz", "OUT.PCAP.LZ4", "out.bz2", "out"})
                QTest::addRow("%s to %s", form, name) << bytes(source) << QString::fromLatin1(name);
        }
    }
    void packetsStayAsTheyAre()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, name);
        const Content expected = contentOf(memory(source.toStdString()));
        QVERIFY(!expected.packets.empty());
        const auto report = slice({{written(u"in"_s, source.toStdString())}, path(name)});
        QVERIFY2(report, qPrintable(errorOf(report)));
        QCOMPARE(report->written, std::uint64_t{expected.packets.size()});
        const Content found = fileContent(path(name));
        QVERIFY(!found.isDamaged);
        QVERIFY(found.packets == expected.packets);
        QCOMPARE(found.format.nanoseconds, expected.format.nanoseconds);
        QCOMPARE(found.format.snapLength, expected.format.snapLength);
        const bool isPcap
            = name.contains("cap"_L1, Qt::CaseInsensitive) && !name.contains("pcapng"_L1);
        QCOMPARE(found.format.kind, isPcap ? FileFormat::Kind::Pcap : FileFormat::Kind::Pcapng);
    }

    void whatTheFileSaysIsKept_data()
    {
        QTest::addColumn<bool>("isSwapped");
        QTest::newRow("this byte order") << false;
        QTest::newRow("the other one") << true;
    }
    void whatTheFileSaysIsKept()
    {
        QFETCH(bool, isSwapped);
        // Whole, the result is the same file, byte by byte, in this machine's order.
        const auto report = slice({{written(u"in"_s, richFile(isSwapped))}, path(u"out.pcapng"_s)});
        QVERIFY2(report, qPrintable(errorOf(report)));
        QFile out(m_folder->filePath(u"out.pcapng"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().toStdString() == richFile(false));
    }

    // A packet of one interface: all are there, and statistics and names, but no other comment.
    void aPartKeepsAllInterfaces()
    {
        NumberChoice choice(
            [](auto number) { return number == 2 ? std::optional(0U) : std::nullopt; });
        SliceRequest request{{written(u"in"_s, richFile(true))}, path(u"out.pcapng"_s)};
        request.choice = &choice;
        QVERIFY(slice(request));
        const Content found = fileContent(request.output);
        QCOMPARE(found.packets.size(), std::size_t{1});
        QCOMPARE(found.packets.front().wireLength, 400U);
        QCOMPARE(found.format.interfaces.size(), std::size_t{2});
        QCOMPARE(found.format.interfaces[0].name, std::string("eth0"));
        QCOMPARE(found.format.interfaces[0].filter, std::string("tcp"));
        QCOMPARE(found.format.interfaces[0].snapLength, 65'535U);
        QCOMPARE(found.format.interfaces[1].packets, std::uint64_t{1});
        QCOMPARE(*found.format.interfaces[1].dropped, std::uint64_t{8});
        QCOMPARE(found.format.commentCount, std::uint64_t{2}); // of the file and of tun0
        // To pcap it fits as well; the comments do not.
        request.output = path(u"out.pcap"_s);
        const auto pcap = slice(request);
        QVERIFY(pcap);
        QCOMPARE(pcap->commentsLost, std::uint64_t{2});
        QVERIFY(fileContent(request.output).packets == found.packets);
    }

    void whatPcapCannotHoldIsSaid_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("words");
        QTest::newRow("link types") << 0 << u"different link types"_s;
        QTest::newRow("resolutions") << 1 << u"different time resolutions"_s;
        QTest::newRow("time") << 2 << u"after 2106"_s;
    }
    void whatPcapCannotHoldIsSaid()
    {
        QFETCH(int, which);
        QFETCH(QString, words);
        BlockFile file;
        file.section();
        file.interface(1, 0);
        file.packet(0, which == 2 ? 5'000'000'000'000'000 : 1, "one");
        file.interface(which == 0 ? 101 : 1, 0, file.option(9, "\x09"));
        file.packet(1, 1'000'001, "two");
        const auto report = slice({{written(u"in"_s, file.bytes())}, path(u"out.pcap"_s)});
        QVERIFY(!report);
        QVERIFY2(errorOf(report).contains(words), qPrintable(errorOf(report)));
        QCOMPARE(files(), QStringList{u"in"_s});
    }

    // Sections with interfaces of their own, simple and obsolete packets, times that only pcapng
    // has.
    void sectionsBecomeOne()
    {
        BlockFile first;
        first.section(first.option(1, "first"));
        first.interface(1, 0,
            first.option(9, "\x0c") + first.option(14, first.number(std::int64_t{1'366'531'200})));
        first.packet(0, 1'500'000'000'001, "in picoseconds");
        first.simple("without a time");
        BlockFile second(true);
        second.section(second.option(1, "second"));
        second.interface(101, 64);
        second.block(2,
            second.number(std::uint16_t{0}) + second.number(std::uint16_t{3}) + second.number(0U)
                + second.number(77U) + second.number(8U) + second.number(8U) + "obsolete",
            second.option(1, "its comment"));
        second.simple("without a time too");
        const std::string whole = first.bytes() + second.bytes();
        const auto report = slice({{written(u"in"_s, whole)}, path(u"out.pcapng"_s)});
        QVERIFY2(report, qPrintable(errorOf(report)));
        const Content expected = contentOf(memory(whole));
        const Content found = fileContent(path(u"out.pcapng"_s));
        QVERIFY(found.packets == expected.packets);
        QCOMPARE(expected.packets.size(), std::size_t{4});
        QCOMPARE(found.format.sections, std::uint64_t{1});
        QCOMPARE(found.format.interfaceCount, std::uint64_t{2});
        QCOMPARE(found.format.droppedPackets.value_or(0), std::uint64_t{3});
        QStringList comments;
        for (const auto &comment : found.format.comments)
            comments << QString::fromStdString(comment.text);
        QCOMPARE(comments, (QStringList{u"first"_s, u"second"_s, u"its comment"_s}));
        // To the picosecond.
        QFile out(m_folder->filePath(u"out.pcapng"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().toStdString().find(
                    first.bytes().substr(first.bytes().find("in pico") - 16, 30))
            != std::string::npos);
    }

    void filesEnd_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<qint64>("n");
        QTest::newRow("packets") << u"packets"_s << qint64{7};
        QTest::newRow("one packet") << u"packets"_s << qint64{1};
        QTest::newRow("more than there are") << u"packets"_s << qint64{1'000'000};
        QTest::newRow("bytes") << u"bytes"_s << qint64{5000};
        QTest::newRow("fewer bytes than any packet") << u"bytes"_s << qint64{1};
        QTest::newRow("time") << u"time"_s << qint64{30'000'000};
        QTest::newRow("parts") << u"parts"_s << qint64{5};
    }
    void filesEnd()
    {
        QFETCH(QString, by);
        QFETCH(qint64, n);
        const std::string traffic = randomTraffic(7, 500);
        const Content all = contentOf(memory(traffic));
        NumberChoice choice([&](auto number) {
            return std::optional(by == "parts"_L1 ? static_cast<std::uint32_t>(number % n) : 0U);
        });
        for (const char *name : {"out.pcap.gz", "out.pcapng"}) {
            init();
            SliceRequest request{{written(u"in"_s, traffic)}, path(QString::fromLatin1(name))};
            request.choice = &choice;
            request.split.byPart = by == "parts"_L1;
            request.split.packets = by == "packets"_L1 ? n : 0;
            request.split.bytes = by == "bytes"_L1 ? n : 0;
            request.split.time = by == "time"_L1 ? n : 0;
            const auto report = slice(request);
            QVERIFY2(report, qPrintable(errorOf(report)));
            QCOMPARE(files().size(), static_cast<qsizetype>(report->files) + 1);
            std::vector<Packet> joined;
            std::vector<Packet> latest;
            for (std::uint64_t i = 1; i <= report->files; ++i) {
                const Content part = fileContent(partName(request.output, i));
                QVERIFY(!part.isDamaged);
                QVERIFY(!part.packets.empty());
                if (by == "packets"_L1)
                    QVERIFY(i == report->files
                            ? part.packets.size() <= static_cast<std::size_t>(n)
                            : part.packets.size() == static_cast<std::size_t>(n));
                if (by == "time"_L1)
                    QVERIFY(part.packets.back().time - part.packets.front().time < n);
                if (by == "bytes"_L1 && request.output.ends_with("ng"))
                    QVERIFY(part.packets.size() == 1
                        || QFileInfo(QString::fromStdString(partName(request.output, i))).size()
                            <= n);
                joined.insert(joined.end(), part.packets.begin(), part.packets.end());
            }
            std::vector<Packet> expected;
            for (qint64 part = 0; part < (by == "parts"_L1 ? n : 1); ++part) {
                for (std::size_t i = 0; i < all.packets.size(); ++i) {
                    if (by != "parts"_L1 || static_cast<qint64>(i + 1) % n == part)
                        expected.push_back(all.packets[i]);
                }
            }
            QVERIFY(joined == expected);
        }
    }

    // Bins of a second since the first packet; an earlier packet stays, an empty second has no
    // file.
    void timeIsCountedFromTheFirstPacket()
    {
        BlockFile file;
        file.section();
        file.interface(1, 0);
        for (const std::uint64_t ms : {500, 1499, 1500, 400, 2499, 5600, 6499, 6500})
            file.packet(0, ms * 1000, "x");
        SliceRequest request{{written(u"in"_s, file.bytes())}, path(u"out.pcapng"_s)};
        request.split.time = second;
        QVERIFY(slice(request));
        QList<std::size_t> counts;
        for (std::uint64_t i = 1; i < static_cast<std::uint64_t>(files().size()); ++i)
            counts << fileContent(partName(request.output, i)).packets.size();
        QCOMPARE(counts, (QList<std::size_t>{2, 3, 2, 1}));
    }

    void interfacesThatComeLaterAreInEachFile()
    {
        BlockFile file;
        file.section();
        file.interface(1, 0, file.option(2, "first"));
        file.packet(0, 1, "a");
        file.interface(101, 0, file.option(2, "second"));
        file.packet(1, 2, "b");
        file.packet(0, 3, "c");
        for (const bool byPart : {false, true}) {
            NumberChoice choice(
                [](auto number) { return std::optional(static_cast<std::uint32_t>(number - 1)); });
            SliceRequest request{{written(u"in"_s, file.bytes())}, path(u"out.pcapng"_s)};
            request.mayReplaceCapture = true;
            request.choice = &choice;
            request.split.packets = byPart ? 0 : 1;
            request.split.byPart = byPart;
            QVERIFY(slice(request));
            const auto last = fileContent(partName(request.output, 3));
            QCOMPARE(last.format.interfaceCount, std::uint64_t{2});
            QCOMPARE(last.packets.size(), std::size_t{1});
            QCOMPARE(fileContent(partName(request.output, 2)).packets.front().link, LinkType::Raw);
        }
    }

    void framesAreNamed_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("chosen"); // of 1 to 9; "-": no list
        const auto row = [](const char *list, const char *chosen) {
            QTest::newRow(list) << QString::fromLatin1(list) << QString::fromLatin1(chosen);
        };
        row("3", "3");
        row("7,1-2,5", "1257");
        row("8-", "89");
        row("1-3,2-5,5", "12345");
        row("1-9,2", "123456789");
        row("10-20", "");
        row("9-9", "9");
        for (const char *wrong : {"", "0", "1,", ",1", "3-1", "-3", "a", "1 2", "1--2", "1.5",
                 "99999999999999999999", "1-2-3", "+1"})
            row(wrong, "-");
    }
    void framesAreNamed()
    {
        QFETCH(QString, list);
        QFETCH(QString, chosen);
        const auto choice = FrameChoice::of(list.toStdString());
        QCOMPARE(choice == nullptr, chosen == "-"_L1);
        QString found;
        for (std::uint64_t i = 1; choice && i < 10; ++i) {
            if (*choice->part({}, i))
                found += QString::number(i);
        }
        if (choice)
            QCOMPARE(found, chosen);
    }

    // Each n-th of what the others leave, each of which sees every packet.
    void choicesAreJoined()
    {
        EveryChoice every;
        every.add(FrameChoice::of("2-9"));
        int asked = 0;
        every.add(std::make_unique<NumberChoice>([&](auto number) {
            ++asked;
            return number == 3 ? std::nullopt : std::optional(static_cast<std::uint32_t>(number));
        }));
        every.setEvery(3);
        QString found;
        for (std::uint64_t i = 1; i < 12; ++i) {
            if (const auto part = *every.part({}, i))
                found += QString::number(*part);
        }
        QCOMPARE(found, u"269"_s); // of 2 4 5 6 7 8 9
        QCOMPARE(asked, 11);
    }

    void partsHaveNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("isPcap");
        const auto row = [](const char *name, const char *part, bool isPcap) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(part) << isPcap;
        };
        row("web.pcap", "web-00042.pcap", true);
        row("web.pcap.gz", "web-00042.pcap.gz", true);
        row("a.b/web", "a.b/web-00042", false);
        row("a.b/web.zst", "a.b/web-00042.zst", false);
        row("web.1.pcapng.XZ", "web.1-00042.pcapng.XZ", false);
        row(".hidden", ".hidden-00042", false);
        row("web.CAP", "web-00042.CAP", true);
        row("web.dmp.lz4", "web-00042.dmp.lz4", true);
        row(".pcap", ".pcap-00042", false);
    }
    void partsHaveNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        QFETCH(bool, isPcap);
        QCOMPARE(QString::fromStdString(partName(name.toStdString(), 42)), part);
        QCOMPARE(saysPcap(name.toStdString()), isPcap);
        QCOMPARE(partName("w.pcap", 1'234'567), std::string("w-1234567.pcap"));
    }

    // Where something is wrong with what was written it gets no name.
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isGood");
        const char *faults[]{"none", "a bit", "a time", "a length", "the order", "one too few"};
        for (int i = 0; i < 6; ++i)
            QTest::newRow(faults[i]) << i << (i == 0);
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(int, fault);
        QFETCH(bool, isGood);
        std::string traffic = randomTraffic(9, 50);
        const Content content = contentOf(memory(traffic));
        Fingerprint expected;
        std::vector<Packet> packets = content.packets;
        if (fault == 1)
            packets[20].data.back() ^= std::byte{1};
        if (fault == 2)
            ++packets[20].time;
        if (fault == 3)
            ++packets[20].wireLength;
        if (fault == 4) {
            const auto other = std::find_if(packets.begin() + 21, packets.end(),
                [&](const Packet &one) { return one.data != packets[20].data; });
            std::swap(packets[20].data, other->data);
        }
        if (fault == 5)
            packets.pop_back();
        for (const Packet &one : packets) {
            RawPacket packet;
            packet.time = one.time;
            packet.wireLength = one.wireLength;
            packet.link = one.link;
            packet.data = one.data;
            expected.add(packet);
        }
        for (const char *name : {"out.pcap", "out.gz"}) {
            auto file = SliceFile::open(path(QString::fromLatin1(name)), {});
            QVERIFY(file);
            file->write(traffic);
            QCOMPARE(file->finish(expected).has_value(), isGood);
            QCOMPARE(files().contains(QString::fromLatin1(name)), isGood);
        }
    }

    void nothingIsLeftWhereItFails_data()
    {
        QTest::addColumn<char>("how");
        for (const char *how : {"cancelled", "the choice at the end", "no capture", "empty"})
            QTest::newRow(how) << how[0];
    }
    void nothingIsLeftWhereItFails()
    {
        QFETCH(char, how);
        std::atomic<bool> cancelled{false};
        NumberChoice choice(
            [&](auto number) {
                cancelled = how == 'c' && number == 100;
                return std::optional(0U);
            },
            how == 't');
        const std::string source = how == 'n' ? "no capture"
            : how == 'e'                      ? std::string()
                                              : randomTraffic(3, 300);
        SliceRequest request{{written(u"in"_s, source)}, path(u"out.pcap"_s)};
        request.choice = &choice;
        request.cancelled = &cancelled;
        QVERIFY(!slice(request));
        QCOMPARE(files(), QStringList{u"in"_s});
    }

    void nothingIsWrittenOverAnInput()
    {
        const std::string traffic = randomTraffic(3, 30);
        SliceRequest request{{written(u"in.pcap"_s, traffic)}, path(u"in.pcap"_s)};
        request.mayReplaceCapture = true;
        auto report = slice(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::OutputIsInput);
        // Also where it is one of many outputs.
        written(u"out-00003.pcap"_s, traffic);
        request.inputs = {path(u"out-00003.pcap"_s)};
        request.output = path(u"out.pcap"_s);
        request.split.packets = 10;
        report = slice(request);
        QCOMPARE(report.error().kind, Error::Kind::OutputIsInput);
        QVERIFY(fileContent(path(u"out-00003.pcap"_s)).packets.size() >= 30);
        // Another capture is replaced only where that is wanted.
        request.mayReplaceCapture = false;
        QCOMPARE(slice(request).error().kind, Error::Kind::HoldsPackets);
    }

    // Of a file that is cut off, what came before.
    void aCutFileIsSlicedUpToThere()
    {
        const std::string traffic = randomTraffic(3, 100);
        for (const std::size_t size : {traffic.size() - 1, traffic.size() / 2, std::size_t{30}}) {
            const std::string cut = traffic.substr(0, size);
            SliceRequest request{{written(u"in"_s, cut)}, path(u"out.pcap"_s)};
            request.mayReplaceCapture = true;
            const auto report = slice(request);
            QVERIFY(report);
            QCOMPARE(report->damages.size(), std::size_t{1});
            const Content found = fileContent(request.output);
            QVERIFY(!found.isDamaged);
            QVERIFY(found.packets == contentOf(memory(cut)).packets);
        }
    }

    // Whatever stands in a file: what its reader sees is what the slice holds, or it is refused.
    void noFileIsTooStrange()
    {
        std::mt19937 random(42);
        const std::string good[]{richFile(false), richFile(true), richFile(false) + richFile(true)};
        int sliced = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = good[round % 3];
            for (unsigned i = 0; i < 1 + random() % 4; ++i)
                bytes[random() % bytes.size()]
                    = static_cast<char>(random() % 3 == 0 ? random() : random() % 16);
            if (random() % 8 == 0)
                bytes.resize(random() % bytes.size());
            SliceRequest request{
                {written(u"in"_s, bytes)}, path(round % 4 == 0 ? u"out.pcap"_s : u"out.pcapng"_s)};
            request.mayReplaceCapture = true;
            const auto report = slice(request);
            if (!report)
                continue;
            ++sliced;
            const Content found = fileContent(request.output);
            QVERIFY2(!found.isDamaged, qPrintable(QString::number(round)));
            QVERIFY2(found.packets == contentOf(memory(bytes)).packets,
                qPrintable(QString::number(round)));
        }
        QVERIFY2(sliced > 1500, qPrintable(QString::number(sliced)));
    }

    void capturesAreMergedByTime()
    {
        const auto capture = [&](const QString &name, const std::vector<int> &times, char letter) {
            BlockFile file;
            file.section(file.option(1, std::string("of ") + letter));
            file.interface(1, 0, file.option(2, std::string(1, letter)));
            for (const int time : times)
                file.packet(0, static_cast<std::uint64_t>(time), std::string(1, letter));
            return written(name, file.bytes());
        };
        // b is not in the order of time.
        const auto a = capture(u"a"_s, {1, 5, 5, 9}, 'a');
        const auto b = capture(u"b"_s, {5, 2, 7}, 'b');
        const auto c = capture(u"c"_s, {}, 'c');
        SliceRequest request{{a, b, c}, path(u"out.pcapng"_s)};
        const auto report = slice(request);
        QVERIFY(report);
        QCOMPARE(report->read, std::uint64_t{7});
        const Content found = fileContent(request.output);
        QString order;
        for (const Packet &packet : found.packets)
            order += QLatin1Char(static_cast<char>(packet.data.front()))
                + QString::number(packet.time / 1000);
        QCOMPARE(order, u"a1a5a5b5b2b7a9"_s);
        QCOMPARE(found.format.interfaces.size(), std::size_t{3});
        QCOMPARE(found.format.interfaces[2].name, std::string("c"));
        QCOMPARE(found.format.interfaces[1].packets, std::uint64_t{3});
        QCOMPARE(found.format.commentCount, std::uint64_t{3});
    }

    // Each capture of a pcap file is an interface in its own resolution, known by the file's name.
    void differentCapturesAreMerged()
    {
        const std::string micro = captureFile({frame, frame});
        const std::string raw
            = captureFile({Bytes(frame.begin() + 14, frame.end())}, LinkType::Raw);
        const std::string nano = randomTraffic(4, 20);
        SliceRequest request{{written(u"micro.pcap"_s, micro), written(u"nano.pcap"_s, nano),
                                 written(u"raw.pcap"_s, raw)},
            path(u"out.pcapng"_s)};
        QVERIFY(slice(request));
        const Content found = fileContent(request.output);
        QCOMPARE(found.format.interfaces.size(), std::size_t{3});
        QCOMPARE(found.format.interfaces[2].link, LinkType::Raw);
        QCOMPARE(found.format.interfaces[1].description, std::string("nano.pcap"));
        QCOMPARE(found.packets.size(), 3 + contentOf(memory(nano)).packets.size());
        request.output = path(u"out.pcap"_s);
        QVERIFY(errorOf(slice(request)).contains("different link types"_L1));
        request.inputs.pop_back();
        QVERIFY(slice(request));
        QVERIFY(fileContent(request.output).format.nanoseconds);
    }

    void bytesOfManyFilesComeBack()
    {
        PartSpill spill(path(u"out"_s), 1000);
        std::mt19937 random(1);
        std::vector<std::string> expected(50);
        for (int i = 0; i < 5000; ++i) {
            const auto part = static_cast<std::uint32_t>(random() % 49); // one gets nothing, but the last
            const std::string bytes(random() % 40, static_cast<char>(random()));
            QVERIFY(spill.add(part, bytes));
            expected[part] += bytes;
        }
        QVERIFY(spill.add(49, "last"));
        expected[49] = "last";
        QCOMPARE(spill.parts(), 50U);
        for (std::uint32_t part = 0; part < 50; ++part) {
            std::string found;
            QVERIFY(spill.each(part, [&](std::string_view bytes) { found += bytes; }));
            QVERIFY(found == expected[part]);
        }
        QVERIFY(files().isEmpty());
    }

    // What the programs of each format make of it.
    void theirProgramsDecompressIt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("size");
        for (const QString &program : compressors()) {
            for (const int size : {0, 1, 65'536, 1'000'000})
                QTest::addRow("%s %d", qPrintable(program), size) << program << size;
        }
    }
    void theirProgramsDecompressIt()
    {
        QFETCH(QString, program);
        QFETCH(int, size);
        if (!isInstalled(program))
            QSKIP("not installed");
        const std::map<QString, std::string> endings{{u"gzip"_s, ".gz"}, {u"bzip2"_s, ".bz2"},
            {u"xz"_s, ".xz"}, {u"zstd"_s, ".zst"}, {u"lz4"_s, ".lz4"}};
        const auto encoder = encoderFor("x" + endings.at(program));
        QVERIFY(encoder != nullptr);
        std::mt19937 random(static_cast<unsigned>(size));
        std::string plain(static_cast<std::size_t>(size), '\0');
        for (char &c : plain)
            c = static_cast<char>(random() % 7);
        std::string packed;
        for (std::size_t at = 0; at < plain.size(); at += 100'000)
            QVERIFY(encoder->step(std::string_view(plain).substr(at, 100'000), false, packed));
        QVERIFY(encoder->step({}, true, packed));
        QVERIFY(through(program, packed, {u"-dc"_s}) == plain);
    }
};

QTEST_GUILESS_MAIN(SliceTest)
#include "tst_slice.moc"
