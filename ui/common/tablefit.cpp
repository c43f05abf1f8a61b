// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are: a head is never cut off, and what a column does not need
// another one has.
#include <algorithm>

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include "ui/common/celldelegate.h"
#include "ui/common/fonts.h"
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

void TableView::measure(int column)
{
    const auto [first, last] = visibleRows();
    int &widest = m_contents[column];
    for (int row = std::max(first, 0); row <= last; ++row) {
        const QString text = model()->index(row, column).data().toString();
        const int content = contentWidth(column, text);
        if (content > 0)
            widest = std::max(widest, content + 2 * CellDelegate::margin + 2);
    }
}

void TableView::fitColumns()
{
    m_fit.stop();
    if (model() == nullptr || m_usual == 0)
        return;
    struct Fit {
        int column;
        std::array<int, 3> steps; // as much as is needed, as is there, as is comfortable
    };
    const bool isSortable = horizontalHeader()->sectionsClickable();
    std::vector<Fit> fits;
    int room = viewport()->width();
    auto columns = shownColumns();
    if (const int spare = spareColumn(); spare >= 0 && m_isCrowded && isUsual())
        columns.push_back(spare);
    const int enough
        = fontMetrics().horizontalAdvance(longestNeeded()) + 2 * CellDelegate::margin + 2;
    for (const int column : columns) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const QString plain = title.section(u'▾', 0, 0).section(u'▴', 0, 0).trimmed();
        if (m_sized.count(column) != 0) {
            // The sign of sorting does not cut a head off that was whole without it.
            const QScopedValueRollback guard(m_fitting, true);
            if (columnWidth(column) >= headWidth(plain))
                setColumnWidth(column, std::max(columnWidth(column), headWidth(title)));
            room -= columnWidth(column);
            continue;
        }
        measure(column);
        const int head = headWidth(title);
        const int sortedHead = isSortable ? headWidth(plain + u" ▾"_s) : head;
        const int content = m_contents[column];
        const int least = std::max(head, std::min(content, enough + contentWidth(column, u" "_s)));
        const int full = std::max(head, content);
        fits.push_back({column, {least, full, std::max({full, usualWidth(column), sortedHead})}});
        room -= least;
    }
    const auto spared = std::find_if(
        fits.begin(), fits.end(), [this](const Fit &fit) { return fit.column == spareColumn(); });
    const bool wasCrowded = m_isCrowded;
    m_isCrowded = room < 0 && spared != fits.end() && isUsual();
    if (m_isCrowded) {
        room += spared->steps[0];
        fits.erase(spared);
    }
    hideColumns();
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
    if (wasCrowded != m_isCrowded)
        Q_EMIT columnsChanged();
}

} // namespace remora::ui
