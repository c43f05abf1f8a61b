// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "model/charts/captureoverview.h"

namespace remora::ui {

// The bit rate of the whole capture, above everything else. Drag: a time range. Its middle moves,
// its edges resize. Double click, Escape: all. Keys: left and right move, with Shift they resize.
class Overview : public QWidget {
    Q_OBJECT
public:
    explicit Overview(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    // The part of the time that the charts show while they are zoomed; nothing: all of it.
    void setZoom(const std::optional<dissect::TimeRange> &zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // in a low window

private:
    enum class Drag { None, New, Move, Begin, End };
    QRectF plot() const;
    double xOf(dissect::Timestamp time) const;
    dissect::Timestamp timeAt(double x) const;
    std::optional<dissect::TimeRange> range() const;
    void setRange(std::optional<dissect::TimeRange> range);
    Drag dragAt(double x) const;
    void paintBars(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void paintZoom(QPainter &painter) const;
    dissect::TimeRange clamped(dissect::TimeRange range) const;

    QPointer<model::Investigation> m_capture;
    model::CaptureOverview m_bars;
    std::optional<dissect::TimeRange> m_zoom;
    Drag m_drag = Drag::None;
    double m_from = 0; // x where the drag began
    dissect::TimeRange m_before; // when it began
};

} // namespace remora::ui
