// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationdelegate.h"

#include <QPainter>

#include "model/tables/conversationtablemodel.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"
#include "ui/conversations/conversationtable.h"

namespace remora::ui {

namespace {

    void paintRates(
        QPainter *painter, const QRect &place, const QList<float> &rates, const QColor &colour)
    {
        if (rates.size() < 2)
            return;
        const QRectF area = QRectF(place).adjusted(0, 5, 0, -5);
        QPolygonF line;
        for (qsizetype i = 0; i < rates.size(); ++i)
            line << QPointF(area.left()
                    + area.width() * static_cast<double>(i) / static_cast<double>(rates.size() - 1),
                area.bottom() - static_cast<double>(rates[i]) * area.height());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, 1.2));
        painter->drawPolyline(line);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

    void paintWait(QPainter *painter, const QRect &place, const QModelIndex &index,
        const ConversationTable *table, const Colours &colours)
    {
        constexpr int height = 12;
        const auto *rows = qobject_cast<const model::ConversationTableModel *>(index.model());
        const auto *turns = rows != nullptr ? rows->valuesAt(index.row()).turns : nullptr;
        if (turns == nullptr || table == nullptr)
            return;
        const QRectF bar(place.left(), place.center().y() - height / 2, place.width(), height);
        paintParts(*painter, bar, turns->parts,
            table->fillsRows() ? turns->total() : rows->rows().turns->longest(), 0, colours,
            table->litPart());
    }

} // namespace

// A selected row that the filter or the time range empties is still there.
QColor ConversationDelegate::textColour(const Colours &colours, const QModelIndex &index) const
{
    using Model = model::ConversationTableModel;
    const bool isEmpty = index.data(Model::EmptyRole).toBool();
    return isEmpty || index.data(Model::DimRole).toBool() ? colours.dimText : colours.text;
}

void ConversationDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, QRect place) const
{
    using Model = model::ConversationTableModel;
    const Colours &colours = coloursFor(option.palette);
    const auto column = static_cast<model::ConversationColumn>(index.column());
    const int swatchColour = index.data(Model::ColourRole).toInt();
    if (column == model::ConversationColumn::Rate) {
        paintRates(painter, place, index.data(Model::RatesRole).value<QList<float>>(),
            swatchColour >= 0 ? colours.ofSeries(swatchColour) : colours.dimText);
        return;
    }
    const auto *table = qobject_cast<const ConversationTable *>(option.widget);
    if (column == model::ConversationColumn::WaitBar) {
        paintWait(painter, place, index, table, colours);
        return;
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    if (column == model::ConversationColumn::Wait)
        painter->setFont(strong);
    if (table != nullptr && table->isFirst(index.column())) {
        constexpr int swatch = 9;
        if (swatchColour >= 0)
            painter->fillRect(QRect(place.left(), place.center().y() - swatch / 2, swatch, swatch),
                colours.ofSeries(swatchColour));
        place.setLeft(place.left() + swatch + 6);
    }
    CellDelegate::paintContent(painter, option, index, place);
}

} // namespace remora::ui
