// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QPointF>

#include "ui/charts/chartpainter.h"

namespace remora::ui {

// The card beside the crosshair: the time, and what each series shows there. Of one series a row
// for each chart; of several a row for each series, its values in the order of the charts. Stays
// inside `bounds`. `reach`: how far from `time` a sample may lie to be read out.
void paintReadoutCard(QPainter &painter, QPointF cursor, const QRectF &bounds,
    const std::vector<std::shared_ptr<const model::ChartData>> &charts, dissect::Timestamp time,
    dissect::Duration reach, const ChartLook &look);

} // namespace remora::ui
