// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads: what is whole gets its name, what is not never does, and nothing is left behind.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/load/capturereader.h"
#include "netshark/exportdownload.h"
#include "netshark/partfile.h"
#include "tests/support/demo.h"
#include "tests/support/faultproxy.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

struct Capture {
    quint64 packets = 0;
    bool whole = false;
    dissect::TimeRange span;
    std::vector<dissect::Conversation> conversations;
};

Capture read(const QString &path)
{
    Capture capture;
    auto source = dissect::openFile(path.toStdString());
    if (!source)
        return capture;
    auto reader = dissect::CaptureReader::open(std::move(*source), {});
    if (!reader)
        return capture;
    for (bool more = true; more;)
        more = reader->nextChunk()->state == dissect::ByteSource::State::More;
    capture.packets = reader->facts().packets;
    capture.whole = !reader->facts().damage;
    capture.span = reader->facts().span.value_or(dissect::TimeRange{});
    capture.conversations = reader->conversations();
    return capture;
}

bool writePrecious(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool written = file.write("precious") == 8;
    file.close();
    return written;
}

} // namespace

class ExportDownloadTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"out.pcap"_s); }
    QString partial() const { return partialPath(path()); }
    QString kept() const { return m_folder.filePath(u"out.partial.pcap"_s); }

    DownloadParams params(Demo &demo, quint16 port = 0) const
    {
        const auto appliance = demo.appliance(port);
        DownloadParams made;
        made.session = appliance->session();
        made.path = path();
        made.request.source = {SourceRef::Kind::Job, demo.job(*appliance).id};
        const auto info = appliance->info();
        made.request.range
            = dissect::TimeRange{info->localTime - 10 * dissect::second, info->localTime};
        made.emptyJobRetryMs = 50;
        return made;
    }

