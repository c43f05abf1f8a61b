// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "model/charts/chartseries.h"
#include "model/latestjob.h"
#include "ui/charts/chartpainter.h"

namespace remora::ui {

// The charts of the selection, one above the other on one time axis with one crosshair. Series are
// computed off the GUI thread, each chart only when its own packets or options change; zoom, pan,
// units and scales only paint.
// Wheel: zoom at the cursor. Drag: brush a time range. Middle button, Ctrl or Shift and drag: pan.
// Click: the packet of a sample. Double click, Escape: everything. Keys: + - left right Home, Enter
// brushes what is visible, Backspace takes back.
class ChartStack : public QWidget {
    Q_OBJECT
public:
    static constexpr int leastHeight = 112; // of one chart

    explicit ChartStack(QWidget *parent = nullptr);

    void show(const model::ChartSource &source, const QList<model::ChartSelection> &selections);
    void clear();
    void setKinds(const std::set<model::ChartKind> &kinds);
    const std::set<model::ChartKind> &kinds() const { return m_kinds; }
    void setOptions(const model::ChartOptions &options);
    const model::ChartOptions &options() const { return m_options; }
    // The time range in focus: the charts go there.
    void setFocusRange(const std::optional<dissect::TimeRange> &range);
    void resetZoom();

    // What stands here now, for saving and copying.
    const std::vector<std::shared_ptr<const model::ChartData>> &charts() const { return m_charts; }
    dissect::TimeRange visibleRange() const { return m_visible; }
    bool isZoomed() const { return m_zoomed; }
    bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    void chartsChanged();
    void rangeBrushed(const std::optional<dissect::TimeRange> &range);
    void packetPicked(dissect::Timestamp time);
    void undoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    using Charts = std::vector<std::shared_ptr<const model::ChartData>>;
    struct Made {
        Charts charts;
        quint64 input = 0; // of which packets and selections
    };
    void request();
    void take(Made made);
    ChartLook look(std::size_t place) const;
    QRectF chartArea(std::size_t place) const;
    std::optional<std::size_t> lastOverTime() const;
    double axisHeight(std::size_t place) const;
    std::optional<std::size_t> chartAt(QPointF at) const;
    QRectF timeArea() const; // where the time axis runs
    dissect::Timestamp timeAt(double x) const;
    dissect::Duration reach(double pixels) const;
    void setVisible(dissect::TimeRange range);
    void zoom(double factor, dissect::Timestamp around);
    void pan(double share);
    void brush(double fromX, double toX);
    void pick(QPointF at);
    void showEverything();
    void paintBand(QPainter &painter) const;
    void paintReadout(QPainter &painter) const;

    model::ChartSource m_source;
    QList<model::ChartSelection> m_selections;
    std::set<model::ChartKind> m_kinds;
    model::ChartOptions m_options;
    quint64 m_input = 0;
    Made m_made;
    Charts m_charts;
    dissect::TimeRange m_whole{0, dissect::second};
    dissect::TimeRange m_visible{0, dissect::second};
    std::optional<dissect::TimeRange> m_focusRange;
    bool m_zoomed = false;
    std::optional<QPointF> m_cursor;
    std::optional<double> m_bandStart; // x of a drag that chooses a range
    std::optional<double> m_panStart;
    dissect::TimeRange m_panRange;
    QPointF m_clicked;
    QTimer m_clickTimer;
    model::LatestJob<Made> m_job;
};

} // namespace remora::ui
