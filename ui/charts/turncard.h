// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QGraphicsTextItem>

#include "model/charts/chartseries.h"

class QGraphicsPathItem;
class QGraphicsRectItem;
class QGraphicsScene;

namespace remora::ui {

class ChartFrame;

// A turn that is pointed at: its row is lit, and a card beside the bars says what its client waited
// for. GUI thread.
class TurnCard : public QGraphicsTextItem {
public:
    explicit TurnCard(QGraphicsScene &scene); // which takes none of it over
    ~TurnCard() override;
    // `seen`: what of the scene is in view.
    void show(const model::TurnRows::Row &row, const ChartFrame &frame, const QRectF &seen);
    void hide();
    // The packet whose number is there; nothing beside the links.
    std::optional<quint64> packetAt(QPointF scenePlace) const;
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QGraphicsRectItem *m_row;
    QGraphicsPathItem *m_line; // from the bar to the card
    QColor m_ground;
    QColor m_edge;
};

} // namespace remora::ui
