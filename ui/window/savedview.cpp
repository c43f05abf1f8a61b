// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savedview.h"

#include "ui/charts/chartpanel.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/query/queryview.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/window/capturepage.h"

namespace remora::ui {

model::SavedInvestigation savedView(const CapturePage &page, const model::OpenCapture &open)
{
    const ConversationsView *view = page.conversations();
    const ChartStack *stack = page.charts()->stack();
    model::SavedInvestigation seen;
    static_cast<model::InvestigationStart &>(seen) = open.investigation->asStart();
    seen.grouping = view->grouping();
    for (const int column : view->table()->chosenColumns())
        seen.columns.push_back(static_cast<model::ConversationColumn>(column));
    seen.sorting = view->tableModel()->sorting();
    seen.arrangement = stack->arrangement();
    seen.chartOptions = stack->options();
    seen.query = page.query()->words();
    seen.baseline = page.verdict()->baseline();
    return seen;
}

void restoreView(CapturePage &page, const model::SavedInvestigation &seen)
{
    ConversationsView *view = page.conversations();
    page.showNotes();
    page.setGrouping(seen.grouping);
    std::vector<int> columns;
    for (const model::ConversationColumn column : seen.columns)
        columns.push_back(static_cast<int>(column));
    if (!columns.empty())
        view->table()->lendColumns(columns);
    if (!seen.sorting.empty())
        view->setSorting(seen.sorting);
    page.charts()->setCharts(seen.arrangement, seen.chartOptions);
    if (seen.baseline != nullptr)
        page.verdict()->setBaseline(seen.baseline);
    if (seen.query)
        page.query()->restore(*seen.query);
}

} // namespace remora::ui
