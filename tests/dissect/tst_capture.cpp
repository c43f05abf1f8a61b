// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files: every format and byte order, damage, compression, files that still grow.
#include <array>
#include <cstring>
#include <fstream>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/capturereader.h"
#include "dissect/capture/capturewriter.h"
#include "dissect/capture/growingfile.h"
#include "tests/support/bytes.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr Timestamp start = 1'700'000'000 * second;

// Integers in one byte order or the other.
class Integers {
public:
    explicit Integers(bool swap)
        : m_swap(swap)
    {
    }
    template <class T> std::string operator()(T value) const
    {
        std::string bytes(sizeof(T), '\0');
        std::memcpy(bytes.data(), &value, sizeof(T));
        if (m_swap)
            std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }

private:
    bool m_swap;
};

std::string text(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

const Bytes frame = ethernet(0x0800, ipv4({}, tcp({}, zeros(10))));

std::string classic(std::uint32_t magic, bool swap, std::uint32_t fraction)
{
    const Integers put(swap);
    return put(magic) + put(std::uint16_t{2}) + put(std::uint16_t{4}) + put(std::uint64_t{0})
        + put(std::uint32_t{65'535}) + put(std::uint32_t{1}) + put(std::uint32_t{1'700'000'000})
        + put(fraction) + put(static_cast<std::uint32_t>(frame.size()))
        + put(static_cast<std::uint32_t>(frame.size())) + text(frame);
}

std::string block(const Integers &put, std::uint32_t type, std::string body)
{
    while (body.size() % 4 != 0)
        body += '\0';
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    return put(type) + put(length) + body + put(length);
}
std::string section(const Integers &put)
{
    return block(put, 0x0a0d0d0a,
        put(std::uint32_t{0x1a2b3c4d}) + put(std::uint16_t{1}) + put(std::uint16_t{0})
            + put(std::int64_t{-1}));
}
std::string option(const Integers &put, std::uint16_t code, std::string value)
{
    const auto size = static_cast<std::uint16_t>(value.size());
    while (value.size() % 4 != 0)
        value += '\0';
    return put(code) + put(size) + value;
}
std::string interface(const Integers &put, std::uint16_t link, const std::string &options = {})
{
    return block(put, 1,
        put(link) + put(std::uint16_t{0}) + put(std::uint32_t{0}) + options
            + (options.empty() ? std::string() : option(put, 0, {})));
}
std::string enhanced(const Integers &put, std::uint32_t id, std::uint64_t units, const Bytes &bytes)
{
    const auto size = static_cast<std::uint32_t>(bytes.size());
    return block(put, 6,
        put(id) + put(static_cast<std::uint32_t>(units >> 32U))
            + put(static_cast<std::uint32_t>(units)) + put(size) + put(size) + text(bytes));
}

struct Read {
    std::vector<Timestamp> times;
    std::vector<std::uint32_t> ipLengths;
    CaptureFacts facts;
    std::size_t conversations = 0;
    std::size_t dry = 0;
};

Result<Read> readAll(std::unique_ptr<ByteSource> source, const std::string &bpf = {})
{
    auto reader = CaptureReader::open(std::move(source), {bpf});
    if (!reader)
        return tl::unexpected(reader.error());
    Read all;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        all.times.insert(
            all.times.end(), chunk->packets->times.begin(), chunk->packets->times.end());
        for (std::size_t row = 0; row < chunk->packets->size(); ++row)
            all.ipLengths.push_back(chunk->packets->ipLengths[row]);
        more = chunk->state == ByteSource::State::More;
    }
    all.facts = reader->facts();
    all.conversations = reader->conversations().size();
    return all;
}

std::string many(std::size_t packets)
{
    std::vector<Bytes> frames(packets, frame);
    return captureFile(frames);
}

} // namespace

class CaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("nanoseconds");
        const auto row = [](const char *name, const std::string &file, Timestamp time, bool ns) {
            QTest::newRow(name) << file << static_cast<qint64>(time) << ns;
        };
        row("pcap, microseconds", classic(0xa1b2c3d4, false, 123'456), start + 123'456'000, false);
        row("pcap, swapped", classic(0xa1b2c3d4, true, 123'456), start + 123'456'000, false);
        row("pcap, nanoseconds", classic(0xa1b23c4d, false, 123'456'789), start + 123'456'789,
            true);
        row("pcap, nanoseconds, swapped", classic(0xa1b23c4d, true, 1), start + 1, true);
        for (const bool swap : {false, true}) {
            const Integers put(swap);
            const auto name = [swap](const char *what) {
                return QByteArray("pcapng, ") + what + (swap ? ", swapped" : "");
            };
            row(name("default resolution").constData(),
                section(put) + interface(put, 1)
                    + enhanced(put, 0, 1'700'000'000'000'007ULL, frame),
                start + 7'000, false);
            row(name("10^-9").constData(),
                section(put) + interface(put, 1, option(put, 9, "\x09"))
                    + enhanced(put, 0, 1'700'000'000'000'000'007ULL, frame),
                start + 7, true);
            row(name("2^-10").constData(),
                section(put) + interface(put, 1, option(put, 9, "\x8a"))
                    + enhanced(put, 0, 1'700'000'000ULL * 1024 + 512, frame),
                start + second / 2, false);
            row(name("offset of a day").constData(),
                section(put) + interface(put, 1, option(put, 14, put(std::int64_t{86'400})))
                    + enhanced(put, 0, (1'700'000'000ULL - 86'400) * 1'000'000, frame),
                start, false);
            row(name("second interface").constData(),
                section(put) + interface(put, 101) + interface(put, 1, option(put, 9, "\x03"))
                    + enhanced(put, 1, 1'700'000'000'001ULL, frame),
                start + 1'000'000, false);
            row(name("unknown blocks between").constData(),
                section(put) + block(put, 0x0bad, "whatever") + interface(put, 1)
                    + block(put, 4, std::string(400, 'n'))
                    + enhanced(put, 0, 1'700'000'000'000'000ULL, frame),
                start, false);
        }
    }
    void formats()
    {
        QFETCH(std::string, file);
        QFETCH(qint64, time);
        QFETCH(bool, nanoseconds);
        // Whatever the pieces in which it comes.
        for (const std::size_t atOnce : {std::size_t{1} << 20U, std::size_t{7}, std::size_t{1}}) {
            const auto read = readAll(memory(file, atOnce));
            QVERIFY(read.has_value());
            QCOMPARE(read->times, std::vector<Timestamp>{time});
            QCOMPARE(read->ipLengths, std::vector<std::uint32_t>{50});
            QCOMPARE(read->facts.format->nanoseconds, nanoseconds);
            QVERIFY(!read->facts.damage);
        }
    }

    void sectionsMayChangeTheByteOrder()
    {
        const Integers straight(false);
        const Integers swapped(true);
        const auto read = readAll(memory(section(straight) + interface(straight, 1)
            + enhanced(straight, 0, 1'000'000, frame) + section(swapped) + interface(swapped, 1)
            + enhanced(swapped, 0, 2'000'000, frame)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times, (std::vector<Timestamp>{second, 2 * second}));
    }

    void linkTypesMayBeMixed()
    {
        const Integers put(false);
        const Bytes raw = ipv4({}, tcp({}, zeros(10)));
        const auto read = readAll(memory(section(put) + interface(put, 1) + interface(put, 101)
            + enhanced(put, 0, 1, frame) + enhanced(put, 1, 2, raw)));
        QVERIFY(read.has_value());
        QCOMPARE(read->ipLengths, (std::vector<std::uint32_t>{50, 50}));
        QCOMPARE(read->facts.format->links.size(), std::size_t{2});
        QCOMPARE(read->conversations, std::size_t{1});
    }

    void simplePacketBlock()
    {
        const Integers put(false);
        const auto size = static_cast<std::uint32_t>(frame.size());
        const auto read = readAll(
            memory(section(put) + interface(put, 1) + block(put, 3, put(size) + text(frame))));
        QVERIFY(read.has_value());
        QCOMPARE(read->ipLengths, std::vector<std::uint32_t>{50});
    }

    void dropsAreCounted()
    {
        const Integers put(false);
        const auto statistics = [&](std::uint64_t dropped) {
            return block(put, 5,
                put(std::uint32_t{0}) + put(std::uint64_t{0}) + option(put, 5, put(dropped))
                    + option(put, 0, {}));
        };
        const auto read = readAll(memory(section(put) + interface(put, 1) + statistics(3)
            + enhanced(put, 0, 1, frame) + statistics(8)));
        QVERIFY(read.has_value());
        QCOMPARE(read->facts.format->droppedPackets, std::optional<std::uint64_t>(8));
    }

    void hostileTimesDoNotOverflow()
    {
        const Integers put(false);
        const auto read
            = readAll(memory(section(put) + interface(put, 1, option(put, 9, std::string(1, '\0')))
                + enhanced(put, 0, 0xffffffffffffffffULL, frame) + enhanced(put, 0, 0, frame)));
        QVERIFY(read.has_value());
        QVERIFY(read->facts.span->length() > 0);
    }

    void notCaptures_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("empty") << std::string();
        QTest::newRow("three bytes") << std::string("\xd4\xc3\xb2");
        QTest::newRow("text") << std::string("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("zeros") << std::string(4096, '\0');
        QTest::newRow("a magic and nothing else") << std::string("\xd4\xc3\xb2\xa1", 4);
        QTest::newRow("half a file header") << many(1).substr(0, 20);
    }
    void notCaptures()
    {
        QFETCH(std::string, file);
        const auto read = readAll(memory(file));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::NotACapture);
    }

    void cutOffFilesKeepWhatCame()
    {
        const std::string whole = many(5);
        const std::size_t record = 16 + frame.size();
        for (std::size_t size = 24; size <= whole.size(); ++size) {
            const auto read = readAll(memory(whole.substr(0, size)));
            QVERIFY(read.has_value());
            QCOMPARE(read->times.size(), (size - 24) / record);
            const bool atARecord = (size - 24) % record == 0;
            QCOMPARE(read->facts.damage.has_value(), !atARecord);
            if (!atARecord) {
                QCOMPARE(read->facts.damage->kind, Damage::Kind::CutOff);
                QCOMPARE(read->facts.damage->offset, 24 + (size - 24) / record * record);
            }
        }
    }

    void cutOffBlocksKeepWhatCame()
    {
        const Integers put(false);
        const std::string head = section(put) + interface(put, 1);
        const std::string one = enhanced(put, 0, 1, frame);
        const std::string whole = head + one + one;
        for (std::size_t size = head.size(); size <= whole.size(); ++size) {
            const auto read = readAll(memory(whole.substr(0, size)));
            QVERIFY(read.has_value());
            QCOMPARE(read->times.size(), (size - head.size()) / one.size());
            QCOMPARE(read->facts.damage.has_value(), (size - head.size()) % one.size() != 0);
        }
    }

    void absurdRecordsAreDamage()
    {
        std::string file = many(3);
        const std::size_t second = 24 + 16 + frame.size();
        file.replace(second + 8, 4, Integers(false)(std::uint32_t{0xfffffff0}));
        const auto read = readAll(memory(file));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{1});
        QCOMPARE(read->facts.damage->kind, Damage::Kind::BadRecord);
    }

    void absurdBlocksAreDamage_data()
    {
        QTest::addColumn<std::string>("tail");
        const Integers put(false);
        QTest::newRow("length 0") << put(std::uint32_t{6}) + put(std::uint32_t{0});
        QTest::newRow("length 13")
            << put(std::uint32_t{6}) + put(std::uint32_t{13}) + std::string(20, '\0');
        QTest::newRow("length 4 GB")
            << put(std::uint32_t{6}) + put(std::uint32_t{0xfffffffc}) + std::string(20, '\0');
        QTest::newRow("unknown interface") << enhanced(put, 7, 1, frame);
        QTest::newRow("packet longer than its block") << block(put, 6,
            put(std::uint32_t{0}) + put(std::uint64_t{0}) + put(std::uint32_t{5000})
                + put(std::uint32_t{5000}) + "short");
    }
    void absurdBlocksAreDamage()
    {
        QFETCH(std::string, tail);
        const Integers put(false);
        const auto read = readAll(memory(section(put) + interface(put, 1)
            + enhanced(put, 0, 1, frame) + tail + enhanced(put, 0, 2, frame)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{1});
        QVERIFY(read->facts.damage.has_value());
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("time");
        QTest::newRow("PCAP_US") << static_cast<int>(OutputFormat::PcapUs) << qint64{123'456'000};
        QTest::newRow("PCAP_NS") << static_cast<int>(OutputFormat::PcapNs) << qint64{123'456'789};
        QTest::newRow("PCAPNG_US")
            << static_cast<int>(OutputFormat::PcapngUs) << qint64{123'456'000};
        QTest::newRow("PCAPNG_NS")
            << static_cast<int>(OutputFormat::PcapngNs) << qint64{123'456'789};
    }
    void writesWhatItReads()
    {
        QFETCH(int, format);
        QFETCH(qint64, time);
        const CaptureWriter writer(static_cast<OutputFormat>(format), LinkType::Ethernet, 60);
        const Bytes odd = frame + zeros(7);
        std::string file;
        writer.appendHeader(file);
        writer.appendPacket(file, packet(frame, LinkType::Ethernet, start + 123'456'789, 1500));
        writer.appendPacket(file, packet(odd, LinkType::Ethernet, start + 123'456'789));
        const auto read = readAll(memory(file));
        QVERIFY(read.has_value());
        QCOMPARE(read->times, (std::vector<Timestamp>{start + time, start + time}));
        QCOMPARE(read->facts.format->snapLength, 60U);
        QCOMPARE(read->facts.wireBytes, 1500 + std::uint64_t{odd.size()});
        QCOMPARE(read->facts.capturedBytes, std::uint64_t{120}); // both cut to 60
        QCOMPARE(read->facts.cutPackets, std::uint64_t{2});
    }

    void chunksHaveTheirSizes()
    {
        auto reader = CaptureReader::open(memory(many(70'000)), {});
        QVERIFY(reader.has_value());
        std::vector<std::size_t> sizes;
        for (bool more = true; more;) {
            const auto chunk = reader->nextChunk();
            sizes.push_back(chunk->packets->size());
            more = chunk->state == ByteSource::State::More;
        }
        QCOMPARE(sizes, (std::vector<std::size_t>{1000, 65'536, 3464}));
    }

    void smallChunksTakeLittleMemory()
    {
        const std::string whole = many(3000);
        auto owned = std::make_unique<MemorySource>(whole);
        MemorySource *source = owned.get();
        source->dryAt(24);
        auto reader = CaptureReader::open(std::move(owned), {});
        QVERIFY(reader.has_value());
        std::size_t memory = 0;
        std::size_t packets = 0;
        for (std::size_t ready = 24; ready < whole.size(); ready += 200) {
            source->release(ready);
            const auto chunk = reader->nextChunk();
            QCOMPARE(chunk->state, ByteSource::State::Dry);
            memory += chunk->packets->memory();
            packets += chunk->packets->size();
        }
        QVERIFY(packets > 2900);
        QVERIFY2(memory / packets < 100, "a chunk of few packets keeps room for 65,536");
    }

    void growingFilesRunDryAndGoOn()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("grow.pcap")).toStdString();
        const std::string whole = many(50);
        std::ofstream file(path, std::ios::binary);
        const auto growth = std::make_shared<Growth>();
        const auto append = [&](std::size_t from, std::size_t to) {
            file.write(whole.data() + from, static_cast<std::streamsize>(to - from));
            file.flush();
            growth->written = to;
        };
        append(0, 30); // the file header and a piece of the first record
        auto source = openGrowingFile(path, growth);
        QVERIFY(source.has_value());
        auto reader = CaptureReader::open(std::move(*source), {});
        QVERIFY(reader.has_value());
        auto chunk = reader->nextChunk();
        QCOMPARE(chunk->state, ByteSource::State::Dry);
        QCOMPARE(chunk->packets->size(), std::size_t{0});
        QVERIFY(!reader->facts().damage);
        append(30, whole.size() / 2);
        chunk = reader->nextChunk();
        QCOMPARE(chunk->state, ByteSource::State::Dry);
        QVERIFY(chunk->packets->size() > 20);
        append(whole.size() / 2, whole.size());
        growth->complete = true;
        std::size_t rest = 0;
        do {
            chunk = reader->nextChunk();
            rest += chunk->packets->size();
        } while (chunk->state == ByteSource::State::More);
        QCOMPARE(chunk->state, ByteSource::State::End);
        QCOMPARE(reader->facts().packets, std::uint64_t{50});
        QVERIFY(!reader->facts().damage);
    }

    void compressedFiles_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *program : {"gzip", "bzip2", "xz", "zstd", "lz4"})
            QTest::newRow(program) << QString::fromLatin1(program);
    }
    void compressedFiles()
    {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("this compressor is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pcap"));
        std::ofstream(path.toStdString(), std::ios::binary) << many(2000);
        QProcess compress;
        compress.setStandardOutputFile(path + QStringLiteral(".packed"));
        compress.start(program, {QStringLiteral("-c"), path});
        QVERIFY(compress.waitForFinished());
        auto source = openFile((path + QStringLiteral(".packed")).toStdString());
        QVERIFY(source.has_value());
        const auto read = readAll(std::move(*source));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{2000});
        // Cut off, what came before is kept and the end is said.
        QFile packed(path + QStringLiteral(".packed"));
        QVERIFY(packed.resize(packed.size() * 2 / 3));
        auto shortened = openFile(packed.fileName().toStdString());
        const auto kept = shortened ? readAll(std::move(*shortened))
                                    : Result<Read>(tl::unexpected(shortened.error()));
        QVERIFY(!kept || kept->facts.damage);
    }

    void filesThatCannotBeOpened()
    {
        const auto missing = openFile("/nowhere/at/all.pcap");
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        const auto folder = openFile("/tmp");
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::NotReadable);
    }

    void factsOfACapture()
    {
        const Bytes odd = ethernet(0x0800, hex("45 00"));
        auto read = readAll(memory(captureFile({frame, odd, frame})));
        QVERIFY(read.has_value());
        QCOMPARE(read->facts.packets, std::uint64_t{3});
        QCOMPARE(read->facts.span->begin, start);
        QCOMPARE(read->facts.span->end, start + 2'000'000);
        QCOMPARE(read->facts.oddities.oddPackets(), std::uint64_t{1});
        QCOMPARE(read->facts.oddities.of(Oddity::HeaderCutOff).firstPackets,
            std::vector<std::uint64_t>{2});
    }

    void bpf_data()
    {
        QTest::addColumn<std::string>("expression");
        QTest::addColumn<int>("packets");
        QTest::newRow("all") << std::string() << 3;
        QTest::newRow("tcp") << std::string("tcp") << 2;
        QTest::newRow("port") << std::string("port 53") << 1;
        QTest::newRow("not") << std::string("not host 10.0.0.2") << 0;
    }
    void bpf()
    {
        QFETCH(std::string, expression);
        QFETCH(int, packets);
        Ipv4Fields datagram;
        datagram.protocol = 17;
        const auto read = readAll(
            memory(captureFile({frame, ethernet(0x0800, ipv4(datagram, udp(53, 9))), frame})),
            expression);
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), static_cast<std::size_t>(packets));
    }

    void bpfIsRefusedBeforeAnythingIsRead()
    {
        const auto read = readAll(memory(many(1)), "tcp prt 1");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::BadFilter);
        QVERIFY(!read.error().words.empty());
    }

    void bpfFollowsEachLinkType()
    {
        const Integers put(false);
        const Bytes raw = ipv4({}, tcp({}, zeros(10)));
        const auto read = readAll(memory(section(put) + interface(put, 1) + interface(put, 101)
                                      + enhanced(put, 0, 1, frame) + enhanced(put, 1, 2, raw)),
            "tcp port 443");
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
