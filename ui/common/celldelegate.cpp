// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include "ui/common/groupedheader.h"
#include "ui/common/palette.h"

namespace remora::ui {

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, colours.selectedRow);
    painter->setPen(textColour(colours, index));
    painter->setFont(option.font);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *head = table != nullptr
        ? qobject_cast<const GroupedHeader *>(table->horizontalHeader())
        : nullptr;
    paintContent(painter, option, index, option.rect.adjusted(margin, 0, -margin, 0));
    painter->setPen(colours.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (head != nullptr && head->isEdge(index.column()))
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    paintFocus(painter, option, index);
    painter->restore();
}

void CellDelegate::paintFocus(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table == nullptr || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const QHeaderView *header = table->horizontalHeader();
    const QRect row(-header->offset(), option.rect.top(), header->length(), option.rect.height());
    painter->setClipRect(option.rect);
    painter->setPen(coloursFor(option.palette).accent);
    painter->drawRect(row.adjusted(0, 0, -1, -1));
}

QColor CellDelegate::textColour(const Colours &colours, const QModelIndex &) const
{
    return colours.text;
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, QRect place) const
{
    const QString shown
        = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, place.width());
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt(), shown);
}

} // namespace remora::ui
