// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcedelegate.h"

#include <QPainter>

#include "model/appliance/sourcetreemodel.h"
#include "ui/common/palette.h"

namespace remora::ui {

using model::SourceItem;
using model::SourceTreeModel;

namespace {

    constexpr int margin = 8;

    SourceItem::Mark markOf(const QModelIndex &index)
    {
        return index.data(SourceTreeModel::MarkRole).value<SourceItem::Mark>();
    }

    // A disk for what runs, a ring for what does not, the sign of no entry for a stop: told apart
    // without colours too.
    QIcon stateMark(SourceItem::Mark mark, const QWidget &view)
    {
        constexpr int size = 16;
        const double ratio = view.devicePixelRatioF();
        QPixmap pixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        const Colours &colours = coloursFor(view.palette());
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isRunning = mark == SourceItem::Mark::Running;
        const QPointF middle(size / 2.0, size / 2.0);
        if (mark == SourceItem::Mark::Stop) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.failed);
            painter.drawEllipse(middle, 6.5, 6.5);
            painter.fillRect(QRectF(4.5, middle.y() - 1.25, 7, 2.5), colours.window);
        } else {
            painter.setPen(QPen(isRunning ? colours.valid : colours.dimText, 1.5));
            painter.setBrush(isRunning ? QBrush(colours.valid) : QBrush(Qt::NoBrush));
            painter.drawEllipse(middle, 3.2, 3.2);
        }
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);
        return icon;
    }

} // namespace

void SourceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line(option);
    initStyleOption(&line, index);
    const QStyle *style = line.widget->style();
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &line, line.widget);
    room.setRight(line.rect.right() - margin);
    const QString name = line.text;
    line.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
    const QString detail = index.siblingAtColumn(SourceTreeModel::Detail).data().toString();
    const QFontMetrics plain(option.font);
    const int widest = room.width() / 2; // names come first
    const QString beside = plain.elidedText(detail, Qt::ElideRight, widest);
    QRect rest = room;
    if (!beside.isEmpty())
        rest.setRight(room.right() - plain.horizontalAdvance(beside) - 2 * margin);
    painter->save();
    // What cannot be selected can be where the keys go.
    if (line.state.testFlag(QStyle::State_HasFocus)
        && !line.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(coloursFor(line.palette).accent);
        painter->drawRect(
            QRect(QPoint(0, line.rect.top()), line.rect.bottomRight()).adjusted(0, 0, -1, -1));
    }
    painter->setFont(option.font);
    painter->setPen(markOf(index) == SourceItem::Mark::Stop
            ? coloursFor(line.palette).failed
            : line.palette.color(line.state.testFlag(QStyle::State_Selected)
                    ? QPalette::Text
                    : QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, beside);
    painter->setFont(line.font);
    painter->setPen(line.palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(line.font).elidedText(name, Qt::ElideMiddle, rest.width()));
    painter->restore();
}

void SourceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(SourceTreeModel::HeadRole).toBool());
    const auto mark = markOf(index);
    if (mark == SourceItem::Mark::None)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = stateMark(mark, *option->widget);
    option->decorationSize
        = option->icon.availableSizes().value(0, {16, 16}) / option->widget->devicePixelRatioF();
}

} // namespace remora::ui
