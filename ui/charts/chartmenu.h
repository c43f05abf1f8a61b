// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QPoint>

#include "model/charts/chartseries.h"

class QWidget;

namespace remora::ui {

class ChartPanel;

// The menu of one chart of the panel: what it shows, how, and what can be made of it.
void showChartMenu(ChartPanel &panel, std::size_t chart, QPoint globalPlace);
// Asks for a range of a chart's values.
void askValues(ChartPanel &panel, std::size_t chart);

} // namespace remora::ui
