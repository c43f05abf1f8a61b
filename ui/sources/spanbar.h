// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "dissect/core/timestamp.h"

namespace remora::ui {

// The packets that a job holds as a bar in time, with the chosen range on it. A drag on the bar
// chooses a range, a drag of its ends moves them, a drag of its middle moves all of it; so do the
// arrow keys (with Shift: its end).
class SpanBar : public QWidget {
    Q_OBJECT
public:
    explicit SpanBar(QWidget *parent = nullptr);
    void setSpan(const std::optional<dissect::TimeRange> &span);
    // Nothing: all of it.
    void setRange(const std::optional<dissect::TimeRange> &range);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rangeChosen(remora::dissect::TimeRange range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { None, Begin, End, Middle };
    QRectF track() const;
    double xOf(dissect::Timestamp time) const;
    dissect::Timestamp timeAt(double x) const;
    Part partAt(double x) const;
    void choose(dissect::Timestamp begin, dissect::Timestamp end);

    std::optional<dissect::TimeRange> m_span;
    std::optional<dissect::TimeRange> m_range;
    Part m_dragged = Part::None;
    dissect::Timestamp m_grabbed = 0; // where the drag began
    dissect::TimeRange m_before; // the range then
};

} // namespace remora::ui
