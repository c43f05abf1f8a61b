// SPDX-License-Identifier: GPL-3.0-or-later
// What leads on from a count: to a narrower one, and to the packets.
#include "model/text/foreigntext.h"
#include "model/views/viewpresets.h"
#include "ui/views/countform.h"
#include "ui/views/countresults.h"
#include "ui/views/countwindow.h"

namespace remora::ui {

void CountWindow::narrow(std::size_t row)
{
    if (m_form == nullptr || !m_count || m_results->shown() == nullptr
        || row >= m_results->shown()->rows())
        return;
    const model::ViewTable &table = *m_results->shown();
    const auto narrowed = model::filtersOfKeys(table.columnsOfView(), table.values(row));
    if (narrowed.filters.isEmpty() && !table.isOverTime()) {
        notice(tr("No filter of the appliance asks for this row."), true);
        return;
    }
    QList<netshark::Filter> filters = m_form->filters();
    for (const netshark::Filter &one : narrowed.filters) {
        if (!filters.contains(one))
            filters << one;
    }
    m_form->setQuestion({}, filters);
    // A row without keys is told by its time alone.
    const auto range = model::rangeOfRow(*m_count, table, row);
    if (narrowed.filters.isEmpty() && range && !m_asked.isLive())
        m_form->useRange(*range);
    count();
    if (!narrowed.unasked.isEmpty())
        notice(tr("No filter asks for %1 of this row: it is left out.")
                   .arg(model::shown(narrowed.unasked.join(QLatin1String(", ")), 200)),
            false);
}

void CountWindow::narrowTo(const dissect::TimeRange &range)
{
    m_form->useRange(range);
    count();
}

void CountWindow::downloadRow(std::size_t row)
{
    const model::ViewTable *table = m_results->shown();
    if (!m_count || table == nullptr || row >= table->rows())
        return;
    const auto range = model::rangeOfRow(*m_count, *table, row);
    if (range)
        download(model::packetsOfRow(*m_count, *table, row, *range));
    else
        notice(tr("Nobody knows the time of these packets."), true);
}

void CountWindow::downloadTime(const dissect::TimeRange &range)
{
    if (m_count)
        download(model::packetsOfTime(*m_count, range));
}

void CountWindow::download(const model::CountedPackets &packets)
{
    QStringList said;
    if (!packets.unasked.isEmpty())
        said << tr("No filter asks for %1 of this row: it is left out.")
                    .arg(model::shown(packets.unasked.join(QLatin1String(", ")), 200));
    if (packets.hasMoreFilters)
        said << tr("The template has filters for some of its tables alone: these packets are "
                   "without them.");
    if (!packets.gone.isEmpty())
        said << tr("Not connected any more, and left out: %1.")
                    .arg(model::shown(packets.gone.join(QLatin1String(", ")), 300));
    notice(said.join(QLatin1Char('\n')), packets.places.isEmpty());
    if (!packets.places.isEmpty())
        Q_EMIT downloadAsked(packets, m_asked.name());
}

} // namespace remora::ui
