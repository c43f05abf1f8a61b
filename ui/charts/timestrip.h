// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QChart>

#include "ui/charts/chartappearance.h"

class QCategoryAxis;

namespace remora::ui {

// The time axis below all charts of a stack: always in view, the charts go by beneath it. A flag on
// it says the time of the crosshair.
class TimeStrip : public QChart {
    Q_OBJECT
public:
    explicit TimeStrip(QGraphicsItem *parent = nullptr);
    // `left`, `right`: of the plots, in the coordinates of the strip.
    void show(const ChartAppearance &appearance, bool isElapsed, const QRectF &area, double left,
        double right);
    void setFlag(const std::optional<double> &x, const QString &text, bool isPinned);

protected:
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    class Flag;
    QCategoryAxis *m_axis;
    Flag *m_flag;
    ChartAppearance m_appearance;
};

} // namespace remora::ui
