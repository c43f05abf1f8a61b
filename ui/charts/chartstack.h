// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QWidget>

#include "model/charts/chartseries.h"
#include "model/latestjob.h"
#include "ui/charts/chartpainter.h"

namespace remora::ui {

// The charts of the selection, one above the other on one time axis with one crosshair. Series are
// computed off the GUI thread; zoom and pan only paint.
// Wheel: zoom at the cursor. Drag: zoom into what is dragged over. Middle button, Ctrl or Shift and
// drag: pan. Double click, Escape: everything. Keys: + - left right Home.
class ChartStack : public QWidget {
    Q_OBJECT
public:
    explicit ChartStack(QWidget *parent = nullptr);

    void show(const dissect::PacketStore &store, const QList<model::ChartSelection> &selections);
    void clear();
    void setKinds(const std::set<model::ChartKind> &kinds);
    // 0: the usual width of each kind.
    void setBin(dissect::Duration bin);
    void resetZoom();

    // What stands here now, for saving and copying.
    const std::vector<std::shared_ptr<const model::ChartData>> &charts() const { return m_charts; }
    dissect::TimeRange visibleRange() const { return m_visible; }
    bool isZoomed() const { return m_zoomed; }

Q_SIGNALS:
    void chartsChanged();

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
    void request();
    void take(Charts charts);
    ChartLook look(bool last) const;
    QRectF chartArea(std::size_t place) const;
    QRectF timeArea() const; // where the time axis runs
    dissect::Timestamp timeAt(double x) const;
    void setVisible(dissect::TimeRange range);
    void zoom(double factor, dissect::Timestamp around);
    void pan(double share);
    void paintReadout(QPainter &painter) const;

    dissect::PacketStore m_store;
    QList<model::ChartSelection> m_selections;
    std::set<model::ChartKind> m_kinds;
    dissect::Duration m_bin = 0;
    Charts m_charts;
    dissect::TimeRange m_whole{0, dissect::second};
    dissect::TimeRange m_visible{0, dissect::second};
    bool m_zoomed = false;
    std::optional<QPointF> m_cursor;
    std::optional<double> m_bandStart; // x of a drag that chooses a range
    std::optional<double> m_panStart;
    dissect::TimeRange m_panRange;
    model::LatestJob<Charts> m_job;
};

} // namespace remora::ui
