// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fielddelegate.h"

#include <QPainter>

#include "model/query/fieldlistmodel.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::FieldListModel;

namespace {

    using Parts = QList<model::MatchedParts::Part>;

    constexpr int margin = 12;
    constexpr int gap = 8;

    int lineHeight() { return textPixels() + 4; }

    QFont sized(const QFont &font, int step)
    {
        QFont other(font);
        other.setPixelSize(textPixels(step));
        return other;
    }

    // Text that is shortened where it must be; the parts of the whole text stay marked.
    struct MarkedText {
        QString text;
        Parts parts;
        QFont font;
        QColor colour;
        QColor accent;
        Qt::TextElideMode elide;

        void draw(QPainter &painter, const QRect &room) const
        {
            const QString elided = QFontMetrics(font).elidedText(text, elide, room.width());
            const qsizetype dots = elided == text ? elided.size() : elided.indexOf(u'…');
            const qsizetype left = text.size() - elided.size(); // out
            QRect rest = room;
            for (qsizetype begin = 0, end = 0; begin < elided.size(); begin = end) {
                const auto marked
                    = [&](qsizetype i) { return i != dots && isMarked(i < dots ? i : i + left); };
                const bool isBold = marked(begin);
                while (end < elided.size() && marked(end) == isBold)
                    ++end;
                QFont with(font);
                with.setBold(isBold);
                painter.setFont(with);
                painter.setPen(isBold ? accent : colour);
                const QString run = elided.mid(begin, end - begin);
                painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, run);
                rest.setLeft(rest.left() + QFontMetrics(with).horizontalAdvance(run));
            }
        }
        bool isMarked(qsizetype i) const
        {
            return std::any_of(parts.begin(), parts.end(),
                [i](const auto &part) { return i >= part.begin && i < part.begin + part.length; });
        }
    };

    // At the right; what is left of the room.
    QRect drawRight(
        QPainter &painter, QRect room, const QFont &font, const QColor &colour, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        room.setRight(room.right() - QFontMetrics(font).horizontalAdvance(text) - gap);
        return room;
    }

} // namespace

int FieldDelegate::rowHeight()
{
    constexpr int around = 7;
    return 2 * lineHeight() + around;
}

void FieldDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data().toString();
    if (index.data(FieldListModel::IsHeadingRole).toBool()) {
        room.setTop(room.bottom() - lineHeight() - gap / 2);
        room.setBottom(room.bottom() - gap / 2);
        room = drawRight(*painter, room, sized(option.font, -1), colours.dimText,
            index.data(FieldListModel::CountRole).toString());
        painter->setFont(sized(option.font, -2));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selectedRow);
    const bool isFavourite = index.data(FieldListModel::IsFavouriteRole).toBool();
    room.setTop(room.top() + 3);
    room.setHeight(lineHeight());
    painter->setPen(isFavourite ? colours.accent : colours.dimText);
    painter->setFont(option.font);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, isFavourite ? u"★"_s : u"☆"_s);
    room.setLeft(option.rect.left() + starEnd);
    const QFont caption = sized(option.font, -1);
    const auto parts = [&](int role) { return index.data(role).value<Parts>(); };
    MarkedText{text, parts(FieldListModel::NamePartsRole), fixedFont(), colours.text,
        colours.accent, Qt::ElideMiddle}
        .draw(*painter,
            drawRight(*painter, room, caption, colours.dimText,
                index.data(FieldListModel::TypeRole).toString()));
    room.translate(0, lineHeight());
    const bool isNative = index.data(FieldListModel::IsNativeRole).toBool();
    MarkedText{index.data(FieldListModel::DescriptionRole).toString(),
        parts(FieldListModel::DescriptionPartsRole), caption, colours.dimText, colours.accent,
        Qt::ElideRight}
        .draw(*painter,
            drawRight(*painter, room, caption, isNative ? colours.valid : colours.dimText,
                isNative ? FieldListModel::tr("native") : u"tshark"_s));
    painter->restore();
}

} // namespace remora::ui
