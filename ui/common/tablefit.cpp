// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are: a head is never cut off, and what a column does not need
// another one has.
#include <algorithm>

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include "ui/common/celldelegate.h"
#include "ui/common/fonts.h"
#include "ui/common/groupedheader.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int headMargins = 18;

    // Longer texts, such as IPv6 addresses, give way where room is scarce.
    QString longestNeeded() { return u"255.255.255.255"_s; }

} // namespace

void TableView::takeSize(int column, int before, int now)
{
    if (m_fitting)
        return;
    const QHeaderView *header = horizontalHeader();
    const auto shown = shownColumns();
    const bool isStretched
        = header->stretchLastSection() && !shown.empty() && shown.back() == column;
    const bool byHand = QGuiApplication::mouseButtons() != Qt::NoButton && before > 0 && now > 0;
    if (byHand && !isStretched) {
        m_sized.insert(column);
        remember();
    }
}

int TableView::headWidth(const QString &title) const
{
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    return QFontMetrics(bold).horizontalAdvance(title) + headMargins;
}

int TableView::usualWidth(int column) const
{
    constexpr int others = 76;
    const auto place = static_cast<std::size_t>(column);
    return (place < m_widths.size() ? m_widths[place] : others) * textPixels() / usualTextPixels;
}

int TableView::contentWidth(int, const QString &text) const
{
    return text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text);
}

int TableView::strongWidth(const QString &text) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return text.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(text);
}

void TableView::measure(int column)
{
    const auto [first, last] = visibleRows();
    int &widest = m_contents[column];
    if (const int total = strongWidth(m_totals.value(column)); total > 0)
        widest = std::max(widest, total + 2 * CellDelegate::margin + 2);
    for (int row = std::max(first, 0); row <= last; ++row) {
        const QString text = model()->index(row, column).data().toString();
        const int content = contentWidth(column, text);
        if (content > 0)
            widest = std::max(widest, content + 2 * CellDelegate::margin + 2);
    }
}

// Whether there is room for them or not.
std::vector<int> TableView::wantedColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isTelling(column) || (isChosen(column) && !isMeaningless(column)))
            columns.push_back(column);
    }
    return columns;
}

// Those that the user has sized are as they are; `room`: what is left of it, below 0 where there is
// too little.
std::vector<TableView::Fit> TableView::fitsOf(const std::vector<int> &columns, int &room)
{
    std::vector<Fit> fits;
    const bool isSortable = m_head->sectionsClickable();
    const auto runs = m_head->runsOf(columns);
    const int enough
        = fontMetrics().horizontalAdvance(longestNeeded()) + 2 * CellDelegate::margin + 2;
    for (const int column : columns) {
        const QString title = m_head->headText(column, runs);
        const QString plain = title.section(u'▾', 0, 0).section(u'▴', 0, 0).trimmed();
        if (m_sized.count(column) != 0 && !isColumnHidden(column)) {
            // The sign of sorting does not cut a head off that was whole without it.
            const QScopedValueRollback guard(m_fitting, true);
            if (columnWidth(column) >= headWidth(plain))
                setColumnWidth(column, std::max(columnWidth(column), headWidth(title)));
            room -= columnWidth(column);
            continue;
        }
        measure(column);
        // Heads do not move when the order changes.
        const bool hasSign = isSortable && leastWidth(column) == 0;
        const int head
            = std::max(headWidth(title), hasSign ? headWidth(plain + u" ▾"_s) : headWidth(plain));
        const int content = m_contents[column];
        const int least = std::max(
            {head, leastWidth(column), std::min(content, enough + contentWidth(column, u" "_s))});
        const int full = std::max(least, content);
        fits.push_back({column, {least, full, std::max(full, usualWidth(column))}});
        room -= least;
    }
    for (const GroupedHeader::Run &run : runs) {
        int width = 0;
        Fit *last = nullptr;
        for (Fit &fit : fits) {
            if (std::find(run.columns.begin(), run.columns.end(), fit.column) == run.columns.end())
                continue;
            width += fit.steps[0];
            last = &fit;
        }
        const int more = m_head->captionWidth(run) - width;
        if (last == nullptr || more <= 0)
            continue;
        for (int &step : last->steps)
            step = std::max(step, last->steps[0] + more);
        room -= more;
    }
    return fits;
}

// What there is no room for goes.
void TableView::giveWay(std::vector<Fit> &fits, int &room)
{
    std::set<int> spared;
    const auto spares = isUsual() ? spareColumns() : std::vector<std::vector<int>>();
    for (const std::vector<int> &together : spares) {
        if (room >= 0)
            break;
        for (const int column : together) {
            const auto fit = std::find_if(fits.begin(), fits.end(),
                [column](const Fit &one) { return one.column == column; });
            if (fit == fits.end())
                continue;
            room += fit->steps[0];
            fits.erase(fit);
            spared.insert(column);
        }
    }
    if (spared == m_spared)
        return;
    m_spared = spared;
    hideColumns();
    Q_EMIT columnsChanged();
}

void TableView::fitColumns()
{
    m_fit.stop();
    if (model() == nullptr || m_usual == 0)
        return;
    int room = viewport()->width();
    std::vector<Fit> fits = fitsOf(wantedColumns(), room);
    giveWay(fits, room);
    std::vector<int> widths;
    for (const Fit &fit : fits)
        widths.push_back(fit.steps[0]);
    for (std::size_t step = 1; step < 3; ++step) {
        for (std::size_t i = 0; i < fits.size(); ++i) {
            const int more = std::clamp(fits[i].steps[step] - widths[i], 0, std::max(room, 0));
            widths[i] += more;
            room -= more;
        }
    }
    const QScopedValueRollback guard(m_fitting, true);
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (columnWidth(fits[i].column) != widths[i])
            setColumnWidth(fits[i].column, widths[i]);
    }
    columnsFitted();
}

} // namespace remora::ui
