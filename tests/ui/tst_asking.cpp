// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which a source is asked: what it says of how much that will be.
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include "model/text/format.h"
#include "tests/support/connected.h"
#include "tests/support/dialogfaults.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/certificatepage.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/filterrows.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class AskingTest : public WindowTest {
    Q_OBJECT
    using Kind = netshark::SourceRef::Kind;

    // Asks, looks at another source until the answer has come, and at the first one again.
    static void askAndLookAway(ui::AskPanel &panel, model::ApplianceSession &session,
        const netshark::SourceRef &asked, const netshark::SourceRef &other)
    {
        const auto open = [&] { return button(&panel, u"Ask the appliance"_s)->isEnabled(); };
        QTest::mouseClick(button(&panel, u"Ask the appliance"_s), Qt::LeftButton);
        QVERIFY(hasLabel(&panel, u"Asking the appliance…"_s) && !open());
        QSignalSpy answered(&session, &model::ApplianceSession::estimatesChanged);
        panel.setSource(&session, other, u"other"_s);
        QVERIFY(!hasLabel(&panel, u"Asking the appliance…"_s) && open());
        QVERIFY(answered.wait(10'000));
        QVERIFY(!hasLabel(&panel, u"At most "_s) && open());
        panel.setSource(&session, asked, u"asked"_s);
        QVERIFY(hasLabel(&panel, u"At most "_s) && open());
    }

private Q_SLOTS:
    void initTestCase()
    {
        WindowTest::beNobody();
        QSettings().clear();
    }

    void estimatesStayWithTheirQuestion()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const auto &jobs = session->sources().jobs;
        QVERIFY(jobs[0].isRunning() && !jobs[1].isRunning());
        const netshark::SourceRef running{Kind::Job, jobs[0].id};
        const netshark::SourceRef stopped{Kind::Job, jobs[1].id};
        ui::AskPanel panel;
        panel.show();
        panel.setSource(session.get(), running, u"running"_s);
        QVERIFY(hasLabel(&panel, u"About "_s));
        askAndLookAway(panel, *session, running, stopped);
        // Of what grows: how much it was then.
        const QRegularExpression then(u"At most .*, according to the appliance at .*:.*"_s);
        QVERIFY(then.match(labels(panel)).hasMatch());

        // Of what stands still it is true at any time.
        auto *time = panel.findChild<QComboBox *>(u"time"_s);
        panel.setSource(session.get(), stopped, u"stopped"_s);
        time->setCurrentText(u"2001-01-01T00:00:00Z to 2100-01-01T00:00:00Z"_s);
        askAndLookAway(panel, *session, stopped, running);
        QVERIFY(!then.match(labels(panel)).hasMatch());
        // Another question has no answer yet; the first still has its own.
        time->setCurrentText(u"last 20s"_s);
        QVERIFY(!hasLabel(&panel, u"At most "_s));
        panel.setSource(session.get(), running, u"running"_s);
        time->setCurrentText(u"last 10s"_s);
        QVERIFY(then.match(labels(panel)).hasMatch());
    }

    // Ids are an appliance's own: of the first one nothing is seen any more, at once.
    void anotherApplianceIsAnotherQuestion()
    {
        standin::StandInOptions busy;
        busy.load = 5;
        const Demo demo;
        const Demo other(busy);
        const auto first = connected(demo);
        const auto second = connected(other);
        QVERIFY(first && second);
        const netshark::SourceRef job{Kind::Job, first->sources().jobs[0].id};
        QCOMPARE(second->sources().jobs[0].id, job.id);
        ui::AskPanel panel;
        panel.resize(306, 600);
        panel.show();
        panel.setSource(first.get(), job, u"web-tier"_s);
        auto *rows = panel.findChild<ui::FilterRows *>();
        QVERIFY(rows->filters().isEmpty()); // nobody has said anything yet
        QVERIFY(hasLabel(&panel, first->hostAndPort()) && hasLabel(&panel, u"admin"_s));
        rows->setFilters({{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}});
        panel.findChild<QComboBox *>(u"time"_s)->setCurrentText(u"last 20s"_s);
        QTest::mouseClick(button(&panel, u"Ask the appliance"_s), Qt::LeftButton);
        const QString size
            = model::bytes(static_cast<quint64>(first->sources().jobs[0].packetBytes));
        QVERIFY(hasLabel(&panel, size));
        panel.setSource(second.get(), job, u"web-tier"_s);
        QVERIFY(!hasLabel(&panel, first->hostAndPort()));
        QVERIFY(!hasLabel(&panel, size));
        QVERIFY(!hasLabel(&panel, u"Asking the appliance…"_s));
        QVERIFY(rows->filters().isEmpty());
        QCOMPARE(panel.findChild<QComboBox *>(u"time"_s)->currentText(), u"last 10s"_s);
        // What comes late is told of what it was asked of.
        QSignalSpy answered(first.get(), &model::ApplianceSession::estimatesChanged);
        QVERIFY(answered.wait(10'000));
        QVERIFY(!hasLabel(&panel, u"At most "_s));
        panel.showProblem(first->hostAndPort(), job, u"It broke."_s);
        QVERIFY(!hasLabel(&panel, u"It broke."_s));
        panel.showProblem(second->hostAndPort(), job, u"It broke."_s);
        QVERIFY(hasLabel(&panel, u"It broke."_s));
        // Another job of the same appliance: the question stands.
        rows->setFilters({{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}});
        panel.setSource(second.get(), {Kind::Job, second->sources().jobs[1].id}, u"db-mirror"_s);
        QCOMPARE(rows->filters().size(), 1);
    }

    // Whatever is asked for has a file of its own, named by the time of what will be in it.
    void filesCarryTheTimeOfTheData()
    {
        const QTemporaryDir folder;
        QSettings().setValue("download/folder"_L1, folder.path());
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const netshark::SourceRef job{Kind::Job, session->sources().jobs[0].id};
        ui::AskPanel panel;
        panel.show();
        panel.setSource(session.get(), job, u"web-tier"_s);
        auto *path = panel.findChild<QLineEdit *>(u"path"_s);
        auto *time = panel.findChild<QComboBox *>(u"time"_s);
        const auto begin = QDateTime::currentDateTime().addSecs(-100);
        const QString words = begin.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        time->setCurrentText(
            words + u" to "_s + begin.addSecs(50).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        const QString name
            = folder.filePath(u"web-tier "_s + begin.toString(u"yyyy-MM-dd HH.mm.ss"_s));
        QCOMPARE(path->text(), name + u".pcap"_s);
        auto *format = panel.findChildren<QComboBox *>().last();
        format->setCurrentIndex(3);
        QCOMPARE(path->text(), name + u".pcapng"_s);
        QSignalSpy asked(&panel, &ui::AskPanel::downloadAsked);
        for (const QString &file : {name + u".pcapng"_s, name + u" (2).pcapng"_s}) {
            QTest::mouseClick(button(&panel, u"Download and analyze"_s), Qt::LeftButton);
            QCOMPARE(asked.last().at(3).toString(), file);
            QCOMPARE(asked.last().at(2).toString(), QFileInfo(file).fileName());
        }
        // The user's own name stays.
        path->setText(folder.filePath(u"mine.pcap"_s));
        time->setCurrentText(u"last 20s"_s);
        QCOMPARE(path->text(), folder.filePath(u"mine.pcap"_s));
    }

    // What would bring nothing says why, and offers what brings something.
    void anEmptyRangeIsSaidBefore()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const auto &job = session->sources().jobs[1];
        QVERIFY(!job.isRunning() && job.span);
        ui::AskPanel panel;
        panel.show();
        panel.setSource(session.get(), {Kind::Job, job.id}, u"db-mirror"_s);
        auto *time = panel.findChild<QComboBox *>(u"time"_s);
        time->setCurrentText(u"2001-01-01T00:00:00 to 2001-01-01T00:00:10"_s);
        QVERIFY(hasLabel(&panel, u"The job holds no packets of this range: it holds "_s));
        auto *instead = panel.findChild<QToolButton *>(u"instead"_s);
        QCOMPARE(instead->text(), u"Use the last 10 s that it holds"_s);
        QTest::mouseClick(instead, Qt::LeftButton);
        QVERIFY(!hasLabel(&panel, u"The job holds no packets of this range"_s)
            && !instead->isVisible());
        QSignalSpy asked(&panel, &ui::AskPanel::downloadAsked);
        // After a download of nothing: the same question without its filters.
        const model::AskedSource of(session.get(), {Kind::Job, job.id}, u"db-mirror"_s);
        netshark::ExportRequest request;
        request.source = of.source();
        request.range = job.span;
        request.filters = {{netshark::Filter::Kind::Native, u"tcp.port=9"_s}};
        panel.askInstead(of, request, model::whyNothingCame(of, request, 1000));
        QCOMPARE(asked.size(), 1);
        const auto instead2 = asked.first().at(1).value<netshark::ExportRequest>();
        QVERIFY(instead2.filters.isEmpty() && instead2.range);
        // After one that was refused, because the job had ended before.
        request.range = dissect::TimeRange{
            job.span->end + dissect::second, job.span->end + 11 * dissect::second};
        netshark::Error refusal;
        refusal.kind = netshark::Error::Kind::Rejected;
        const auto refused = model::whyRefused(of, request, refusal);
        QVERIFY(refused && refused->why.startsWith(u"The job is stopped and holds "_s));
        QCOMPARE(refused->offer, u"Use the last 10 s that it holds"_s);
        request.range = job.span; // then it had another reason
        QVERIFY(!model::whyRefused(of, request, refusal));
    }

    void theTabGoesAsOneReads()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        ui::AskPanel panel;
        panel.resize(306, 700);
        panel.show();
        panel.setSource(session.get(), {Kind::Job, session->sources().jobs[0].id}, u"web-tier"_s);
        panel.findChild<ui::FilterRows *>()->setFilters(
            {{netshark::Filter::Kind::Native, u"tcp.port=1"_s},
                {netshark::Filter::Kind::Bpf, u"tcp"_s}});
        QTest::mouseClick(button(&panel, u"Limits"_s), Qt::LeftButton);
        QTest::qWait(0);
        QCOMPARE(tabOrderFault(&panel), QString());
        QCOMPARE(labelFault(&panel), QString());
    }

    // The window at 1280 × 800 leaves it this much beside six lines of sources.
    void itFitsWithoutScrolling()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        ui::AskPanel panel;
        panel.resize(306, 490);
        panel.show();
        for (const auto &job : session->sources().jobs) {
            panel.setSource(session.get(), {Kind::Job, job.id}, job.name);
            panel.findChild<ui::FilterRows *>()->setFilters(
                {{netshark::Filter::Kind::Native, u"tcp.port=1"_s}});
            const auto *scroll = panel.findChild<QScrollArea *>();
            QTRY_VERIFY2(scroll->widget()->height() <= scroll->viewport()->height(),
                qPrintable(u"%1 of %2"_s.arg(scroll->widget()->height())
                               .arg(scroll->viewport()->height())));
        }
    }

    // Another certificate: red, both fingerprints, nothing to ask, and the way to look at it.
    void anotherCertificateIsAStop()
    {
        auto demo = std::make_unique<Demo>();
        standin::StandInOptions again;
        again.port = demo->port();
        const QString trusted = ui::groupedFingerprint(demo->server().fingerprint()).simplified();
        const auto session = connected(*demo);
        QVERIFY(session);
        ui::AskPanel panel;
        panel.show();
        panel.setSource(session.get(), {Kind::Job, session->sources().jobs[0].id}, u"web-tier"_s);
        QVERIFY(button(&panel, u"Download and analyze"_s));
        demo.reset();
        demo = std::make_unique<Demo>(again);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&panel, u"This may be an attack"_s), 30'000);
        QVERIFY(hasLabel(&panel, trusted));
        QVERIFY(
            hasLabel(&panel, ui::groupedFingerprint(demo->server().fingerprint()).simplified()));
        QVERIFY(button(&panel, u"Download and analyze"_s) == nullptr);
        QString fault = u"not shown"_s;
        whenAsked<ui::CertificateDialog>(this, [&](ui::CertificateDialog *dialog) {
            fault = buttonFault(dialog);
            QTest::keyClick(dialog, Qt::Key_Return); // the safe choice
            if (dialog->isVisible())
                fault = u"stays"_s;
        });
        QTest::mouseClick(button(&panel, u"View the certificate…"_s), Qt::LeftButton);
        QCOMPARE(fault, QString());
        QVERIFY(session->isStopped());
        QVERIFY(hasLabel(&panel, u"This may be an attack"_s));
    }

private:
    static QString labels(const QWidget &in)
    {
        QStringList texts;
        const auto all = in.findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join('\n'_L1);
    }
};

QTEST_MAIN(AskingTest)
#include "tst_asking.moc"
