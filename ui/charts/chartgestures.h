// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointF>
#include <QTimer>

#include "ui/charts/chartstack.h"

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace remora::ui {

// What mouse and keys do with a stack of charts.
// In a plot: wheel zooms the time at the cursor, Shift and wheel the values; drag brushes a time
// range; middle button, Ctrl or Shift and drag pan; a click is the packet of a sample, or pins the
// crosshair; double click shows everything. On the value axis: drag zooms the values, double click
// shows all of them. A title is dragged to another place, a lower edge makes the chart taller, an
// entry of the legend hides and shows its series.
// Keys: + - Home, Enter brushes what is visible, Backspace takes back, Escape frees or shows
// everything; left and right pan, or move a pinned crosshair by a bin, with Shift to the next
// sample.
class ChartGestures : public QObject {
    Q_OBJECT
public:
    explicit ChartGestures(ChartStack &stack);
    bool press(QMouseEvent *event); // false: not of use here
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    bool wheel(QWheelEvent *event);
    bool key(QKeyEvent *event);

private:
    using Part = ChartStack::Part;
    enum class Drag { None, Brush, Pan, Values, Reorder, Height };
    void showCursor(const ChartStack::Place &place);
    void drag(QPointF at);
    void drop(QPointF at);
    void click(QPointF at);
    void clickTurn(const ChartStack::Place &place, QPointF at);
    bool zoomTurn(const ChartStack::Place &place, QPointF at); // false: there is none
    void brush(double fromX, double toX);
    void zoomValues(std::size_t chart, double y, double factor);
    void dragValues(QPointF at);
    void moveCrosshair(int direction, bool toSample);
    bool keyOfCrosshair(QKeyEvent *event);
    std::size_t slotAt(double y) const;

    ChartStack &m_stack;
    Drag m_drag = Drag::None;
    ChartStack::Place m_from;
    QPointF m_pressed;
    bool m_isMoved = false;
    dissect::TimeRange m_visible; // when the drag began
    int m_height = 0;
    QPointF m_clicked;
    QTimer m_clickTimer; // unless it becomes a double click
};

} // namespace remora::ui
