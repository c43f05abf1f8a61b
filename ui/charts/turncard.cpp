// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/turncard.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QTextDocument>

#include "model/turns/placedpieces.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/waterfall.h"

namespace remora::ui {

namespace {
    constexpr double rowZ = -10; // below the charts
    constexpr double cardZ = 320; // over all
    constexpr double air = 8;

    // How many bars a card would cover.
    std::size_t covered(const ChartFrame &frame, const QRectF &card)
    {
        const PlotScale scale = frame.scale();
        const auto &rows = frame.data().rows->rows;
        return static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [&](const model::TurnRows::Row &row) {
                const QRectF place = frame.rowOf(row);
                const auto time = model::timeOf(*row.turn);
                return place.bottom() > card.top() && place.top() < card.bottom()
                    && scale.x(time.end - row.shift) > card.left()
                    && scale.x(time.begin - row.shift) < card.right();
            }));
    }

    // Of the corners of a plot that one where a card covers the fewest bars, and not the row that
    // it is about if there is another place.
    QPointF emptiestCorner(
        const ChartFrame &frame, const QRectF &plot, const QRectF &lit, const QSizeF &size)
    {
        const double right = std::max(plot.left(), plot.right() - size.width());
        const double bottom = std::max(plot.top(), plot.bottom() - size.height());
        QPointF best(right, plot.top());
        std::size_t fewest = frame.data().rows->rows.size() * 2 + 1;
        for (const QPointF &corner : {QPointF(right, plot.top()), QPointF(right, bottom),
                 QPointF(plot.left() + air, bottom), QPointF(plot.left() + air, plot.top())}) {
            const QRectF card(corner, size);
            const bool hidesRow = card.top() < lit.bottom() && card.bottom() > lit.top();
            const std::size_t bars
                = covered(frame, card) + (hidesRow ? frame.data().rows->rows.size() : 0);
            if (bars < fewest) {
                fewest = bars;
                best = corner;
            }
        }
        return best;
    }
} // namespace

TurnCard::TurnCard(QGraphicsScene &scene)
    : m_row(new QGraphicsRectItem)
    , m_line(new QGraphicsPathItem)
{
    scene.addItem(m_row);
    scene.addItem(m_line);
    scene.addItem(this);
    m_row->setZValue(rowZ);
    m_line->setZValue(cardZ - 1);
    setZValue(cardZ);
    document()->setDocumentMargin(air);
    hide();
}

TurnCard::~TurnCard()
{
    delete m_row;
    delete m_line;
}

void TurnCard::hide()
{
    m_row->hide();
    m_line->hide();
    setVisible(false);
}

void TurnCard::show(const model::TurnRows::Row &row, const ChartFrame &frame, const QRectF &seen)
{
    const ChartAppearance &appearance = frame.appearance();
    m_ground = appearance.colours->panel;
    m_edge = appearance.colours->line;
    const QRectF lit = frame.rowOf(row);
    m_row->setRect(lit);
    m_row->setPen(Qt::NoPen);
    m_row->setBrush(appearance.colours->selectedRow);
    m_row->show();
    setFont(appearance.font);
    setDefaultTextColor(appearance.colours->text);
    setHtml(turnCardHtml(row, appearance));
    setTextWidth(-1);
    const QRectF plot = frame.scale().area.intersected(seen);
    const QSizeF size = boundingRect().size();
    const QPointF corner = emptiestCorner(frame, plot, lit, size);
    const double x = corner.x();
    const double y = corner.y();
    const bool isAbove = y < lit.top();
    setPos(x, y);
    setVisible(true);
    const double end = std::clamp(
        frame.scale().x(model::timeOf(*row.turn).end - row.shift), plot.left(), plot.right());
    const QRectF card(x, y, size.width(), size.height());
    const double middle = std::floor(lit.center().y()) + 0.5;
    const double said
        = lit.height() >= RowPlaces::leastWithText ? saidWidth(row, appearance.font) + air : 2;
    // Along the row, then up or down to the card.
    constexpr double aside = 16;
    const double turn = std::floor(card.left() + aside) + 0.5;
    QPainterPath path;
    if (end + said < turn) {
        path.moveTo(end + said, middle);
        path.lineTo(turn, middle);
    } else {
        path.moveTo(turn, isAbove ? lit.top() : lit.bottom());
    }
    path.lineTo(turn, isAbove ? card.bottom() : card.top());
    m_line->setPen(QPen(appearance.colours->dimText, 1));
    m_line->setPath(path);
    m_line->setVisible(middle < card.top() || middle > card.bottom());
}

std::optional<quint64> TurnCard::packetAt(QPointF scenePlace) const
{
    if (!isVisible())
        return std::nullopt;
    bool isLink = false;
    const quint64 number
        = document()->documentLayout()->anchorAt(mapFromScene(scenePlace)).toULongLong(&isLink);
    return isLink ? std::optional(number) : std::nullopt;
}

QRectF TurnCard::boundingRect() const { return QGraphicsTextItem::boundingRect(); }

void TurnCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    painter->setPen(QPen(m_edge, 1));
    painter->setBrush(m_ground);
    painter->drawRoundedRect(boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QGraphicsTextItem::paint(painter, option, widget);
}

} // namespace remora::ui
