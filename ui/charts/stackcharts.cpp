// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a stack of charts: when it is made anew, elsewhere, and what is made of it here.
#include <algorithm>

#include "ui/charts/chartfile.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartstack.h"

namespace remora::ui {

using dissect::TimeRange;

std::optional<model::BinWindow> ChartStack::binWindow() const
{
    constexpr double pixels = 12; // of a bin, at least
    if (m_options.aligned)
        return std::nullopt;
    return model::BinWindow{
        m_visible, std::clamp(static_cast<int>(timeArea().width() / pixels), 20, 400)};
}

namespace {

    // Whether the bins of a chart that was made for one window would be the same for another.
    bool hasBinsFor(const model::ChartData &chart, const std::optional<model::BinWindow> &made,
        const std::optional<model::BinWindow> &now, dissect::Duration asked)
    {
        const bool follows = asked == model::ChartOptions::automaticBin || chart.binned;
        if (!chart.kind->isBinned() || !follows || !now)
            return true;
        const bool isInside = !chart.binned
            || (chart.binned->begin <= now->visible.begin && chart.binned->end >= now->visible.end);
        return isInside && made
            && model::automaticBin(made->visible, made->bins)
            == model::automaticBin(now->visible, now->bins);
    }

} // namespace

bool ChartStack::needsOtherBins() const
{
    const auto now = binWindow();
    return !std::all_of(m_charts.begin(), m_charts.end(),
        [&](const auto &chart) { return hasBinsFor(*chart, m_made.window, now, m_options.bin); });
}

void ChartStack::request()
{
    m_binTimer.stop();
    if (!m_source.conversations) {
        m_source.conversations = std::make_shared<const std::vector<dissect::Conversation>>();
        m_source.clientIsA = std::make_shared<const std::vector<std::uint8_t>>();
    }
    // Before anything is known of the packets nobody knows what is visible of them.
    model::ChartOptions options = m_options;
    options.range = m_focusRange;
    const bool isNew = m_made.input != m_input && !m_zoomed;
    m_task.request([source = m_source, selections = m_selections, kinds = m_arrangement.kinds,
                       options, input = m_input, turns = m_turns, before = m_made, isNew,
                       window = binWindow()]() mutable {
        if (isNew && window) {
            std::optional<TimeRange> span;
            for (const model::ChartSelection &selection : selections) {
                if (const auto own = spanOf(source.store, selection.set))
                    span = span.value_or(*own).united(*own);
            }
            if (span)
                window->visible = *span;
        }
        Made made{{}, input, window, turns};
        for (const model::ChartKind *kind : kinds) {
            const auto wanted = makingOptions(*kind, options);
            const auto known
                = std::find_if(before.charts.begin(), before.charts.end(), [&](const auto &chart) {
                      return chart->kind == kind && chart->options == wanted
                          && (!kind->isOfTurns || before.turns == turns)
                          && hasBinsFor(*chart, before.window, window, options.bin);
                  });
            if (before.input == input && known != before.charts.end())
                made.charts.push_back(*known);
            else
                made.charts.push_back(std::make_shared<const model::ChartData>(
                    model::makeChart(*kind, source, selections, options, window)));
        }
        return made;
    });
}

void ChartStack::take(Made made)
{
    m_made = std::move(made);
    m_charts = m_made.charts;
    std::optional<TimeRange> whole;
    for (const auto &chart : m_charts) {
        if (!chart->span)
            continue;
        const TimeRange range = wholeRange(*chart);
        whole = whole.value_or(range).united(range);
    }
    // Where there is nothing, the axis stays where it was.
    m_whole = whole.value_or(m_whole);
    if (m_focusRange && !m_options.aligned) // even where nothing of the selection lies in it
        m_whole = m_whole.united(*m_focusRange);
    const bool elsewhere = m_visible.end <= m_whole.begin || m_visible.begin >= m_whole.end;
    if (!m_zoomed || elsewhere) {
        m_zoomed = false;
        m_visible = m_whole;
        if (m_focusRange && !m_options.aligned)
            setVisible(*m_focusRange);
    }
    showFrames();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (m_charts[i]->kind == m_wanted) {
            // Of what is higher than the view, its beginning.
            QRectF area = m_frames[i]->area().adjusted(0, 0, 0, stripHeight());
            area.setHeight(std::min<double>(area.height(), viewport()->height()));
            ensureVisible(area, 0, 0);
            m_wanted = nullptr;
        }
    }
    if (needsOtherBins())
        m_binTimer.start();
}

} // namespace remora::ui