private Q_SLOTS:
    void cleanup() // after each test
    {
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &name : names)
            QFile::remove(m_folder.filePath(name));
    }

    void downloadsWhatWasAskedFor()
    {
        Demo demo;
        DownloadParams asked = params(demo);
        asked.request.filters = {{Filter::Kind::Native, u"tcp.server_port=443"_s}};
        qint64 received = 0;
        std::optional<qint64> atMost;
        int readable = 0;
        ExportDownload::Observer observer;
        observer.progressed = [&](const DownloadProgress &progress) {
            QVERIFY(progress.received >= received);
            received = progress.received;
            atMost = progress.atMost;
        };
        observer.readable
            = [&](const QString &, const std::shared_ptr<const dissect::Growth> &growth) {
                  ++readable;
                  QVERIFY(growth->written >= 24);
                  QVERIFY(!QFileInfo::exists(path()));
              };
        ExportDownload download(asked, observer, {}, {});
        const auto result = download.run();
        if (!result)
            QFAIL(qPrintable(result.error().words));
        QCOMPARE(result->path, path());
        // For its owner alone.
        QVERIFY((QFile::permissions(path())
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
            == QFile::Permissions());
        QCOMPARE(result->bytes, QFileInfo(path()).size());
        QCOMPARE(received, result->bytes);
        QVERIFY(atMost && *atMost >= received);
        QCOMPARE(readable, 1);
        QVERIFY(!QFileInfo::exists(partial()));
        QCOMPARE(demo.server().openExports(), 0);
        const Capture capture = read(path());
        QVERIFY(capture.whole);
        QVERIFY(capture.packets > 100);
        QVERIFY(capture.span.begin >= asked.request.range->begin - 1000);
        QVERIFY(capture.span.end < asked.request.range->end);
        for (const auto &conversation : capture.conversations)
            QVERIFY(conversation.a.port == 443 || conversation.b.port == 443);
    }

    void everyFormatIsACapture_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("PCAP_US") << static_cast<int>(ExportFormat::PcapUs);
        QTest::newRow("PCAP_NS") << static_cast<int>(ExportFormat::PcapNs);
        QTest::newRow("PCAPNG_US") << static_cast<int>(ExportFormat::PcapngUs);
        QTest::newRow("PCAPNG_NS") << static_cast<int>(ExportFormat::PcapngNs);
    }
    void everyFormatIsACapture()
    {
        QFETCH(int, format);
        Demo demo;
        DownloadParams asked = params(demo);
        asked.request.format = static_cast<ExportFormat>(format);
        QVERIFY(ExportDownload(asked, {}, {}, {}).run().has_value());
        QVERIFY(read(path()).whole);
        QVERIFY(read(path()).packets > 0);
    }

    void everyKindOfSource_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("clip") << static_cast<int>(SourceRef::Kind::Clip);
        QTest::newRow("interface") << static_cast<int>(SourceRef::Kind::Interface);
        QTest::newRow("file") << static_cast<int>(SourceRef::Kind::File);
    }
    void everyKindOfSource()
    {
        QFETCH(int, kind);
        Demo demo;
        DownloadParams asked = params(demo);
        const auto appliance = demo.appliance();
        asked.request.range.reset();
        asked.request.source.kind = static_cast<SourceRef::Kind>(kind);
        if (asked.request.source.kind == SourceRef::Kind::Clip) {
            asked.request.source.id = appliance->clips()->first().id;
        } else if (asked.request.source.kind == SourceRef::Kind::Interface) {
            asked.request.source.id = appliance->interfaces()->first().id;
            asked.request.stopAfterSeconds = 1;
        } else {
            const auto files = appliance->files();
            for (const File &file : *files) {
                if (!file.isDirectory)
                    asked.request.source.id = file.id;
            }
        }
        const auto result = ExportDownload(asked, {}, {}, {}).run();
        QVERIFY(result.has_value());
        QVERIFY(read(path()).packets > 0);
    }

    void keepsAnExistingFile()
    {
        Demo demo;
        QFile existing(path());
        QVERIFY(writePrecious(existing));
        DownloadParams asked = params(demo);
        const auto refused = ExportDownload(asked, {}, {}, {}).run();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::FileExists);
        QVERIFY(existing.open(QIODevice::ReadOnly));
        QCOMPARE(existing.readAll(), QByteArray("precious"));
        existing.close();
        asked.overwrite = true;
        QVERIFY(ExportDownload(asked, {}, {}, {}).run().has_value());
        QVERIFY(read(path()).whole);
    }

    void anExistingFileSurvivesAFailedDownload()
    {
        Demo demo;
        QFile existing(path());
        QVERIFY(writePrecious(existing));
        DownloadParams asked = params(demo);
        asked.overwrite = true;
        asked.request.filters = {{Filter::Kind::Native, u"tcp.prt=1"_s}};
        QVERIFY(!ExportDownload(asked, {}, {}, {}).run().has_value());
        QCOMPARE(existing.size(), 8);
    }

    void cancelLeavesNothingOnTheAppliance()
    {
        standin::StandInOptions options;
        options.load = 20;
        Demo demo(options);
        DownloadParams asked = params(demo);
        asked.request.range.reset(); // much
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        ExportDownload::Observer observer;
        observer.progressed = [&](const DownloadProgress &progress) {
            if (progress.received > 2'000'000)
                *cancel = true;
        };
        const auto result = ExportDownload(asked, observer, {}, cancel).run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(path()));
        QCOMPARE(demo.server().openExports(), 0);
        // What came is there, under a name that does not claim to be whole.
        const Capture rest = read(kept());
        QVERIFY(rest.packets > 1000);
        QVERIFY(rest.whole); // ends with a whole packet
    }

    void brokenConnections_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::newRow("cut") << FaultProxy::Fault::Cut;
        QTest::newRow("reset") << FaultProxy::Fault::Reset;
        QTest::newRow("garbage") << FaultProxy::Fault::Garbage;
    }
    void brokenConnections()
    {
        QFETCH(FaultProxy::Fault, fault);
        standin::StandInOptions options;
        options.load = 20;
        Demo demo(options);
        FaultProxy proxy(demo.port());
        DownloadParams asked = params(demo, proxy.port());
        asked.request.range.reset();
        ExportDownload::Observer observer;
        bool armed = false;
        observer.progressed = [&](const DownloadProgress &progress) {
            if (!std::exchange(armed, progress.received > 500'000) && progress.received > 500'000)
                proxy.arm(fault, 300'000);
        };
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        const auto result = ExportDownload(
            asked, observer,
            [&](const LogEntry &entry) { // healed, so that the export can be removed
                if (entry.url.endsWith("/packets"_L1))
                    proxy.arm(FaultProxy::Fault::None);
            },
            cancel)
                                .run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::ConnectionLost);
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(read(kept()).packets > 100);
        QVERIFY(read(kept()).whole);
        QVERIFY(!QFileInfo::exists(partial()));
        QCOMPARE(demo.server().openExports(), 0);
    }

    void theSessionMayRunOutBeforeTheDownload()
    {
        standin::StandInOptions options;
        options.sessionSeconds = 1;
        Demo demo(options);
        const DownloadParams asked = params(demo);
        QTest::qWait(1500);
        QVERIFY(ExportDownload(asked, {}, {}, {}).run().has_value());
        QVERIFY(read(path()).whole);
    }

    void anEmptyJobIsAskedThreeTimes()
    {
        Demo demo;
        DownloadParams asked = params(demo);
        const auto appliance = demo.appliance();
        const auto jobs = appliance->jobs();
        for (const Job &job : *jobs) {
            if (!job.span)
                asked.request.source.id = job.id;
        }
        QList<int> attempts;
        ExportDownload::Observer observer;
        observer.progressed = [&](const DownloadProgress &progress) {
            if (progress.stage == DownloadProgress::Stage::WaitingForPackets)
                attempts << progress.attempt;
        };
        const auto result = ExportDownload(asked, observer, {}, {}).run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::JobEmpty);
        QCOMPARE(attempts, (QList<int>{1, 2}));
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void aBadFilterIsSaid()
    {
        Demo demo;
        DownloadParams asked = params(demo);
        asked.request.filters = {{Filter::Kind::Native, u"tcp.prt=1"_s}};
        const auto result = ExportDownload(asked, {}, {}, {}).run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Rejected);
        QVERIFY(result.error().words.contains(u"unknown field tcp.prt"_s));
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void foldersThatCannotBeWritten()
    {
        Demo demo;
        DownloadParams asked = params(demo);
        asked.path = u"/nowhere/at/all/out.pcap"_s;
        const auto result = ExportDownload(asked, {}, {}, {}).run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::NotWritable);
        QCOMPARE(demo.server().openExports(), 0);
    }

    void aFullDiskIsSaid()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full here");
        Demo demo;
        DownloadParams asked = params(demo);
        asked.path = u"/dev/fd/%1"_s.arg(full.handle());
        const auto result = ExportDownload(asked, {}, {}, {}).run();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::DiskFull);
        QCOMPARE(demo.server().openExports(), 0);
    }

    void anExportWithoutPacketsIsAWholeCapture()
    {
        Demo demo;
        DownloadParams asked = params(demo);
        asked.request.filters = {{Filter::Kind::Native, u"tcp.server_port=1"_s}};
        QVERIFY(ExportDownload(asked, {}, {}, {}).run().has_value());
        QCOMPARE(QFileInfo(path()).size(), 24);
        QVERIFY(read(path()).whole);
    }
};

QTEST_GUILESS_MAIN(ExportDownloadTest)
#include "tst_exportdownload.moc"
