// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys over a stack of charts: what each gesture comes to.
#include <QSignalSpy>

#include "tests/support/stacktest.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using dissect::second;
using dissect::TimeRange;
using Part = ChartStack::Part;

class ChartGesturesTest : public StackTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startStack(); }
    void cleanup() { m_stack.reset(); }

    void theWheelZoomsAtTheCursor()
    {
        const TimeRange whole = m_stack->visibleRange();
        const QPointF at = inPlot(0, 0.25);
        const auto time = m_stack->timeAt(at.x());
        wheel(at, 2);
        const TimeRange zoomed = m_stack->visibleRange();
        QVERIFY(std::abs(double(zoomed.length()) / double(whole.length()) - 0.64) < 1e-6);
        QVERIFY(close(m_stack->timeAt(at.x()), time));
        wheel(at, -5);
        QCOMPARE(m_stack->visibleRange(), whole);
        QVERIFY(!m_stack->isZoomed());
    }

    void valuesAreZoomed()
    {
        const QPointF at = inPlot(1, 0.5, 0.25);
        const TimeRange whole = m_stack->visibleRange();
        const auto valueAt = [&] {
            const PlotScale scale = m_stack->frame(1).scale();
            return scale.valueAt(m_stack->mapToScene(at.toPoint()).y());
        };
        const AxisScale before = m_stack->frame(1).scale().values;
        const AxisScale other = m_stack->frame(0).scale().values;
        const double value = valueAt();
        wheel(at, 1, Qt::ShiftModifier);
        const AxisScale zoomed = m_stack->frame(1).scale().values;
        QVERIFY(std::abs((zoomed.greatest - zoomed.least) / (before.greatest - before.least) - 0.8)
            < 1e-6);
        QVERIFY(std::abs(valueAt() - value) < before.greatest * 1e-6);
        QCOMPARE(m_stack->visibleRange(), whole);
        QCOMPARE(m_stack->frame(0).scale().values.greatest, other.greatest);
        const auto &zooms = m_stack->arrangement().zooms;
        QCOMPARE(zooms.size(), std::size_t{1});
        QCOMPARE(zooms.at(u"rtt"_s).greatest, zoomed.greatest);
        doubleClick(QPointF(plot(1).left() - 10, plot(1).center().y()));
        QVERIFY(zooms.empty());
        QCOMPARE(m_stack->frame(1).scale().values.greatest, before.greatest);
        QVERIFY(m_brushed.empty());
    }

    void theAxisOfValuesIsDragged()
    {
        const QPointF from(plot(0).left() - 10, inPlot(0, 0, 0.25).y());
        const QPointF to(from.x(), inPlot(0, 0, 0.75).y());
        QCOMPARE(m_stack->placeAt(from).part, Part::Values);
        const PlotScale scale = m_stack->frame(0).scale();
        drag(from, to);
        const auto zoom = m_stack->arrangement().zooms.at(u"bitrate"_s);
        const auto valueAt = [&](QPointF place) {
            return scale.valueAt(m_stack->mapToScene(place.toPoint()).y());
        };
        QCOMPARE(zoom.least, valueAt(to));
        QCOMPARE(zoom.greatest, valueAt(from));
        QCOMPARE(m_stack->frame(0).scale().values.greatest, zoom.greatest);
        QVERIFY(m_brushed.empty());
    }

    void draggingBrushes()
    {
        const QPointF from = inPlot(1, 0.75);
        const QPointF to = inPlot(1, 0.25);
        const TimeRange expected{m_stack->timeAt(to.x()), m_stack->timeAt(from.x())};
        drag(from, to);
        QCOMPARE(m_brushed.size(), std::size_t{1});
        QCOMPARE(*m_brushed[0], expected);
        QTest::qWait(50); // and is no click
        QVERIFY(m_picked.empty() && !m_stack->isPinned());
    }

    void draggingPans_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("middle") << Qt::MiddleButton << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void draggingPans()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, with);
        wheel(inPlot(0, 0.5), 4);
        const TimeRange before = m_stack->visibleRange();
        const QPointF from = inPlot(0, 0.5);
        drag(from, from - QPointF(100, 0), button, with);
        const TimeRange after = m_stack->visibleRange();
        QCOMPARE(after.length(), before.length());
        QVERIFY(close(after.begin - before.begin, m_stack->reach(100)));
        QVERIFY(m_brushed.empty());
    }

    void aClickPinsTheCrosshair()
    {
        const auto sample = start + 5 * second + 20 * millisecond;
        const QPointF at(std::round(m_stack->xOf(sample)), inPlot(1, 0).y());
        click(at);
        QTRY_VERIFY(m_stack->isPinned());
        QCOMPARE(m_picked, std::vector<dissect::Timestamp>{sample});
        QCOMPARE(*m_stack->pointed(), sample);
        mouse(QEvent::MouseMove, at + QPointF(100, 0), Qt::NoButton);
        QCOMPARE(*m_stack->pointed(), sample);
        key(Qt::Key_Right);
        QCOMPARE(*m_stack->pointed(), sample + second);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(*m_stack->pointed(), sample - second);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*m_stack->pointed(), sample - second + second / 10);
        key(Qt::Key_Left, Qt::ShiftModifier);
        key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(*m_stack->pointed(), sample - second - second / 10);
        QVERIFY(!m_stack->isZoomed());
        key(Qt::Key_Escape);
        QVERIFY(!m_stack->isPinned() && !m_stack->pointed());
        QVERIFY(m_brushed.empty()); // it did no more than that
    }

    // Bins are no packets; the crosshair is freed by another click.
    void aClickBesideSamples()
    {
        const QPointF at = inPlot(0, 0.3);
        const auto time = m_stack->timeAt(at.x());
        click(at);
        QTRY_VERIFY(m_stack->isPinned());
        QVERIFY(m_picked.empty());
        QCOMPARE(*m_stack->pointed(), time);
        click(at);
        QTRY_VERIFY(!m_stack->isPinned());
    }

    void thePointerMovesTheCrosshair()
    {
        const QPointF at = inPlot(0, 0.3);
        mouse(QEvent::MouseMove, at, Qt::NoButton);
        QCOMPARE(*m_stack->pointed(), m_stack->timeAt(at.x()));
        mouse(QEvent::MouseMove, QPointF(plot(0).left() - 10, at.y()), Qt::NoButton);
        QVERIFY(!m_stack->pointed());
    }

    void aDoubleClickShowsEverything()
    {
        const TimeRange whole = m_stack->visibleRange();
        wheel(inPlot(0, 0.5), 3);
        QVERIFY(m_stack->isZoomed());
        doubleClick(inPlot(1, 0.5));
        QCOMPARE(m_stack->visibleRange(), whole);
        QCOMPARE(m_brushed, std::vector<std::optional<TimeRange>>{std::nullopt});
        QTest::qWait(50);
        QVERIFY(!m_stack->isPinned() && m_picked.empty());
    }

    void keys()
    {
        const TimeRange whole = m_stack->visibleRange();
        key(Qt::Key_Plus);
        const TimeRange zoomed = m_stack->visibleRange();
        QVERIFY(std::abs(double(zoomed.length()) / double(whole.length()) - 0.8) < 1e-6);
        key(Qt::Key_Right);
        const auto moved = m_stack->visibleRange().begin - zoomed.begin;
        QVERIFY(std::abs(double(moved) / double(zoomed.length()) - 0.1) < 1e-6);
        key(Qt::Key_Return);
        QCOMPARE(m_brushed.back(), std::optional(m_stack->visibleRange()));
        QSignalSpy undone(m_stack.get(), &ChartStack::undoAsked);
        key(Qt::Key_Backspace);
        QCOMPARE(undone.size(), 1);
        key(Qt::Key_Home);
        QCOMPARE(m_stack->visibleRange(), whole);
        QCOMPARE(m_brushed.back(), std::nullopt);
    }
};

QTEST_MAIN(ChartGesturesTest)
#include "tst_chartgestures.moc"
