// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which a source is asked: what it says of how much that will be.
#include <QComboBox>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/connected.h"
#include "tests/support/widgets.h"
#include "ui/sources/askpanel.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class AskingTest : public QObject {
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
        const QRegularExpression then(u"At most .* at .*:.* by the appliance"_s);
        QVERIFY(hasLabel(&panel, u" by the appliance, before the filters."_s));
        QVERIFY(then.match(labels(panel)).hasMatch());

        // Of what stands still it is true at any time.
        auto *time = panel.findChild<QComboBox *>();
        QVERIFY(time->isEditable());
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
