// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts of a capture's page are in sight, and what is done with those: the tab of a query
// has a plot of its own, and the charts of the selected conversations lie behind it.
#include "ui/charts/chartpanel.h"
#include "ui/query/plotpane.h"
#include "ui/query/plotview.h"
#include "ui/query/queryview.h"
#include "ui/window/capturepage.h"

namespace remora::ui {

void CapturePage::placeCharts()
{
    m_charts->setVisible(m_areChartsShown && tab() != Tab::Query);
    m_query->plotPane()->setVisible(m_areChartsShown);
}

void CapturePage::setChartsShown(bool shown)
{
    m_areChartsShown = shown;
    placeCharts();
}

void CapturePage::saveCharts()
{
    if (tab() == Tab::Query)
        m_query->saveShown();
    else
        m_charts->saveCharts();
}

void CapturePage::copyCharts()
{
    if (tab() == Tab::Query)
        m_query->copyPlot();
    else
        m_charts->copyCharts();
}

void CapturePage::showAllOfCharts()
{
    if (tab() == Tab::Query)
        m_query->plotPane()->view()->showEverything();
    else
        m_charts->stack()->resetZoom();
}

} // namespace remora::ui
