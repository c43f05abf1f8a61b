// SPDX-License-Identifier: GPL-3.0-or-later
// The fields in the sidebar, by keys: searched, marked, added to the query; and which fields the
// filter bar and display filters offer.
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "model/query/sharedcatalogue.h"
#include "model/settings/favouritefields.h"
#include "tests/support/captures.h"
#include "tests/support/faketshark.h"
#include "tests/support/windowtest.h"
#include "ui/fields/fieldlist.h"
#include "ui/fields/fieldsearch.h"
#include "ui/fields/fieldspage.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class FieldsTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<FakeTshark> m_tshark;

    ui::FieldsPage *page() const { return part<ui::FieldsPage>(); }
    ui::FieldList *list() const { return part<ui::FieldList>(); }
    ui::FieldSearch *line() const { return part<ui::FieldSearch>(); }
    QString current() const { return list()->currentIndex().data().toString(); }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    // Its first lines, once they are there.
    bool waitForLines(const QStringList &first) const
    {
        return QTest::qWaitFor([=, this] { return lines().mid(0, first.size()) == first; });
    }
    void goToFields()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(line()->hasFocus());
    }
    ui::FilterEdit *filter() const { return part<ui::FilterBar>()->findChild<ui::FilterEdit *>(); }
    static QStringList offered(ui::FilterEdit *edit)
    {
        const auto *popup = edit->findChild<QCompleter *>()->popup();
        QStringList all;
        for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
            all << popup->model()->index(row, 0).data().toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup() { closeWindow(); }

    // The first of all: what is read stays.
    void withoutTshark()
    {
        m_tshark = std::make_unique<FakeTshark>(FakeTshark::Is::Missing);
        openWindow();
        goToFields();
        QVERIFY(waitForLabel(u"install the package tshark"_s));
        QVERIFY(lines().contains(u"tcp.analysis.ack_rtt"_s));
        QVERIFY(!lines().contains(u"dns.qry.name"_s));
        m_tshark.reset();
        m_tshark = std::make_unique<FakeTshark>();
        QTest::keyClick(m_window, Qt::Key_F9); // away
        QTest::keyClick(m_window, Qt::Key_F9);
        QTRY_VERIFY(lines().contains(u"dns.qry.name"_s));
        QTRY_VERIFY(!hasLabel(m_window, u"install the package tshark"_s));
    }

    void byKeys()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        goToFields();
        QSignalSpy added(page(), &ui::FieldsPage::addToQuery);
        QTest::keyClicks(line(), u"^tcp.*rtt"_s);
        QTRY_VERIFY(hasLabel(page(), u"No field has “^tcp.*rtt”"_s));
        QTest::keyClick(line(), Qt::Key_R, Qt::AltModifier);
        QCOMPARE(line()->text(), u"^tcp.*rtt"_s);
        QVERIFY(waitForLines({u"NAMES"_s, u"tcp.analysis.ack_rtt"_s, u"tcp.analysis.initial_rtt"_s,
            u"FAVOURITES"_s}));
        QVERIFY(!hasLabel(page(), u"No field has"_s));
        QCOMPARE(current(), u"tcp.analysis.ack_rtt"_s);
        QTRY_VERIFY(hasLabel(page(), u"348 of 1,072 packets have it"_s));
        QTest::keyClick(line(), Qt::Key_Return);
        QTest::keyClick(line(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(current(), u"tcp.analysis.initial_rtt"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        // The usual query asks for the first already.
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toString(), u"tcp.analysis.initial_rtt"_s);
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(model::favouriteFields::has(u"tcp.analysis.initial_rtt"_s));
        QCOMPARE(current(), u"tcp.analysis.initial_rtt"_s);
        QCOMPARE(lines().last(), u"tcp.analysis.initial_rtt"_s);
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tcp.analysis.initial_rtt"_s);
        // Over the heading to the next field, and back.
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(current(), u"tcp.analysis.ack_rtt"_s);
        QTest::keyClick(list(), Qt::Key_End);
        QCOMPARE(current(), u"tcp.analysis.initial_rtt"_s);
        QTest::keyClick(list(), Qt::Key_Home);
        QCOMPARE(current(), u"tcp.analysis.ack_rtt"_s);
        QTest::keyClick(list(), Qt::Key_Up);
        QVERIFY(line()->hasFocus());
        // The favourites and the page are there again.
        m_window->close();
        m_application.reset();
        start();
        QVERIFY(page()->isVisible());
        QTRY_VERIFY(lines().value(0) == "FAVOURITES"_L1
            && lines().mid(1, 6).contains(u"tcp.analysis.initial_rtt"_s));
    }

    void aBrokenExpression()
    {
        openWindow();
        goToFields();
        QTest::keyClick(line(), Qt::Key_R, Qt::AltModifier);
        QTest::keyClicks(line(), u"dns\\.q"_s);
        const QStringList found{
            u"NAMES"_s, u"dns.qry.name"_s, u"dns.qry.name.len"_s, u"FAVOURITES"_s};
        QVERIFY(waitForLines(found));
        QTest::keyClick(line(), '(');
        QTRY_VERIFY(hasLabel(page(), u"“dns\\.q(” is no regular expression"_s));
        QCOMPARE(line()->property("role").toString(), u"wrong"_s);
        QVERIFY(waitForLines(found));
        QTest::keyClick(line(), Qt::Key_Backspace);
        QTRY_VERIFY(!hasLabel(page(), u"is no regular expression"_s));
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(waitForLines({u"FAVOURITES"_s}));
    }

    void details()
    {
        openWindow();
        goToFields();
        QTest::keyClicks(line(), u"dns.time"_s);
        QVERIFY(waitForLines({u"NAMES"_s, u"dns.time"_s}));
        QTRY_VERIFY(hasLabel(page(), u"Time: From question to answer"_s));
        for (const QString &text : {u"duration"_s, u"Domain Name System"_s, u"tshark"_s})
            QVERIFY2(hasLabel(page(), text), qPrintable(text));
        QSignalSpy added(page(), &ui::FieldsPage::addToQuery);
        QSignalSpy filtered(page(), &ui::FieldsPage::filterBy);
        QSignalSpy plotted(page(), &ui::FieldsPage::plot);
        click(button(page(), u"Add to query"_s));
        click(button(page(), u"Filter by it"_s));
        click(button(page(), u"Plot"_s));
        for (const QSignalSpy *spy : {&added, &filtered, &plotted}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->first().first().toString(), u"dns.time"_s);
        }
        page()->setInQuery({u"dns.time"_s});
        QVERIFY(!button(page(), u"In the query ✓"_s)->isEnabled());
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(added.size(), 1); // it is there already
        page()->setInQuery({});
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(added.size(), 2);
    }

    void byMouse()
    {
        openWindow();
        goToFields();
        QTest::keyClicks(line(), u"dns.qry"_s);
        QVERIFY(waitForLines({u"NAMES"_s, u"dns.qry.name"_s, u"dns.qry.name.len"_s}));
        QSignalSpy added(page(), &ui::FieldsPage::addToQuery);
        const QRect second = list()->visualRect(list()->model()->index(2, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(current(), u"dns.qry.name.len"_s);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(added.size(), 1);
        QVERIFY(!model::favouriteFields::has(u"dns.qry.name.len"_s));
        const QPoint star(second.left() + 18, second.top() + 10);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, star);
        QVERIFY(model::favouriteFields::has(u"dns.qry.name.len"_s));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, star);
        QVERIFY(!model::favouriteFields::has(u"dns.qry.name.len"_s));
        QCOMPARE(added.size(), 1);
        QStringList offers;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            const auto actions = menu->actions();
            for (const QAction *action : actions)
                offers << action->text().remove('&'_L1);
            menu->close();
        });
        Q_EMIT list()->customContextMenuRequested(second.center());
        QCOMPARE(offers,
            (QStringList{u"Add to query"_s, u"Make it a favourite"_s, u"Copy the name"_s, {},
                u"Filter by it"_s, u"Plot"_s}));
    }

    void filterByIt()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        goToFields();
        QTest::keyClicks(line(), u"analysis.ack_rtt"_s);
        QVERIFY(waitForLines({u"NAMES"_s, u"tcp.analysis.ack_rtt"_s}));
        click(button(page(), u"Filter by it"_s));
        QCOMPARE(focus().now().filter, u"tcp.analysis.ack_rtt"_s);
        // tshark's are the query's to ask for.
        QTest::keyClick(line(), Qt::Key_Escape);
        QTest::keyClicks(line(), u"dns.time"_s);
        QVERIFY(waitForLines({u"NAMES"_s, u"dns.time"_s}));
        QSignalSpy asked(part<ui::FilterBar>(), &ui::FilterBar::queryAsked);
        click(button(page(), u"Filter by it"_s));
        QCOMPARE(focus().now().filter, u"tcp.analysis.ack_rtt"_s);
        QTRY_VERIFY(hasLabel(m_window, u"dns.time is read by tshark: use it in a query."_s));
        click(button(m_window, u"Use in a query"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"dns.time"_s);
        // What nobody knows is just wrong.
        filter()->setFocus();
        filter()->setText(u"dns.tim == 1"_s);
        QVERIFY(!button(m_window, u"Use in a query"_s));
    }

    void completion()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        // Remora's own language has Remora's fields.
        filter()->setFocus();
        QTest::keyClicks(filter(), u"time"_s);
        QTRY_VERIFY(offered(filter()).contains(u"frame.time_relative"_s));
        QVERIFY(!offered(filter()).contains(u"dns.time"_s));
        filter()->findChild<QCompleter *>()->popup()->hide();
        filter()->setOffersTshark(true);
        filter()->clear();
        filter()->setFocus();
        QTest::keyClicks(filter(), u"dns.q"_s);
        QTRY_COMPARE(offered(filter()), (QStringList{u"dns.qry.name"_s, u"dns.qry.name.len"_s}));
        filter()->findChild<QCompleter *>()->popup()->hide();
    }

    // Names that begin with the word first, of those Remora's own, then short ones.
    void completionIsOrdered()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        filter()->setOffersTshark(true);
        filter()->setFocus();
        QTest::keyClicks(filter(), u"tcp.a"_s);
        QTRY_VERIFY(offered(filter()).contains(u"tcp.ack.nonzero"_s)); // tshark's
        const QStringList all = offered(filter());
        QVERIFY(all.size() > 10);
        QCOMPARE(all.first(), u"tcp.ack"_s);
        const qsizetype others = all.indexOf(u"tcp.ack.nonzero"_s);
        for (qsizetype i = 1; i < others; ++i) {
            QVERIFY2(all[i].startsWith(u"tcp.a"_s), qPrintable(all[i]));
            QVERIFY2(all[i - 1].size() <= all[i].size(), qPrintable(all[i]));
        }
        QCOMPARE(all.count(u"tcp.ack_raw"_s), 1); // both know it
        QCOMPARE(all.mid(others), (QStringList{u"tcp.ack.nonzero"_s, u"mptcp.ack"_s}));
        // Below the line, not over it.
        const QWidget *list = filter()->findChild<QCompleter *>()->popup();
        const int below = filter()->mapToGlobal(QPoint(0, filter()->height() - 2)).y();
        QVERIFY(list->mapToGlobal(QPoint()).y() >= below);
    }

    // What a filter could say is no value of the packet.
    void examplesAreLabelled()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        goToFields();
        QTest::keyClicks(line(), u"frame.time_relative"_s);
        QTRY_VERIFY(hasLabel(page(), u"time since the first packet"_s));
        QVERIFY(!hasLabel(page(), u"time since the first packet:"_s));
        QVERIFY(hasLabel(page(), u"such as 1.5 s"_s));
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
