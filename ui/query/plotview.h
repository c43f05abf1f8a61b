// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QGraphicsView>

#include "model/charts/chartseries.h"
#include "ui/charts/chartappearance.h"

class QRubberBand;

namespace remora::ui {

class ChartFrame;

// One chart on its own time axis. Drag or wheel zooms the time, Left and Right move it, double
// click, Home or Esc shows everything, a click on an entry of the legend hides its series.
class PlotView : public QGraphicsView {
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    // What is zoomed stays so as long as it lies within.
    void show(std::shared_ptr<const model::ChartData> data);
    const std::shared_ptr<const model::ChartData> &data() const { return m_data; }
    dissect::TimeRange visibleRange() const { return m_visible; }
    const QStringList &hidden() const { return m_hidden; }
    // What of the time was chosen by zooming; nothing: all is shown.
    std::optional<dissect::TimeRange> chosen() const
    {
        return m_isZoomed ? std::optional(m_visible) : std::nullopt;
    }
    void showRange(dissect::TimeRange range);
    void showEverything();

Q_SIGNALS:
    void rangeChanged(); // of what is shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void move(double share);
    void zoom(double factor, dissect::Timestamp around);

    ChartFrame *m_frame; // the scene's
    std::shared_ptr<const model::ChartData> m_data;
    dissect::TimeRange m_visible;
    bool m_isZoomed = false;
    QStringList m_hidden; // series
    std::optional<QPoint> m_pressed;
    QRubberBand *m_band;
};

} // namespace remora::ui
