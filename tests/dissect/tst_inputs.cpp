// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture can come from and in: pipes, compressed files whole and damaged, archives, names.
#include <fstream>
#include <random>
#include <thread>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dissect/capture/compressedsource.h"
#include "dissect/capture/packetbytes.h"
#include "dissect/core/filename.h"
#include "tests/support/compressors.h"
#include "tests/support/memorysource.h"
#include "tests/support/readall.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr std::size_t fileHeader = 24;
constexpr std::size_t payload = 1000;

// Packets that no compressor makes much shorter.
std::string noise(std::size_t packets)
{
    std::mt19937 random(7); // NOLINT: the same each time
    std::vector<Bytes> frames;
    for (std::size_t i = 0; i < packets; ++i) {
        Bytes bytes = zeros(payload);
        for (auto &byte : bytes)
            byte = static_cast<std::byte>(random());
        frames.push_back(ethernet(0x0800, ipv4({}, tcp({}, bytes))));
    }
    return captureFile(frames);
}

std::size_t recordsIn(std::size_t bytes)
{
    const std::size_t record = (noise(1).size() - fileHeader);
    return bytes < fileHeader ? 0 : (bytes - fileHeader) / record;
}

Result<Read> readPacked(std::string bytes, std::size_t atOnce = 1 << 20)
{
    auto source = uncompressed(memory(std::move(bytes), atOnce));
    if (!source)
        return tl::unexpected(source.error());
    return readAll(std::move(*source));
}

// A FIFO into which a thread writes.
class Fifo {
public:
    explicit Fifo(std::string contents, bool staysOpen = false)
        : m_path(m_folder.filePath(QStringLiteral("fifo")).toStdString())
    {
        mkfifo(m_path.c_str(), 0600);
        m_writer = std::thread([this, contents = std::move(contents), staysOpen] {
            const int to = open(m_path.c_str(), O_WRONLY);
            for (std::size_t at = 0; at < contents.size();) {
                const ssize_t put = write(to, contents.data() + at, contents.size() - at);
                if (put <= 0)
                    break;
                at += static_cast<std::size_t>(put);
            }
            while (staysOpen && !m_done)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            close(to);
        });
    }
    ~Fifo()
    {
        m_done = true;
        m_writer.join();
    }
    const std::string &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    std::string m_path;
    std::atomic<bool> m_done{false};
    std::thread m_writer;
};

// A flag that somebody sets after a while.
class Impatience {
public:
    Impatience()
        : m_thread([flag = m_flag] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            *flag = true;
        })
    {
    }
    ~Impatience() { m_thread.join(); }
    Cancel flag() const { return m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
    std::thread m_thread;
};

void eachCompressor()
{
    QTest::addColumn<QString>("program");
    for (const QString &program : compressors())
        QTest::newRow(qPrintable(program)) << program;
}

} // namespace

class InputsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void compressedPipes_data() { eachCompressor(); }
    void compressedPipes()
    {
        QFETCH(QString, program);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        const std::string packed = compressed(program, noise(500));
        const Fifo fifo(packed);
        auto source = openFile(fifo.path());
        QVERIFY(source.has_value());
        const auto read = readAll(std::move(*source));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{500});
        QVERIFY(!read->facts.damage);
        // However the bytes come.
        const auto bit = readPacked(packed, 1);
        QCOMPARE(bit->times.size(), std::size_t{500});
        QVERIFY(!bit->facts.damage);
    }

    void aPlainPipe()
    {
        const Fifo fifo(many(300));
        auto source = openFile(fifo.path());
        QVERIFY(source.has_value());
        const auto read = readAll(std::move(*source));
        QCOMPARE(read->times.size(), std::size_t{300});
        QVERIFY(!read->facts.damage);
        // It is not there to be read once more, and nobody waits for it.
        QCOMPARE(openAgain(fifo.path()).error().kind, Error::Kind::NotReadable);
        const std::atomic<bool> goesOn{false};
        QVERIFY(!readPacket(fifo.path(), {fileHeader}, goesOn).has_value());
    }

    void cutOffCompressedFiles_data() { eachCompressor(); }
    void cutOffCompressedFiles()
    {
        QFETCH(QString, program);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        for (const std::size_t packets : {280, 2000}) {
            const std::string packed = compressed(program, noise(packets));
            for (const std::size_t share : {10, 50, 75, 97}) {
                const std::string cut = packed.substr(0, packed.size() * share / 100);
                const std::string known = through(program, cut, {QStringLiteral("-dc")});
                const auto read = readPacked(cut);
                if (!read) { // nothing of its first block came
                    QCOMPARE(read.error().kind, Error::Kind::CutOff);
                    QCOMPARE(recordsIn(known.size()), std::size_t{0});
                    continue;
                }
                QVERIFY2(read->times.size() >= recordsIn(known.size()),
                    qPrintable(QStringLiteral("%1 of %2")
                                   .arg(read->times.size())
                                   .arg(recordsIn(known.size()))));
                QCOMPARE(read->facts.damage->kind, Damage::Kind::CutOff);
            }
        }
    }

    // As tshark 4.0 counts them.
    void theWholeOfACutOffFile()
    {
        auto source = openFile(REMORA_TEST_DATA "/inputs/gzip-cut-off.pcap.gz");
        QVERIFY(source.has_value());
        const auto read = readAll(std::move(*source));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{199});
        QCOMPARE(read->facts.damage->kind, Damage::Kind::CutOff);
    }

    void damagedInTheMiddle_data() { eachCompressor(); }
    void damagedInTheMiddle()
    {
        QFETCH(QString, program);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        std::string packed = compressed(program, noise(2000));
        for (std::size_t i = 0; i < 16; ++i)
            packed[packed.size() * 3 / 4 + i] ^= 0x55;
        const auto read = readPacked(packed);
        if (program == QStringLiteral("lz4") && !read)
            QSKIP("one block holds all");
        QVERIFY(read.has_value());
        QVERIFY(read->facts.damage.has_value());
        if (program != QStringLiteral("lz4")) // 4 MB a block
            QVERIFY(read->times.size() > 800);
    }

    // Everything is there, but not what was compressed.
    void wrongChecksums_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("fromEnd");
        QTest::newRow("gzip, checksum") << QStringLiteral("gzip") << 8;
        QTest::newRow("gzip, length") << QStringLiteral("gzip") << 3;
        QTest::newRow("zstd") << QStringLiteral("zstd") << 2;
        QTest::newRow("lz4") << QStringLiteral("lz4") << 2;
        QTest::newRow("bzip2") << QStringLiteral("bzip2") << 3;
        QTest::newRow("xz, index") << QStringLiteral("xz") << 14;
        QTest::newRow("xz, block") << QStringLiteral("xz") << 0;
    }
    void wrongChecksums()
    {
        QFETCH(QString, program);
        QFETCH(int, fromEnd);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        std::string packed = compressed(program, noise(300));
        auto place = packed.size() - static_cast<std::size_t>(fromEnd);
        if (fromEnd == 0) { // the checksum of the block stands before the index
            std::uint32_t backward = 0;
            std::memcpy(&backward, packed.data() + packed.size() - 8, 4);
            place = packed.size() - 12 - (backward + 1) * std::size_t{4} - 3;
        }
        packed[place] ^= 0x10;
        const auto read = readPacked(packed);
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{300});
        QVERIFY(read->facts.damage.has_value());
        if (program == QStringLiteral("gzip") || program == QStringLiteral("zstd")
            || program == QStringLiteral("lz4"))
            QCOMPARE(read->facts.damage->kind, Damage::Kind::BadCheck);
    }

    void severalMembers_data() { eachCompressor(); }
    void severalMembers()
    {
        QFETCH(QString, program);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        const std::string whole = noise(300);
        const std::string first = compressed(program, whole.substr(0, 150'000));
        const std::string second = compressed(program, whole.substr(150'000));
        const std::string empty = compressed(program, {});
        std::string padded = first;
        padded.append(512, '\0').append(second).append(4096, '\0');
        std::string parted = first;
        parted.append(empty).append(second);
        for (const std::string &packed : {first + second, parted, padded}) {
            const auto read = readPacked(packed, 1000);
            QVERIFY(read.has_value());
            QCOMPARE(read->times.size(), std::size_t{300});
            QVERIFY(!read->facts.damage);
        }
        // As gzip says of a file "trailing garbage ignored".
        const auto read = readPacked(first + second + "garbage");
        QCOMPARE(read->times.size(), std::size_t{300});
        QCOMPARE(read->facts.damage->kind, Damage::Kind::Leftover);
    }

    void aWrongChecksumOfAnEarlierMember()
    {
        const std::string whole = noise(300);
        std::string first = compressed(QStringLiteral("gzip"), whole.substr(0, 150'000));
        first[first.size() - 8] ^= 1;
        const auto read
            = readPacked(first + compressed(QStringLiteral("gzip"), whole.substr(150'000)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), recordsIn(150'000));
        QCOMPARE(read->facts.damage->kind, Damage::Kind::BadCheck);
    }

    void archives_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<QString>("name");
        const std::string whole = many(20);
        const QTemporaryDir folder;
        std::ofstream(folder.filePath(QStringLiteral("a.pcap")).toStdString()) << whole;
        const std::string tar = through(QStringLiteral("tar"), {},
            {QStringLiteral("-C"), folder.path(), QStringLiteral("-cf"), QStringLiteral("-"),
                QStringLiteral("a.pcap")});
        QTest::newRow("tar") << tar << QStringLiteral("tar");
        QTest::newRow("tgz") << compressed(QStringLiteral("gzip"), tar) << QStringLiteral("tar");
        const std::string zip = std::string("PK\x03\x04\x14\0\0\0\0\0", 10) + std::string(16, '\0')
            + std::string("\x06\0\0\0", 4) + "a.pcap" + whole;
        QTest::newRow("zip") << zip << QStringLiteral("ZIP");
        QTest::newRow("7z") << std::string("7z\xbc\xaf\x27\x1c\0\4", 8) + std::string(300, 'x')
                            << QStringLiteral("7-Zip");
    }
    void archives()
    {
        QFETCH(std::string, file);
        QFETCH(QString, name);
        const auto read = readPacked(file);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::Archive);
        QVERIFY2(
            QString::fromStdString(read.error().words).contains(name), read.error().words.c_str());
    }

    void emptyFiles()
    {
        QCOMPARE(readPacked({}).error().kind, Error::Kind::Empty);
        QCOMPARE(
            readPacked(compressed(QStringLiteral("gzip"), {})).error().kind, Error::Kind::Empty);
        QCOMPARE(readPacked("\xd4\xc3").error().kind, Error::Kind::NotACapture);
    }

    // Nobody ever writes into it.
    void aWriterThatNeverComes()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("fifo")).toStdString();
        QCOMPARE(mkfifo(path.c_str(), 0600), 0);
        const Impatience impatience;
        QElapsedTimer taken;
        taken.start();
        const auto source = openFile(path, impatience.flag());
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().kind, Error::Kind::Interrupted);
        QVERIFY(taken.elapsed() < 300);
    }

    void aWriterThatStops_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("plain") << noise(50);
        QTest::newRow("gzip") << through(QStringLiteral("gzip"), noise(50), {QStringLiteral("-c")});
    }
    void aWriterThatStops()
    {
        QFETCH(std::string, file);
        const Fifo fifo(file.substr(0, file.size() - 100), true);
        const Impatience impatience;
        auto source = openFile(fifo.path(), impatience.flag());
        QVERIFY(source.has_value());
        QElapsedTimer taken;
        taken.start();
        const auto read = readAll(std::move(*source));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{49});
        QCOMPARE(read->facts.damage->kind, Damage::Kind::Interrupted);
        QVERIFY(taken.elapsed() < 300);
    }

    // Nothing matches, so that no chunk is ever full.
    void aLongFileIsLeftWhereNothingMatches()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("zeros.gz")).toStdString();
        std::ofstream(path, std::ios::binary) << compressed(QStringLiteral("gzip"),
            many(1) + std::string(std::size_t{64} << 20U, '\0')); // records without data
        const Impatience impatience;
        auto source = openFile(path, impatience.flag());
        QVERIFY(source.has_value());
        QElapsedTimer taken;
        taken.start();
        const auto read = readAll(std::move(*source), {"port 1"});
        QVERIFY(read.has_value());
        QVERIFY(taken.elapsed() < 5000);
        QVERIFY(!read->facts.damage || read->facts.damage->kind == Damage::Kind::Interrupted);
    }

    void namesComeBack_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("ASCII") << std::string("a.pcap");
        QTest::newRow("UTF-8") << std::string("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80.pcap");
        QTest::newRow("Latin-1") << std::string("lat\xe9.pcap");
        QTest::newRow("cut") << std::string("\xf0\x9f\x98");
        QTest::newRow("surrogate in UTF-8") << std::string("\xed\xa0\x80\xed\xb2\x80");
        QTest::newRow("too long a form") << std::string("\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf");
        QTest::newRow("too high") << std::string("\xf4\x90\x80\x80\xff\xfe");
        QTest::newRow("behind a pair") << std::string("\xf0\x9f\x98\x80\x80");
        std::string all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        QTest::newRow("every byte") << all;
    }
    void namesComeBack()
    {
        QFETCH(std::string, bytes);
        const std::u16string name = fileText(bytes);
        QCOMPARE(fileBytes(name), bytes);
        // Through a QString too, and alike where the name is UTF-8.
        QCOMPARE(fileBytes(QString::fromStdU16String(name).toStdU16String()), bytes);
        const QString plain = QString::fromStdString(bytes);
        if (!plain.contains(QChar(QChar::ReplacementCharacter)))
            QCOMPARE(QString::fromStdU16String(name), plain);
    }

    void randomNamesComeBack()
    {
        std::mt19937 random(11); // NOLINT: the same each time
        for (int i = 0; i < 20'000; ++i) {
            std::string bytes;
            for (std::size_t length = random() % 9; length > 0; --length)
                bytes += static_cast<char>(
                    random() % 4 == 0 ? random() % 256 : 0x80 + random() % 128);
            QCOMPARE(fileBytes(fileText(bytes)), bytes);
        }
    }
};

QTEST_GUILESS_MAIN(InputsTest)
#include "tst_inputs.moc"
