// SPDX-License-Identifier: GPL-3.0-or-later
// Reading captures: chunks, files that grow or are compressed, facts, filters.
#include <fstream>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/growingfile.h"
#include "tests/support/bytes.h"
#include "tests/support/fileblocks.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"
#include "tests/support/readall.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr Timestamp start = 1'700'000'000 * second;

} // namespace

class CaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

    // A second thread that reads ahead changes nothing.
    void readsAlikeOnOneThread()
    {
        const auto two = readAll(memory(many(5000), 100), {{}, true});
        const auto one = readAll(memory(many(5000), 100), {{}, false});
        QCOMPARE(two->times, one->times);
        QCOMPARE(two->ipLengths, one->ipLengths);
        QCOMPARE(two->facts.packets, one->facts.packets);
        QCOMPARE(two->conversations, one->conversations);
    }

    // Who loses interest need not wait for the end of the file.
    void mayBeLeftAnywhere()
    {
        const std::string whole = many(20'000);
        for (int chunks = 0; chunks < 3; ++chunks) {
            auto reader = CaptureReader::open(memory(whole), {});
            for (int i = 0; i < chunks; ++i)
                QVERIFY(reader->nextChunk().has_value());
        }
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
            {expression});
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), static_cast<std::size_t>(packets));
    }

    void bpfIsRefusedBeforeAnythingIsRead()
    {
        const auto read = readAll(memory(many(1)), {"tcp prt 1"});
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
            {"tcp port 443"});
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{2});
    }

    // Of mixed link types those that cannot have it do not match; where none can, that is said.
    void bpfNeedsOneLinkTypeThatItFits()
    {
        const Integers put(false);
        const Bytes raw = ipv4({}, tcp({}, zeros(10)));
        const std::string head = section(put) + interface(put, 101) + interface(put, 1);
        const std::string mixed = head + enhanced(put, 0, 1, raw) + enhanced(put, 1, 2, frame);
        const auto some = readAll(memory(mixed), {"tcp or vlan"});
        QVERIFY(some.has_value());
        QCOMPARE(some->times, std::vector<Timestamp>{2000});
        const auto none = readAll(memory(head + enhanced(put, 0, 1, raw)), {"tcp or vlan"});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().kind, Error::Kind::BadFilter);
        QVERIFY(!none.error().words.empty());
        // Nothing is known of the links of a capture without a packet.
        QVERIFY(readAll(memory(head), {"tcp or vlan"}).has_value());
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
