// SPDX-License-Identifier: GPL-3.0-or-later
// Captures of several points compared in the window: chosen, compared, the lossy segment named, a
// row's delays and ladder, the clock by hand.
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/support/captures.h"
#include "tests/support/comparedpoints.h"
#include "tests/support/program.h"
#include "tests/support/windowtest.h"
#include "ui/points/comparedialog.h"
#include "ui/points/ladderview.h"
#include "ui/points/pointswindow.h"
#include "ui/points/segmentsview.h"
#include "ui/query/plotview.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class PointsWindowTest : public WindowTest {
    Q_OBJECT
    WayTraffic m_traffic;
    QStringList m_paths;

    PointsWindow *shown() const { return part<PointsWindow>(); }
    bool isCompared() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto *window = shown();
                return window != nullptr && window->segments()->rows()->rowCount() > 0
                    && window->ladder()->layout() != nullptr && window->chart()->data() != nullptr
                    && window->run()->state() == model::PointsRun::State::Nothing;
            },
            20'000);
    }
    static QString summaryOf(const PointsWindow *window)
    {
        return window->findChild<QPlainTextEdit *>()->toPlainText();
    }
    // The captures that are open stand in it.
    void compareOpenOnes()
    {
        whenAsked<CompareDialog>(this, [](CompareDialog *dialog) { dialog->accept(); });
        menuAction(m_window, u"Compare captures…"_s)->trigger();
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        WayShape shape;
        shape.points = {{}, {}, {-40'000'000}};
        shape.segments = {{}, {4'000'000, 200'000, 0.02}};
        shape.packets = 3'000;
        m_traffic = wayTraffic(shape);
    }
    void init()
    {
        openWindow();
        m_paths.clear();
        for (const std::string &path : writeCaptures(m_traffic, m_folder->path().toStdString()))
            m_paths << QString::fromStdString(path);
    }
    void cleanup() { closeWindow(); }

    void chosenInTheOrderOfTheWay()
    {
        CompareDialog dialog({m_paths[1], m_paths[0], m_paths[1]}, m_window);
        dialog.show();
        QCOMPARE(dialog.paths(), (QStringList{m_paths[1], m_paths[0]}));
        auto *list = dialog.findChild<QListWidget *>();
        list->setCurrentRow(1);
        click(button(&dialog, u"Up"_s));
        QCOMPARE(dialog.paths(), (QStringList{m_paths[0], m_paths[1]}));
        QVERIFY(button(&dialog, u"Compare"_s)->isEnabled());
        click(button(&dialog, u"Remove"_s));
        QCOMPARE(dialog.paths(), QStringList{m_paths[1]});
        QVERIFY(!button(&dialog, u"Compare"_s)->isEnabled());
    }

    void theLossySegmentIsNamed()
    {
        open(m_paths[1]);
        m_window->openCapture(m_paths[2]);
        QVERIFY(settle());
        compareOpenOnes();
        QVERIFY(isCompared());
        const QString said = summaryOf(shown());
        QVERIFY2(said.contains("lost between point2.pcap and point3.pcap"_L1), qPrintable(said));
        const auto *rows = shown()->segments()->rows();
        QVERIFY(rows->rowAt(0).counts.lost > 0);

        // The ladder is that of the row, with a cross for each packet that was lost.
        const auto layout = shown()->ladder()->layout();
        QVERIFY(layout->ladder.lines.size() > 10);
        QCOMPARE(layout->points, (QStringList{u"point2.pcap"_s, u"point3.pcap"_s}));
        QVERIFY(layout->lost >= rows->rowAt(0).counts.lost);
        QTRY_COMPARE(shown()->chart()->data()->series.size(), std::size_t{2});

        // Another row has another one.
        int other = 1;
        while (rows->rowAt(other).conversation == rows->rowAt(0).conversation)
            ++other;
        clickRow(shown()->segments()->table(), other);
        QTRY_VERIFY(
            shown()->ladder()->layout() != layout && shown()->ladder()->layout() != nullptr);
        QVERIFY(!shown()->ladder()->layout()->ladder.lines.empty());
    }

    void theLadderIsZoomedAndLeadsToPackets()
    {
        open(m_paths[0]);
        m_window->openCapture(m_paths[2]);
        QVERIFY(settle());
        compareOpenOnes();
        QVERIFY(isCompared());
        LadderView *ladder = shown()->ladder();
        const double before = ladder->zoom();
        ladder->setFocus();
        QTest::keyClick(ladder, Qt::Key_Plus);
        QVERIFY(ladder->zoom() > before);
        QTest::keyClick(ladder, Qt::Key_Home);
        QCOMPARE(ladder->zoom(), before);
        // The next packet that was lost is in sight, and a double click leads to it.
        QTest::keyClick(ladder, Qt::Key_N);
        const LadderPainter drawn = ladder->painter();
        QVERIFY(drawn.marked.has_value());
        const auto &line = ladder->layout()->ladder.lines[*drawn.marked];
        QVERIFY(line.isLost);
        const QPoint place = drawn.middleOf(*drawn.marked).toPoint();
        QVERIFY(ladder->viewport()->rect().contains(place));
        QSignalSpy asked(shown(), &PointsWindow::packetAsked);
        QTest::mouseDClick(ladder->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_paths.contains(asked[0][0].toString()));
        QTRY_COMPARE(m_window->currentCapture()->path(), asked[0][0].toString());
    }

    void aClockIsSetByHand()
    {
        open(m_paths[1]);
        m_window->openCapture(m_paths[2]);
        QVERIFY(settle());
        compareOpenOnes();
        QVERIFY(isCompared());
        QLineEdit *clock = nullptr;
        for (QLineEdit *edit : shown()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName().startsWith("Seconds that"_L1))
                clock = edit;
        }
        QVERIFY(clock != nullptr);
        QVERIFY2(std::abs(clock->text().toDouble() + 0.04) < 0.001, qPrintable(clock->text()));
        clock->setFocus(); // else Enter is for the button that has it
        clock->setText(u"much"_s);
        QTest::keyClick(clock, Qt::Key_Return);
        QVERIFY(hasLabel(shown(), u"A clock differs by seconds, such as 0.00025 or -1.5."_s));
        clock->setFocus();
        clock->setText(u"-0.041"_s);
        QTest::keyClick(clock, Qt::Key_Return);
        QTRY_VERIFY(summaryOf(shown()).contains("as given"_L1));
        QVERIFY(isCompared());
        click(button(shown(), u"Find the clocks"_s));
        QTRY_VERIFY(!summaryOf(shown()).contains("as given"_L1));
    }

    void isSaved()
    {
        open(m_paths[1]);
        m_window->openCapture(m_paths[2]);
        QVERIFY(settle());
        compareOpenOnes();
        QVERIFY(isCompared());
        for (const auto &[text, name, begin] :
            {std::tuple{u"Save table…"_s, u"t.csv"_s, QByteArray("segment,from,to")},
                {u"Save ladder…"_s, u"l.svg"_s, QByteArray("<?xml")},
                {u"Save ladder…"_s, u"l.png"_s, QByteArray("\x89PNG")}}) {
            const QString path = m_folder->filePath(name);
            whenAsked<QFileDialog>(this, [path](QFileDialog *dialog) {
                dialog->findChild<QLineEdit *>()->setText(path);
                QMetaObject::invokeMethod(dialog, "accept");
            });
            click(button(shown(), text));
            QTRY_VERIFY2(QFileInfo(path).size() > 100, qPrintable(name));
            QVERIFY(contentsOf(path).startsWith(begin));
        }
    }
};

QTEST_MAIN(PointsWindowTest)
#include "tst_points.moc"
