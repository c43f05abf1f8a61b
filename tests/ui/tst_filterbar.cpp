// SPDX-License-Identifier: GPL-3.0-or-later
// The filter bar: it shows what is applied, or says that it does not, and calls nothing wrong that
// is still being typed.
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/captures.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class FilterBarTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<model::Investigation> m_investigation;
    std::unique_ptr<QWidget> m_window;
    ui::FilterBar *m_bar = nullptr;
    ui::FilterEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;

    QString role() const { return m_edit->property("role").toString(); }
    QString state() const { return m_edit->findChild<QLabel *>()->text(); }
    const model::FocusState &focus() const { return m_investigation->focus().now(); }
    QLabel *problem() const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->property("role") == u"problem"_s && label->isVisible())
                return label;
        }
        return nullptr;
    }
    QToolButton *button(const QString &text) const
    {
        const auto buttons = m_bar->findChildren<QToolButton *>();
        for (QToolButton *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void closeList() const
    {
        QWidget *list = QApplication::activePopupWidget();
        if (list == nullptr)
            return;
        list->hide();
        // The offscreen platform activates what pops up, and nothing when it is gone.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(m_edit, text);
        closeList();
    }
    void apply(const QString &text)
    {
        m_edit->selectAll();
        type(text);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(focus().filter, text);
        QTRY_VERIFY(state().contains(u"✓"_s));
        QCOMPARE(role(), u"right"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        m_investigation = investigated(dataFile(u"series/mixed.pcap"_s));
        m_window = std::make_unique<QWidget>();
        m_bar = new ui::FilterBar;
        m_other = new QLineEdit;
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar);
        layout->addWidget(m_other);
        layout->addStretch();
        m_window->resize(1000, 400);
        m_window->show();
        m_bar->setCapture(m_investigation.get());
        m_edit = m_bar->findChild<ui::FilterEdit *>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_bar->focusEdit();
        QTRY_VERIFY(m_edit->hasFocus());
    }
    void cleanup()
    {
        m_window.reset();
        m_investigation.reset();
    }

    void showsWhatIsApplied()
    {
        apply(u"udp"_s);
        type(u" && ip"_s);
        QCOMPARE(role(), QString()); // right, but not what the tables show
        QVERIFY2(state().contains(u"not applied"_s), qPrintable(state()));
        QCOMPARE(focus().filter, u"udp"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTRY_COMPARE(role(), u"right"_s);
        // Undo of the typing shows another filter than that of the tables.
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_edit->text() != focus().filter);
        QVERIFY(role() != u"right"_s);
        QVERIFY2(state().contains(u"not applied"_s), qPrintable(state()));
    }

    void givingUp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byKey");
        for (const bool byKey : {true, false}) {
            QTest::addRow("right %d", byKey) << u" || tcp"_s << byKey;
            QTest::addRow("wrong %d", byKey) << u" || nothing"_s << byKey;
            QTest::addRow("half %d", byKey) << u" || tcp.po"_s << byKey;
        }
    }
    void givingUp()
    {
        QFETCH(QString, typed);
        QFETCH(bool, byKey);
        apply(u"udp"_s);
        m_edit->end(false);
        type(typed);
        QCOMPARE(m_edit->text(), u"udp"_s + typed);
        if (byKey)
            QTest::keyClick(m_edit, Qt::Key_Escape);
        else
            m_other->setFocus();
        QCOMPARE(m_edit->text(), u"udp"_s);
        QCOMPARE(role(), u"right"_s);
        QVERIFY(problem() == nullptr);
    }

    void aMenuIsNoLeaving()
    {
        type(u"udp"_s);
        QMenu menu(m_window.get());
        menu.addAction(u"something"_s);
        menu.popup(m_window->mapToGlobal(QPoint(10, 100)));
        QTRY_VERIFY(menu.isVisible());
        menu.close();
        QCOMPARE(m_edit->text(), u"udp"_s);
    }

    void aWordHalfTypedIsNotWrong()
    {
        type(u"tcp.por"_s);
        QCOMPARE(role(), QString());
        QVERIFY(problem() == nullptr);
        QVERIFY2(state().contains(u"not applied"_s), qPrintable(state()));
        QTest::keyClick(m_edit, Qt::Key_Return); // done with it
        QCOMPARE(role(), u"wrong"_s);
        QVERIFY(problem() != nullptr);
        type(u"t =="_s); // a value will follow
        QCOMPARE(role(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(role(), u"wrong"_s, 10'000); // or will not
        QVERIFY(problem() != nullptr);
        type(u" 443"_s);
        QCOMPARE(role(), QString());
        QVERIFY(problem() == nullptr);
    }

    void whatNothingBeginsWithIsWrongAtOnce()
    {
        type(u"qqq"_s);
        QCOMPARE(role(), u"wrong"_s);
        QVERIFY(problem() != nullptr);
        QVERIFY(problem()->text().contains(u"qqq"_s));
    }

    void theListLeavesTheProblemInSight()
    {
        type(u"qqq == 1 && "_s);
        QVERIFY(problem() != nullptr);
        QTest::keyClicks(m_edit, u"tcp.po"_s);
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list != nullptr);
        QVERIFY(problem() != nullptr);
        const QRect said(problem()->mapToGlobal(QPoint()), problem()->size());
        QVERIFY(!said.intersects(list->frameGeometry()));
    }

    void bpfIsOneClick()
    {
        QToolButton *use = button(u"Use BPF"_s);
        QVERIFY(use != nullptr);
        QVERIFY(!use->isVisible());
        type(u"udp port 53"_s);
        QVERIFY(use->isVisible());
        QVERIFY(problem() != nullptr && problem()->text().contains(use->text()));
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(focus().filter, u"udp port 53"_s);
        QVERIFY(focus().dialect == model::FilterDialect::Bpf);
        QVERIFY(!use->isVisible());
        QTRY_VERIFY(m_investigation->isCurrent());
        QTRY_COMPARE(role(), u"right"_s);
        QVERIFY(m_investigation->packets() > 0);
    }

    void aNumberWithoutAUnitSaysWhatItMeans()
    {
        apply(u"tcp.analysis.ack_rtt > 0.005"_s);
        QVERIFY2(state().contains(u"0.005 = 0.005 s"_s), qPrintable(state()));
        QVERIFY(m_edit->toolTip().contains(u"0.005 ms"_s));
        apply(u"tcp.analysis.ack_rtt > 5 ms"_s);
        QVERIFY2(!state().contains(u"="_s), qPrintable(state()));
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
