// SPDX-License-Identifier: GPL-3.0-or-later
// Where outputs go, and what must stay as it is.
#include <array>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/core/descriptor.h"
#include "dissect/core/filesink.h"

using namespace remora::dissect;

namespace {

std::string contents(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void put(const std::string &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

struct stat factsOf(const std::string &path)
{
    struct stat status { };
    lstat(path.c_str(), &status);
    return status;
}

// What one descriptor gives until its end.
std::string readAll(int descriptor)
{
    std::string all;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = read(descriptor, block.data(), block.size())) > 0;)
        all.append(block.data(), static_cast<std::size_t>(got));
    return all;
}

const std::string pcap("\xd4\xc3\xb2\xa1\x02\x00\x04\x00", 8);

} // namespace

class OutputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string in(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as the program does
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileHasItsNameOnlyWhenItIsWhole()
    {
        auto sink = FileSink::open(in("out.csv"));
        QVERIFY(sink.has_value());
        sink->write("a,b\n");
        QVERIFY(!files().contains(QStringLiteral("out.csv")));
        QVERIFY(sink->finish().has_value());
        QCOMPARE(contents(in("out.csv")), std::string("a,b\n"));
        QCOMPARE(files(), QStringList(QStringLiteral("out.csv")));
    }

    void whatIsNotFinishedLeavesNothing()
    {
        put(in("old.csv"), "old");
        for (const char *name : {"out.csv", "old.csv"}) {
            auto sink = FileSink::open(in(name));
            QVERIFY(sink.has_value());
            sink->write(std::string(1'000'000, 'x'));
        }
        QCOMPARE(files(), QStringList(QStringLiteral("old.csv")));
        QCOMPARE(contents(in("old.csv")), std::string("old"));
    }

    void aKilledProcessLeavesNothing()
    {
        const std::string path = in("out.csv");
        const pid_t child = fork();
        if (child == 0) {
            auto sink = FileSink::open(path);
            sink->write(std::string(1'000'000, 'x'));
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        if (!files().isEmpty())
            QSKIP("the file system cannot make files without a name");
        QVERIFY(files().isEmpty());
    }

    void filesOfTheUsersBesideStay()
    {
        // What a temporary file might be called is the user's own, and a link leads elsewhere.
        put(in("out.csv.part"), "mine");
        put(in("target"), "mine too");
        QCOMPARE(symlink("target", in(".out.csv.part").c_str()), 0);
        QVERIFY(writeFile(in("out.csv"), "new").has_value());
        QCOMPARE(contents(in("out.csv")), std::string("new"));
        QCOMPARE(contents(in("out.csv.part")), std::string("mine"));
        QCOMPARE(contents(in("target")), std::string("mine too"));
    }

    void aSymbolicLinkStaysAndIsFollowed_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("relative") << true << QByteArray("target.csv");
        QTest::newRow("relative, not there yet") << false << QByteArray("target.csv");
        QTest::newRow("of a link") << true << QByteArray("second");
        QTest::newRow("absolute") << true << QByteArray("/");
    }
    void aSymbolicLinkStaysAndIsFollowed()
    {
        QFETCH(bool, isThere);
        QFETCH(QByteArray, target);
        if (isThere)
            put(in("target.csv"), "old");
        QCOMPARE(symlink(in("target.csv").c_str(), in("second").c_str()), 0);
        const std::string to = target == "/" ? in("target.csv") : target.toStdString();
        QCOMPARE(symlink(to.c_str(), in("link.csv").c_str()), 0);
        QVERIFY(writeFile(in("link.csv"), "new").has_value());
        QVERIFY(S_ISLNK(factsOf(in("link.csv")).st_mode));
        QVERIFY(S_ISREG(factsOf(in("target.csv")).st_mode));
        QCOMPARE(contents(in("target.csv")), std::string("new"));
    }

    void permissionsAndOwnerStay()
    {
        put(in("out.csv"), "old");
        QCOMPARE(chmod(in("out.csv").c_str(), 0640), 0);
        const bool isRoot = geteuid() == 0;
        if (isRoot)
            QCOMPARE(chown(in("out.csv").c_str(), 12345, 23456), 0);
        QVERIFY(writeFile(in("out.csv"), "new").has_value());
        QCOMPARE(contents(in("out.csv")), std::string("new"));
        QCOMPARE(factsOf(in("out.csv")).st_mode & 07777U, 0640U);
        if (isRoot) {
            QCOMPARE(factsOf(in("out.csv")).st_uid, 12345U);
            QCOMPARE(factsOf(in("out.csv")).st_gid, 23456U);
        }
    }

    void furtherNamesOfAFileStay()
    {
        put(in("out.csv"), "old and longer");
        QCOMPARE(link(in("out.csv").c_str(), in("other.csv").c_str()), 0);
        QVERIFY(writeFile(in("out.csv"), "new").has_value());
        QCOMPARE(contents(in("other.csv")), std::string("new"));
        QCOMPARE(factsOf(in("out.csv")).st_ino, factsOf(in("other.csv")).st_ino);
    }

    void newFilesGoByTheUmask()
    {
        const mode_t before = umask(027);
        const bool written = writeFile(in("table.csv"), "a").has_value()
            && writeFile(in("packets.pcap"), "b", {false, true, nullptr}).has_value();
        umask(before);
        QVERIFY(written);
        QCOMPARE(factsOf(in("table.csv")).st_mode & 07777U, 0640U);
        QCOMPARE(factsOf(in("packets.pcap")).st_mode & 07777U, 0600U);
    }

    void aFifoIsWrittenThrough()
    {
        QCOMPARE(mkfifo(in("fifo").c_str(), 0600), 0);
        std::string read;
        std::thread reader([&] {
            const Descriptor file(open(in("fifo").c_str(), O_RDONLY | O_CLOEXEC));
            read = readAll(file.number());
        });
        const std::string text(300'000, 'y');
        const auto written = writeFile(in("fifo"), text);
        reader.join();
        QVERIFY(written.has_value());
        QCOMPARE(read, text);
        QVERIFY(S_ISFIFO(factsOf(in("fifo")).st_mode));
        QCOMPARE(files().size(), 1);
    }

    void aFifoWithoutAReaderCanBeLeft()
    {
        QCOMPARE(mkfifo(in("fifo").c_str(), 0600), 0);
        std::atomic<bool> cancelled{false};
        std::thread user([&] {
            QTest::qSleep(50);
            cancelled = true;
        });
        const auto sink = FileSink::open(in("fifo"), {false, false, &cancelled});
        user.join();
        QVERIFY(!sink.has_value());
        QCOMPARE(sink.error().kind, Error::Kind::WritingInterrupted);
    }

    void aReaderThatLeavesEndsItQuietly()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        close(ends[0]);
        const std::string name = "/dev/fd/" + std::to_string(ends[1]);
        auto sink = FileSink::open(name);
        QVERIFY(sink.has_value());
        sink->write(std::string(1'000'000, 'z'));
        QVERIFY(!sink->takesMore());
        QVERIFY(sink->finish().has_value());
        close(ends[1]);
    }

    void aSocketIsWrittenThrough()
    {
        const Descriptor server(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::snprintf(address.sun_path, sizeof address.sun_path, "%s", in("socket").c_str());
        QCOMPARE(bind(server.number(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(listen(server.number(), 1), 0);
        QVERIFY(writeFile(in("socket"), "through").has_value());
        const Descriptor peer(accept(server.number(), nullptr, nullptr));
        QCOMPARE(readAll(peer.number()), std::string("through"));
    }

    void aDescriptorIsWrittenWhereItStands()
    {
        const Descriptor file(
            open(in("log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        QCOMPARE(write(file.number(), "first\n", 6), 6);
        QVERIFY(
            writeFile("/proc/self/fd/" + std::to_string(file.number()), "second\n").has_value());
        QVERIFY(writeFile("/dev/fd/" + std::to_string(file.number()), "third\n").has_value());
        QCOMPARE(contents(in("log")), std::string("first\nsecond\nthird\n"));
    }

    void aFullDeviceIsAFullDisk()
    {
        const Descriptor full(open("/dev/full", O_WRONLY | O_CLOEXEC));
        if (!full.isOpen())
            QSKIP("there is no /dev/full here");
        const auto written = writeFile("/dev/fd/" + std::to_string(full.number()), "x");
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
    }

    // A node of its own: only root can make one.
    void aDeviceStaysADevice()
    {
        const std::string node = in("null");
        if (mknod(node.c_str(), S_IFCHR | 0666, makedev(1, 3)) != 0)
            QSKIP("only root can make a device");
        const Descriptor file(open(node.c_str(), O_WRONLY | O_CLOEXEC));
        if (!file.isOpen())
            QSKIP("devices are not to be opened here");
        QVERIFY(writeFile(node, std::string(1'000'000, 'x')).has_value());
        QVERIFY(S_ISCHR(factsOf(node).st_mode));
        QCOMPARE(factsOf(node).st_rdev, makedev(1, 3));
        QCOMPARE(files(), QStringList(QStringLiteral("null")));
    }

    void aCaptureIsNotReplacedUnasked_data()
    {
        QTest::addColumn<std::string>("old");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, const std::string &old, bool isKept) {
            QTest::newRow(name) << old << isKept;
        };
        row("pcap", pcap, true);
        row("pcap, nanoseconds, other byte order", "\xa1\xb2\x3c\x4d and so on", true);
        row("pcapng", "\x0a\x0d\x0d\x0a and so on", true);
        row("gzip", "\x1f\x8b\x08 and so on", true);
        row("zstd", "\x28\xb5\x2f\xfd and so on", true);
        row("csv", "tcp.stream,protocol\n", false);
        row("short", "ab", false);
        row("empty", "", false);
    }
    void aCaptureIsNotReplacedUnasked()
    {
        QFETCH(std::string, old);
        QFETCH(bool, isKept);
        put(in("x"), old);
        const auto written = writeFile(in("x"), "new");
        QCOMPARE(written.has_value(), !isKept);
        QCOMPARE(contents(in("x")), isKept ? old : std::string("new"));
        if (isKept)
            QCOMPARE(written.error().kind, Error::Kind::HoldsPackets);
        QVERIFY(writeFile(in("x"), "asked", {true, false, nullptr}).has_value());
        QCOMPARE(contents(in("x")), std::string("asked"));
    }

    void foldersAndMissingFoldersAreRefused()
    {
        for (const std::string &path : {m_folder->path().toStdString(), in("none/out.csv"),
                 in("out.csv") + "/", std::string()}) {
            const auto sink = FileSink::open(path);
            QVERIFY2(!sink.has_value(), path.c_str());
            QVERIFY(!sink.error().words.empty());
        }
        QVERIFY(files().isEmpty());
    }

    void plans_data()
    {
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QStringList>("outputs");
        QTest::addColumn<int>("expected"); // -1: good
        const auto row = [](const char *name, const QStringList &inputs, const QStringList &outputs,
                             std::optional<Error::Kind> kind) {
            QTest::newRow(name) << inputs << outputs << (kind ? static_cast<int>(*kind) : -1);
        };
        using enum Error::Kind;
        const QStringList capture{QStringLiteral("in")};
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        row("different files", capture, list("a.csv b.csv"), std::nullopt);
        row("the input", capture, list("in"), OutputIsInput);
        row("the input by another way", capture, list("./in"), OutputIsInput);
        row("the input by a hard link", capture, list("hard"), OutputIsInput);
        row("the input by a symbolic link", capture, list("soft"), OutputIsInput);
        row("a link as input", list("soft"), list("in"), OutputIsInput);
        row("two of one name", capture, list("a.csv a.csv"), OutputTwice);
        row("two of one name by other ways", capture, list("a.csv ./a.csv"), OutputTwice);
        row("two of one file", capture, list("old other"), OutputTwice);
        row("a link to what is not there yet", capture, list("later new.csv"), OutputTwice);
        row("a capture", capture, list("capture"), HoldsPackets);
        row("a FIFO as both", list("fifo"), list("fifo"), OutputIsInput);
    }
    void plans()
    {
        QFETCH(QStringList, inputs);
        QFETCH(QStringList, outputs);
        QFETCH(int, expected);
        put(in("in"), "text");
        put(in("capture"), pcap);
        put(in("old"), "old");
        QCOMPARE(link(in("in").c_str(), in("hard").c_str()), 0);
        QCOMPARE(link(in("old").c_str(), in("other").c_str()), 0);
        QCOMPARE(symlink("in", in("soft").c_str()), 0);
        QCOMPARE(symlink("new.csv", in("later").c_str()), 0);
        QCOMPARE(mkfifo(in("fifo").c_str(), 0600), 0);
        OutputPlan plan;
        for (const QString &name : inputs)
            plan.inputs.push_back(m_folder->path().toStdString() + '/' + name.toStdString());
        for (const QString &name : outputs)
            plan.outputs.push_back(m_folder->path().toStdString() + '/' + name.toStdString());
        const auto checked = checkOutputs(plan);
        QCOMPARE(checked.has_value() ? -1 : static_cast<int>(checked.error().kind), expected);
        plan.mayReplaceCaptures = true;
        if (expected == static_cast<int>(Error::Kind::HoldsPackets))
            QVERIFY(checkOutputs(plan).has_value());
    }

    void aDescriptorIsNamedOnce()
    {
        const Descriptor file(open(in("x").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        const std::string name = "/dev/fd/" + std::to_string(file.number());
        QVERIFY(checkOutputs({{}, {name, in("y")}, false}).has_value());
        QCOMPARE(checkOutputs({{}, {name, name}, false}).error().kind, Error::Kind::OutputTwice);
        QCOMPARE(checkOutputs({{}, {name, in("x")}, false}).error().kind, Error::Kind::OutputTwice);
        QCOMPARE(checkOutputs({{in("x")}, {name}, false}).error().kind, Error::Kind::OutputIsInput);
    }
};

QTEST_APPLESS_MAIN(OutputTest)
#include "tst_output.moc"
