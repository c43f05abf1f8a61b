// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uniformtable.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace remora::ui {

namespace {

    // Knows the height of a row and of no row in particular.
    class RowlessHeader : public QHeaderView {
    public:
        explicit RowlessHeader(QWidget *parent)
            : QHeaderView(Qt::Vertical, parent)
        {
        }
        void setModel(QAbstractItemModel *) override { }
        void setSelectionModel(QItemSelectionModel *) override { }
    };

} // namespace

UniformTable::UniformTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalHeader(new RowlessHeader(this));
    verticalHeader()->hide();
    const auto corner = findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *button : corner) // between the two headers
        button->hide();
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
}

void UniformTable::setRowHeight(int pixels)
{
    verticalHeader()->setDefaultSectionSize(pixels);
    scheduleDelayedItemsLayout();
}

int UniformTable::rowHeight(int) const
{
    return std::max(verticalHeader()->defaultSectionSize(), 1);
}

int UniformTable::rows() const { return model() != nullptr ? model()->rowCount(rootIndex()) : 0; }

int UniformTable::wholeRows(int height) const { return std::max(height / rowHeight(), 1); }

// The last row ends where the viewport does.
qint64 UniformTable::offset() const
{
    const int height = viewport()->height();
    const int most = std::max(rows() - wholeRows(height), 0);
    const qint64 end = qint64{rows()} * rowHeight() - height;
    const qint64 first = std::min(verticalScrollBar()->value(), most);
    return first < most ? first * rowHeight() : std::clamp<qint64>(end, 0, first * rowHeight());
}

int UniformTable::verticalOffset() const
{
    return static_cast<int>(std::min<qint64>(offset(), std::numeric_limits<int>::max()));
}

int UniformTable::topOf(int row) const
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 2;
    return static_cast<int>(std::clamp(qint64{row} * rowHeight() - offset(), -most, most));
}

int UniformTable::rowAt(int y) const
{
    const qint64 place = y + offset();
    const qint64 row = place / rowHeight();
    return place < 0 || row >= rows() ? -1 : static_cast<int>(row);
}

QModelIndex UniformTable::indexAt(const QPoint &place) const
{
    const int row = rowAt(place.y());
    const int column = columnAt(place.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

QRect UniformTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), topOf(index.row()), columnWidth(index.column()),
        rowHeight()};
}

void UniformTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model())
        return;
    executeDelayedItemsLayout();
    const int fit = wholeRows(viewport()->height());
    const int top = topOf(index.row());
    const bool isAbove = top < 0;
    const bool isBelow = top + rowHeight() > viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(index.row() - wholeRows(viewport()->height() / 2) + 1);
    else if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        bar->setValue(index.row());
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        bar->setValue(index.row() - fit + 1);
    if (!isColumnHidden(index.column()))
        scrollAcross(index, hint);
}

void UniformTable::scrollAcross(const QModelIndex &index, ScrollHint hint)
{
    const int left = columnViewportPosition(index.column());
    const int right = left + columnWidth(index.column());
    QScrollBar *bar = horizontalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + left - (viewport()->width() - (right - left)) / 2);
    else if (left < 0 || right - left > viewport()->width())
        bar->setValue(bar->value() + left);
    else if (right > viewport()->width())
        bar->setValue(bar->value() + right - viewport()->width());
}

// Qt's goes over the rows until one begins with what is typed.
void UniformTable::keyboardSearch(const QString &search)
{
    constexpr int few = 1'000;
    if (rows() <= few)
        QTableView::keyboardSearch(search);
}

