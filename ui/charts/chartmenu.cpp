// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/charts/chartframe.h"
#include "ui/charts/chartoptionlist.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/valuerangedialog.h"

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    void addZooms(QMenu &menu, ChartPanel &panel, std::size_t chart)
    {
        ChartStack *stack = panel.stack();
        const bool hasZoom = stack->frame(chart).appearance().zoom.has_value();
        menu.addAction(Texts::tr("Set the value range…"), &panel,
            [&panel, chart] { askValues(panel, chart); });
        menu.addAction(Texts::tr("Show all values"), &panel,
                [stack, chart] { stack->zoomValues(chart, std::nullopt); })
            ->setEnabled(hasZoom);
        menu.addAction(Texts::tr("Show the whole time range"), &panel,
                [stack] { stack->showEverything(); })
            ->setEnabled(stack->isZoomed());
    }

    void addPlaces(QMenu &menu, ChartPanel &panel, std::size_t chart)
    {
        ChartStack *stack = panel.stack();
        menu.addAction(Texts::tr("Move up"), &panel,
                [stack, chart] { stack->moveChart(chart, chart - 1); })
            ->setEnabled(chart > 0);
        menu.addAction(Texts::tr("Move down"), &panel,
                [stack, chart] { stack->moveChart(chart, chart + 1); })
            ->setEnabled(chart + 1 < stack->charts().size());
        menu.addAction(Texts::tr("Default height"), &panel,
            [stack, chart] { stack->setChartHeight(chart, 0); });
        const model::ChartKind *kind = stack->charts()[chart]->kind;
        menu.addAction(
            Texts::tr("Remove this chart"), &panel, [&panel, kind] { panel.toggleKind(*kind); });
    }

} // namespace

void showChartMenu(ChartPanel &panel, std::size_t chart, QPoint globalPlace)
{
    ChartStack *stack = panel.stack();
    const model::ChartData &data = *stack->charts()[chart];
    const model::ChartOptions options = stack->options();
    const auto take = [&panel](const model::ChartOptions &chosen) { panel.changeOptions(chosen); };
    QMenu menu(&panel);
    menu.setToolTipsVisible(true);
    menu.addAction(Texts::tr("Copy picture"), &panel, [&panel, chart] { panel.copyChart(chart); });
    menu.addAction(Texts::tr("Save…"), &panel, &ChartPanel::saveCharts);
    menu.addAction(
        Texts::tr("Save numbers as CSV…"), &panel, [&panel, chart] { panel.saveNumbers(chart); });
    menu.addSeparator();
    addZooms(menu, panel, chart);
    menu.addSeparator();
    if (data.kind->quantity == model::Quantity::Rate && data.kind->isOverTime)
        addRateUnits(*menu.addMenu(Texts::tr("Unit")), options, take);
    if (data.kind->isBinned())
        addBins(*menu.addMenu(Texts::tr("Bin")), options, take);
    if (data.kind->hasRows)
        addTurnOrders(*menu.addMenu(Texts::tr("Order of turns")), options, take);
    addSwitches(menu, options, data.kind, take);
    menu.addSeparator();
    addPlaces(menu, panel, chart);
    menu.addSeparator();
    menu.addAction(Texts::tr("Help for charts"), &panel, &ChartPanel::helpAsked);
    menu.exec(globalPlace);
}

void askValues(ChartPanel &panel, std::size_t chart)
{
    ChartStack *stack = panel.stack();
    const ChartFrame &frame = stack->frame(chart);
    const auto scale = frame.scale().values;
    ValueRangeDialog dialog({scale.least, scale.greatest}, frame.unit(), &panel);
    if (dialog.exec() == QDialog::Accepted && chart < stack->charts().size())
        stack->zoomValues(chart, dialog.values());
}

} // namespace remora::ui
