// SPDX-License-Identifier: GPL-3.0-or-later
// What an account with rights can change on an appliance, and one without cannot.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "tests/support/demo.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

class ControlTest : public QObject {
    Q_OBJECT
private:
    Demo m_demo;

    std::unique_ptr<Appliance> viewer() const
    {
        auto appliance
            = std::make_unique<Appliance>(m_demo.host(), m_demo.port(), m_demo.trust(), Log());
        Credentials who = m_demo.credentials();
        who.user = u"viewer"_s;
        if (!appliance->probe() || !appliance->logIn(who))
            qFatal("the stand-in does not let its viewer in");
        return appliance;
    }
    static Job named(Appliance &appliance, const QString &name)
    {
        const auto jobs = appliance.jobs();
        for (const Job &job : jobs.value()) {
            if (job.name == name)
                return job;
        }
        return {};
    }
    static std::optional<Clip> clip(Appliance &appliance, const QString &id)
    {
        const auto clips = appliance.clips();
        for (const Clip &one : clips.value()) {
            if (one.id == id)
                return one;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void jobsTellWhatTheyKeep()
    {
        const auto appliance = m_demo.appliance();
        const Job job = named(*appliance, u"web-tier"_s);
        QCOMPARE(job.interfaceName, u"mon0"_s);
        QCOMPARE(job.snapLength, 65535);
        QCOMPARE(job.retentionBytes, 500'000'000'000);
        QCOMPARE(job.retentionTime, 3600 * dissect::second);
        QVERIFY(job.indexBytes > 0);
    }

    void jobsStartStopAndForget()
    {
        const auto appliance = m_demo.appliance();
        const QString id = named(*appliance, u"db-mirror"_s).id;
        QVERIFY(!named(*appliance, u"db-mirror"_s).isRunning());
        QVERIFY(appliance->setJobRunning(id, true).has_value());
        QVERIFY(named(*appliance, u"db-mirror"_s).isRunning());
        QVERIFY(named(*appliance, u"db-mirror"_s).span->length() > 60 * dissect::second);
        QVERIFY(appliance->setJobRunning(id, true, true).has_value());
        const auto span = named(*appliance, u"db-mirror"_s).span;
        QVERIFY(!span || span->length() < 60 * dissect::second);
        QVERIFY(appliance->setJobRunning(id, false).has_value());
        QCOMPARE(appliance->setJobRunning(u"nobody"_s, true).error().kind, Error::Kind::NotFound);
    }

    void clipsComeAndGo()
    {
        const auto appliance = m_demo.appliance();
        const Job job = named(*appliance, u"web-tier"_s);
        const dissect::TimeRange range{
            job.span->end - 60 * dissect::second, job.span->end - 30 * dissect::second};
        const auto id = appliance->createClip(
            {job.id, u"slow <b>again</b>"_s, range, {{Filter::Kind::Bpf, u"tcp port 443"_s}}});
        QVERIFY(id.has_value());
        auto made = clip(*appliance, *id);
        QVERIFY(made.has_value());
        QCOMPARE(made->description, u"slow <b>again</b>"_s);
        QCOMPARE(made->span->begin, range.begin);
        QCOMPARE(made->span->end, range.end);
        QCOMPARE(made->filters.size(), qsizetype{2});
        QVERIFY(made->estimatedBytes > 0);

        for (const bool locked : {false, true}) {
            QVERIFY(appliance->lockClip(*id, locked).has_value());
            QCOMPARE(clip(*appliance, *id)->locked, locked);
        }
        QVERIFY(appliance->describeClip(*made, u"checkout"_s).has_value());
        made = clip(*appliance, *id);
        QCOMPARE(made->description, u"checkout"_s);
        QCOMPARE(made->span->begin, range.begin); // nothing else has changed
        QVERIFY(made->locked);
        QVERIFY(appliance->removeClip(*id).has_value());
        QVERIFY(!clip(*appliance, *id).has_value());
        QCOMPARE(appliance->removeClip(*id).error().kind, Error::Kind::NotFound);
        const auto bad
            = appliance->createClip({job.id, {}, range, {{Filter::Kind::Native, u"tcp.prt=1"_s}}});
        QVERIFY(bad.error().words.contains(u"tcp.prt"_s));
    }

    void filesGoUpAndDown()
    {
        const auto appliance = m_demo.appliance();
        const QString local
            = QString::fromUtf8(REMORA_TEST_DATA) + u"/captures/handshake_data_close.pcap"_s;
        qint64 most = 0;
        QVERIFY(appliance
                    ->upload(local, u"/admin/incidents"_s,
                        [&](qint64 sent) { most = std::max(most, sent); })
                    .has_value());
        QCOMPARE(most, QFile(local).size());
        const QString id = u"/admin/incidents/handshake_data_close.pcap"_s;
        const auto files = appliance->files();
        QVERIFY(std::any_of(files->begin(), files->end(),
            [&](const File &file) { return file.id == id && file.size == most; }));

        QByteArray back;
        QVERIFY(appliance
                    ->downloadFile(id,
                        [&](QByteArrayView block) {
                            back.append(block);
                            return true;
                        })
                    .has_value());
        QFile original(local);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(back, original.readAll());

        // There already; no capture; not there.
        QVERIFY(!appliance->upload(local, u"/admin/incidents"_s, {}));
        QVERIFY(!appliance->upload(QString::fromUtf8(__FILE__), u"/admin"_s, {}));
        QCOMPARE(appliance->upload(u"/nowhere.pcap"_s, u"/admin"_s, {}).error().kind,
            Error::Kind::NotReadable);
        QVERIFY(appliance->removeFile(id).has_value());
        QCOMPARE(appliance->removeFile(id).error().kind, Error::Kind::NotFound);
    }

    void tracesAreCombined()
    {
        const auto appliance = m_demo.appliance();
        const QString folder = u"/admin/incidents"_s;
        QTemporaryDir local;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(local.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        // The same packets, 7 s later by the second one's clock.
        QFile capture(
            QString::fromUtf8(REMORA_TEST_DATA) + u"/captures/handshake_data_close.pcap"_s);
        QVERIFY(capture.open(QIODevice::ReadOnly));
        QByteArray bytes = capture.readAll();
        QVERIFY(write(u"one.pcap"_s, bytes));
        constexpr qsizetype head = 24;
        constexpr qsizetype record = 16;
        for (qsizetype at = head; at + record <= bytes.size();) {
            char *of = bytes.data() + at;
            qToLittleEndian(qFromLittleEndian<quint32>(of) + 7, of);
            at += record + qFromLittleEndian<quint32>(of + 8);
        }
        QVERIFY(write(u"other.pcap"_s, bytes));
        for (const QString &name : {u"one.pcap"_s, u"other.pcap"_s})
            QVERIFY(appliance->upload(local.filePath(name), folder, [](qint64) {}).has_value());
        const QString one = folder + u"/one.pcap"_s;
        const QString other = folder + u"/other.pcap"_s;

        const QString merged = folder + u"/both.pvt"_s;
        QVERIFY(appliance->createLinked(merged, File::Kind::Merged, {{one}, {other}}).has_value());
        const auto made = appliance->file(merged);
        QVERIFY(made.has_value());
        QCOMPARE(made->kind, File::Kind::Merged);
        QCOMPARE(made->links, (QList<LinkedFile>{{one}, {other}}));

        const QString segments = folder + u"/way.pvt"_s;
        QVERIFY(appliance
                    ->createLinked(segments, File::Kind::MultiSegment,
                        {{one, true}, {other, false, -2'000'000'000}})
                    .has_value());
        const auto files = appliance->files();
        const auto found = std::find_if(
            files->begin(), files->end(), [&](const File &file) { return file.id == segments; });
        QVERIFY(found != files->end());
        QCOMPARE(found->kind, File::Kind::MultiSegment);
        QCOMPARE(found->links, (QList<LinkedFile>{{one, true}, {other, false, -2'000'000'000}}));
        QCOMPARE(appliance->timeskew(*found)->state, u"EMPTY"_s);
        QVERIFY(!appliance->timeskew(*found)->isFound());
        const auto clocks = appliance->estimateTimeskew(*found);
        QVERIFY(clocks.has_value());
        QVERIFY2(clocks->isFound(), qPrintable(clocks->state));
        QCOMPARE(clocks->skews[1], std::optional<dissect::Duration>(-7 * dissect::second));
        QCOMPARE(appliance->timeskew(*found)->skews, clocks->skews);

        // Of nothing, of a file that is not there, and what is none.
        QVERIFY(!appliance->createLinked(folder + u"/no.pvt"_s, File::Kind::Merged, {}));
        QVERIFY(!appliance->createLinked(
            folder + u"/no.pvt"_s, File::Kind::Merged, {{u"/admin/none.pcap"_s}, {one}}));
        QVERIFY(!appliance->timeskew(*made));
        for (const QString &id : {merged, segments, one, other})
            QVERIFY(appliance->removeFile(id).has_value());
    }

    void storageAndFields()
    {
        const auto appliance = m_demo.appliance();
        const auto storage = appliance->storage();
        QVERIFY(storage.has_value());
        QCOMPARE(storage->state, u"OK"_s);
        QVERIFY(storage->used > 0 && storage->used < storage->total);
        const auto fields = appliance->nativeFields();
        QVERIFY(std::any_of(fields->begin(), fields->end(),
            [](const NativeField &field) { return field.id == "tcp.server_port"_L1; }));
    }

    void aViewerMayLookAndExportButChangeNothing()
    {
        const auto admin = m_demo.appliance();
        const auto appliance = viewer();
        const Job job = named(*appliance, u"web-tier"_s);
        const auto forbidden = [](const auto &result) {
            return !result && result.error().kind == Error::Kind::Forbidden;
        };
        QVERIFY(forbidden(appliance->setJobRunning(job.id, false)));
        QVERIFY(forbidden(appliance->setJobRunning(job.id, true, true)));
        QVERIFY(forbidden(appliance->createClip({job.id, {}, {}, {}})));
        const QString id = admin->clips()->first().id;
        QVERIFY(forbidden(appliance->lockClip(id, false)));
        QVERIFY(forbidden(appliance->removeClip(id)));
        QVERIFY(forbidden(appliance->removeFile(u"/admin/checkout-slow.pcap"_s)));
        QVERIFY(named(*admin, u"web-tier"_s).isRunning());
        ExportRequest request;
        request.source = {SourceRef::Kind::Job, job.id};
        const auto exported = appliance->createExport(request);
        QVERIFY(exported.has_value());
        QVERIFY(appliance->removeExport(request.source, *exported).has_value());
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
