// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a source among thousands by a part of its name.
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>

#include "tests/support/connected.h"
#include "tests/support/windowtest.h"
#include "ui/sources/sourcesview.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class SourceFindTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<model::ApplianceSession> m_session;
    std::unique_ptr<ui::SourcesView> m_view;

    QLineEdit *line() const { return m_view->findChild<QLineEdit *>(u"findSource"_s); }
    // What is in sight, from the top; folded branches are not.
    QStringList lines() const
    {
        QStringList texts;
        for (QModelIndex index = m_view->model()->index(0, 0); index.isValid();
             index = m_view->indexBelow(index))
            texts << index.data().toString();
        return texts;
    }
    QString current() const { return m_view->currentIndex().data().toString(); }
    void show(int jobs)
    {
        standin::StandInOptions options;
        for (int number = 0; number < jobs; ++number)
            options.moreJobs << u"Job %1"_s.arg(number);
        m_view = std::make_unique<ui::SourcesView>();
        m_demo = std::make_unique<Demo>(options);
        m_session = connected(*m_demo);
        QVERIFY(m_session);
        m_view->addAppliance(m_session.get());
        m_view->resize(300, 400);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->selectFirstRunningJob(m_session.get());
        QCOMPARE(current(), u"web-tier"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        QSettings().clear();
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void oneOfThousands()
    {
        show(2000);
        QVERIFY(line()->isVisible()); // there is much to choose from
        const QStringList before = lines();
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(line()->hasFocus());
        QElapsedTimer timer;
        qint64 longest = 0;
        for (const char key : {'j', 'o', 'B', ' ', '1', '9', '9'}) {
            timer.start();
            QTest::keyClick(line(), key);
            longest = std::max(longest, timer.elapsed());
        }
        qInfo("a letter among 2,000 jobs takes %lld ms", static_cast<long long>(longest));
        QVERIFY(longest < 400); // 15 ms; with a sanitizer and beside other tests, more
        QStringList found{u"netshark-demo"_s, u"Jobs"_s, u"Job 199"_s};
        for (int number = 1990; number < 2000; ++number)
            found << u"Job %1"_s.arg(number);
        QCOMPARE(lines(), found);
        QCOMPARE(current(), QString()); // out of sight; the panel still shows it
        QTest::keyClick(line(), Qt::Key_Down);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(current(), u"Job 199"_s);
        // Refreshed meanwhile: nothing comes back that does not match.
        Q_EMIT m_session->sourcesChanged();
        QCOMPARE(lines(), found);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(lines(), before);
        QCOMPARE(current(), u"Job 199"_s);
    }

    void whatIsChosenStaysSo()
    {
        show(0);
        QVERIFY(!line()->isVisible()); // a glance finds all there is
        QSignalSpy chosen(m_view.get(), &ui::SourcesView::sourceChosen);
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(line()->isVisible() && line()->hasFocus());
        QTest::keyClicks(line(), u"nothing of that name"_s);
        QVERIFY(lines().isEmpty());
        QCOMPARE(line()->property("role").toString(), u"wrong"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(current(), u"web-tier"_s);
        QCOMPARE(chosen.size(), 0);
        QTRY_VERIFY(!line()->isVisible());
    }

    // Of every level, and also what is folded away.
    void everyLevel_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("appliance") << u"SHARK-d"_s << QStringList{u"netshark-demo"_s};
        QTest::newRow("group") << u"clips"_s << QStringList{u"netshark-demo"_s, u"Clips"_s};
        QTest::newRow("clip") << u"was slow"_s
                              << QStringList{
                                     u"netshark-demo"_s, u"Clips"_s, u"Checkout was slow"_s};
        QTest::newRow("file in a folder")
            << u"example.p"_s
            << QStringList{u"netshark-demo"_s, u"Files"_s, u"Viewers"_s, u"example.pcap"_s};
        QTest::newRow("no pattern") << u"e*e"_s << QStringList();
    }
    void everyLevel()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        show(0);
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(line(), typed);
        QCOMPARE(lines(), found);
    }

    // An account is in the tree once.
    void theSameAccountIsSelected()
    {
        show(0);
        const auto again = connected(*m_demo);
        const Demo other;
        const auto elsewhere = connected(other);
        QVERIFY(again && elsewhere);
        QVERIFY(!m_view->selectSame(*elsewhere));
        QVERIFY(m_view->selectSame(*again));
        QCOMPARE(current(), u"netshark-demo"_s);
    }

    void someLinesAreAlwaysInSight()
    {
        show(30);
        m_view->resize(m_view->minimumSizeHint());
        QTest::qWait(0);
        const int row = m_view->visualRect(m_view->model()->index(0, 0)).height();
        QVERIFY(row > 0 && m_view->viewport()->height() >= 3 * row);
    }
};

QTEST_MAIN(SourceFindTest)
#include "tst_sourcefind.moc"
