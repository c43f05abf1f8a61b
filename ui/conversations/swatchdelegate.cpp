// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/swatchdelegate.h"

#include <QPainter>

#include "model/tables/conversationtablemodel.h"
#include "ui/common/palette.h"

namespace remora::ui {

void SwatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    constexpr int margin = 8;
    constexpr int swatch = 9;
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, colours.selectedRow);
    QRect text = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isFirst = index.column() == static_cast<int>(model::ConversationColumn::Client);
    if (isFirst) {
        const int colour = index.data(model::ConversationTableModel::ColourRole).toInt();
        if (colour >= 0)
            painter->fillRect(QRect(text.left(), text.center().y() - swatch / 2, swatch, swatch),
                colours.ofSeries(colour));
        text.setLeft(text.left() + swatch + 6);
    }
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const QString shown
        = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width());
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt(), shown);
    painter->setPen(colours.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace remora::ui
