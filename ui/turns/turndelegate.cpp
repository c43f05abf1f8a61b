// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turndelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "model/tables/turntablemodel.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using model::TurnColumn;
    using model::TurnTableModel;

    constexpr int barHeight = 12;

    const TurnTableModel *rowsOf(const QModelIndex &index)
    {
        return qobject_cast<const TurnTableModel *>(index.model());
    }
    bool isBar(const QModelIndex &index)
    {
        return index.column() == static_cast<int>(TurnColumn::Bar);
    }

    QRectF barPlace(const QRect &place)
    {
        return {qreal(place.left()), place.top() + (place.height() - barHeight) / 2.0,
            qreal(place.width()), barHeight};
    }

} // namespace

QColor TurnDelegate::textColour(const Colours &colours, const QModelIndex &index) const
{
    return index.data(TurnTableModel::IsDimRole).toBool() ? colours.dimText : colours.text;
}

void TurnDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, QRect place) const
{
    const TurnTableModel *rows = rowsOf(index);
    if (rows != nullptr && isBar(index)) {
        const auto &turn = rows->turnAt(index.row());
        paintParts(*painter, barPlace(place), turn.parts, rows->rows().totals.slowest, turn.atMost,
            coloursFor(option.palette));
        return;
    }
    if (index.data(TurnTableModel::IsStrongRole).toBool()) {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    CellDelegate::paintContent(painter, option, index, place);
}

// The part under the pointer, by name and time.
bool TurnDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const TurnTableModel *rows = index.isValid() ? rowsOf(index) : nullptr;
    if (rows == nullptr || !isBar(index) || event->type() != QEvent::ToolTip)
        return CellDelegate::helpEvent(event, view, option, index);
    const auto &turn = rows->turnAt(index.row());
    const QRectF place = barPlace(option.rect.adjusted(margin, 0, -margin, 0));
    const auto part = partAt(place, turn.parts, rows->rows().totals.slowest, event->pos().x());
    QString text;
    if (part) {
        const auto column = static_cast<TurnColumn>(
            static_cast<int>(TurnColumn::FirstPart) + static_cast<int>(*part));
        text = model::turnColumnName(column) + u' ' + turnText(rows->rows(), turn, column);
    }
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace remora::ui
