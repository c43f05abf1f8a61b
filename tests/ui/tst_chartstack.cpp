// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a stack: how they stand, what the user makes of them, and their bins.
#include <QContextMenuEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLogValueAxis>
#include <QScrollBar>
#include <QSignalSpy>
#include <QValueAxis>

#include "tests/support/stacktest.h"
#include "ui/charts/timestrip.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using dissect::second;
using Part = ChartStack::Part;

class ChartStackTest : public StackTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startStack(); }
    void cleanup() { m_stack.reset(); }

    void titlesAreDragged()
    {
        const QPointF from = areaOf(0).topLeft() + QPointF(40, 10);
        QCOMPARE(m_stack->placeAt(from).part, Part::Title);
        drag(from, inPlot(1, 0.1));
        QCOMPARE(m_stack->arrangement().kinds, charts({"rtt", "bitrate"}).kinds);
        QVERIFY(settled());
        QCOMPARE(m_stack->frame(0).data().kind, &kind("rtt"));
        QVERIFY(m_brushed.empty());
    }

    void edgesAreDragged()
    {
        const QRectF before = areaOf(0);
        const double other = areaOf(1).height();
        const QPointF from(300, before.bottom() - 3);
        QCOMPARE(m_stack->placeAt(from).part, Part::Edge);
        drag(from, from + QPointF(0, 50));
        QCOMPARE(m_stack->arrangement().heights.at(u"bitrate"_s), int(before.height()) + 50);
        QCOMPARE(areaOf(0).height(), std::floor(before.height()) + 50);
        QCOMPARE(areaOf(1).top(), areaOf(0).bottom());
        QVERIFY(areaOf(1).height() < other); // there is no more room than there was
        doubleClick(QPointF(300, areaOf(0).bottom() - 3));
        QVERIFY(m_stack->arrangement().heights.empty());
        QCOMPARE(areaOf(0), before);
    }

    void legendsHideSeries()
    {
        const auto &frame = m_stack->frame(0);
        const auto &all = frame.data().series;
        QCOMPARE(all.size(), std::size_t{2});
        const QString name = all[0].name;
        const auto entry = [&]() -> QPointF {
            for (double y = 0; y < plot(0).top(); y += 2) {
                for (double x = 0; x < 1000; x += 2) {
                    const QPointF at(x, y);
                    if (m_stack->placeAt(at).part == Part::Legend
                        && frame.legendEntryAt(m_stack->mapToScene(at.toPoint())) == name)
                        return at;
                }
            }
            return {};
        };
        QVERIFY(!entry().isNull());
        const double greatest = frame.scale().values.greatest;
        const auto struck = [&] {
            int found = 0;
            const auto markers = frame.legend()->markers();
            for (const QLegendMarker *marker : markers)
                found += marker->isVisible() && marker->font().strikeOut() ? 1 : 0;
            return found;
        };
        QCOMPARE(struck(), 0);
        QSignalSpy changed(m_stack.get(), &ChartStack::arrangementChanged);
        click(entry());
        QCOMPARE(m_stack->arrangement().hidden.at(u"bitrate"_s), QStringList{name});
        QCOMPARE(changed.size(), 1);
        QVERIFY(frame.drawing().series[0].lines.isEmpty());
        QVERIFY(!frame.drawing().series[1].lines.isEmpty());
        QVERIFY(frame.scale().values.greatest < greatest);
        QTRY_COMPARE(struck(), 1); // once Qt Charts has laid it out
        click(entry());
        QVERIFY(!frame.drawing().series[0].lines.isEmpty());
        QCOMPARE(frame.scale().values.greatest, greatest);
        QTRY_VERIFY(!entry().isNull());
        QCOMPARE(struck(), 0);
    }

    // Which has no logarithm.
    void chosenValuesMayReachZero()
    {
        model::ChartOptions options = m_stack->options();
        options.logarithmic = true;
        m_stack->setOptions(options);
        QVERIFY(settled());
        const auto axis = [this] { return m_stack->frame(0).axes(Qt::Vertical).first(); };
        QVERIFY(qobject_cast<const QLogValueAxis *>(axis()) != nullptr);
        m_stack->zoomValues(0, model::ChartArrangement::Values{0, 20'000});
        const auto *linear = qobject_cast<const QValueAxis *>(axis());
        QVERIFY(linear != nullptr);
        QCOMPARE(linear->min(), 0.0);
        QCOMPARE(linear->max(), 20.0);
        m_stack->zoomValues(0, std::nullopt);
        QVERIFY(qobject_cast<const QLogValueAxis *>(axis()) != nullptr);
    }

    void theTimeStaysInView()
    {
        m_stack->setChartHeight(0, 900);
        const TimeStrip *strip = nullptr;
        const auto items = m_stack->scene()->items();
        for (const QGraphicsItem *item : items) {
            if (const auto *found = dynamic_cast<const TimeStrip *>(item))
                strip = found;
        }
        QVERIFY(strip != nullptr && strip->isVisible());
        QScrollBar *bar = m_stack->verticalScrollBar();
        QVERIFY(bar->maximum() > 300);
        for (const int value : {0, 123, bar->maximum()}) {
            bar->setValue(value);
            const auto bottom = m_stack->mapFromScene(strip->geometry().bottomLeft());
            QCOMPARE(bottom.y(), m_stack->viewport()->height());
        }
        // And the last chart can be seen above it.
        QVERIFY(areaOf(1).bottom() <= m_stack->mapFromScene(strip->geometry().topLeft()).y() + 1.0);
    }

    void plotsAreAligned()
    {
        m_stack->setArrangement(charts({"length", "bitrate", "rtt", "sequence", "rtt-bands"}));
        QVERIFY(settled());
        const QRectF time = m_stack->timeArea();
        QVERIFY(time.left() >= ChartFrame::leastLeft);
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(plot(i).left(), time.left());
            QCOMPARE(plot(i).right(), time.right());
            QCOMPARE(m_stack->frame(i).plotArea().left(), time.left());
            QCOMPARE(m_stack->frame(i).plotArea().right(), time.right());
            QVERIFY(m_stack->frame(i).labelWidth() <= time.left());
        }
    }

    void automaticBinsFollowTheZoom()
    {
        model::ChartOptions options = m_stack->options();
        options.bin = model::ChartOptions::automaticBin;
        options.exactBins = false;
        m_stack->show(traced(steadily(40)), {conversation(0)}); // no bin without packets
        m_stack->setOptions(options);
        QTRY_VERIFY(settled() && m_stack->bin() < second);
        const auto before = m_stack->bin();
        wheel(inPlot(0, 0.5), 8);
        QTRY_VERIFY(settled() && m_stack->bin() < before);
        m_stack->resetZoom();
        QTRY_VERIFY(settled() && m_stack->bin() == before);
    }

    void usualBinsStay()
    {
        wheel(inPlot(0, 0.5), 8);
        QVERIFY(!m_stack->isBusy());
        QCOMPARE(m_stack->bin(), second);
    }

    void menusAreAskedFor()
    {
        std::vector<std::pair<std::size_t, QPoint>> asked;
        connect(m_stack.get(), &ChartStack::menuAsked, this,
            [&](std::size_t chart, QPoint place) { asked.emplace_back(chart, place); });
        const auto ask = [&](QContextMenuEvent::Reason reason, QPoint at) {
            QContextMenuEvent event(reason, at, m_stack->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_stack->viewport(), &event);
        };
        const QPoint at = inPlot(1, 0.5).toPoint();
        ask(QContextMenuEvent::Mouse, at);
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].first, std::size_t{1});
        QCOMPARE(asked[0].second, m_stack->viewport()->mapToGlobal(at));
        ask(QContextMenuEvent::Mouse, QPoint(500, m_stack->viewport()->height() - 3)); // the time
        QCOMPARE(asked.size(), std::size_t{1});
        ask(QContextMenuEvent::Keyboard, QPoint(500, m_stack->viewport()->height() - 3));
        QCOMPARE(asked.size(), std::size_t{2});
    }
};

QTEST_MAIN(ChartStackTest)
#include "tst_chartstack.moc"
