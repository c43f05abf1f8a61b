// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "model/charts/chartkind.h"

class QMenu;

namespace remora::ui {

// What can be switched on and off of charts, in the menus that offer it.
struct ChartSwitch {
    bool model::ChartOptions::*option;
    QString text; // translated
    QString help;
    bool (*isFor)(const model::ChartKind &kind);
};
const QList<ChartSwitch> &chartSwitches();

using TakeOptions = std::function<void(const model::ChartOptions &)>;
// Adds the units of rates, and the switches of a kind or of all; `take` gets what was chosen.
void addRateUnits(QMenu &menu, const model::ChartOptions &now, const TakeOptions &take);
void addSwitches(QMenu &menu, const model::ChartOptions &now, const model::ChartKind *kind,
    const TakeOptions &take);
// Adds how the rows of a chart of turns may follow each other.
void addTurnOrders(QMenu &menu, const model::ChartOptions &now, const TakeOptions &take);
// Adds "automatic", "default" and fixed widths.
void addBins(QMenu &menu, const model::ChartOptions &now, const TakeOptions &take);
// The widths that are offered.
QList<dissect::Duration> offeredBins();

} // namespace remora::ui