void UniformTable::paintEvent(QPaintEvent *event)
{
    const QRect dirty = event->region().boundingRect();
    const int first = rowAt(std::max(dirty.top(), 0));
    if (first < 0 || itemDelegate() == nullptr)
        return;
    const int end = rowAt(dirty.bottom());
    const int last = end < 0 ? rows() - 1 : end;
    QPainter painter(viewport());
    QStyleOptionViewItem usual;
    initViewItemOption(&usual);
    const QHeaderView *header = horizontalHeader();
    for (int row = first; row <= last; ++row) {
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            const QModelIndex index = model()->index(row, column, rootIndex());
            QStyleOptionViewItem option = usual;
            option.rect = visualRect(index);
            option.index = index;
            if (option.rect.isEmpty() || !event->region().intersects(option.rect))
                continue;
            if (selectionModel() != nullptr && selectionModel()->isSelected(index))
                option.state |= QStyle::State_Selected;
            style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
}

// As QTableView does it, the height of all rows being known.
void UniformTable::updateGeometries()
{
    if (m_isMeasuring)
        return;
    const QScopedValueRollback guard(m_isMeasuring, true);
    QHeaderView *header = horizontalHeader();
    const int head = header->isHidden()
        ? 0
        : std::min(std::max(header->minimumHeight(), header->sizeHint().height()),
            header->maximumHeight());
    setViewportMargins(0, head, 0, 0);
    const QRect place = viewport()->geometry();
    header->setGeometry(place.left(), place.top() - head, place.width(), head);
    QSize size = viewport()->size();
    const QSize most = maximumViewportSize();
    const qint64 height = qint64{rows()} * rowHeight();
    if (most.width() >= header->length() && most.height() >= height)
        size = most;
    const int fit = wholeRows(size.height());
    verticalScrollBar()->setRange(0, std::max(rows() - fit, 0));
    verticalScrollBar()->setPageStep(std::clamp(rows(), 1, fit));
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, std::max(header->length() - size.width(), 0));
    horizontalScrollBar()->setPageStep(size.width());
    constexpr int steps = 10;
    horizontalScrollBar()->setSingleStep(std::max(size.width() / steps, 2));
    header->setOffset(horizontalScrollBar()->value());
    QAbstractItemView::updateGeometries();
}

void UniformTable::scrollContentsBy(int across, int down)
{
    if (across != 0)
        QTableView::scrollContentsBy(across, 0);
    if (down != 0)
        viewport()->update();
}

// QTableView leaves it to that header to notice that there are other rows.
void UniformTable::reset()
{
    QTableView::reset();
    scheduleDelayedItemsLayout();
}

void UniformTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void UniformTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout();
}

QModelIndex UniformTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    std::vector<int> columns; // that are shown, as they stand
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    }
    if (rows() == 0 || columns.empty())
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, columns.front(), rootIndex());
    const bool isFar = (modifiers & Qt::ControlModifier) != 0;
    const int page = wholeRows(viewport()->height());
    const int lastRow = rows() - 1;
    const int lastPlace = static_cast<int>(columns.size()) - 1;
    const auto found = std::find(columns.begin(), columns.end(), current.column());
    int place = found == columns.end() ? 0 : static_cast<int>(found - columns.begin());
    int row = current.row();
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveLeft:
    case MovePrevious:
        --place;
        break;
    case MoveRight:
    case MoveNext:
        ++place;
        break;
    case MoveHome:
        place = 0;
        row = isFar ? 0 : row;
        break;
    case MoveEnd:
        place = lastPlace;
        row = isFar ? lastRow : row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    }
    const int column = columns[static_cast<std::size_t>(std::clamp(place, 0, lastPlace))];
    return model()->index(std::clamp(row, 0, lastRow), column, rootIndex());
}

void UniformTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex begin = indexAt(rect.topLeft());
    const QModelIndex end = indexAt(rect.bottomRight());
    if (selectionModel() == nullptr || !begin.isValid() || !end.isValid())
        return;
    const auto [first, last] = std::minmax({begin.row(), end.row()});
    selectionModel()->select(QItemSelection(model()->index(first, 0, rootIndex()),
                                 model()->index(last, model()->columnCount() - 1, rootIndex())),
        command);
}

QRegion UniformTable::visualRegionForSelection(const QItemSelection &selection) const
{
    const int height = viewport()->height();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(topOf(range.top()), 0);
        const int bottom = std::min(topOf(range.bottom()) + rowHeight(), height);
        if (range.isValid() && top < bottom)
            region += QRect(0, top, viewport()->width(), bottom - top);
    }
    return region;
}

} // namespace remora::ui
