// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

namespace remora::ui {

// Cells of a table of turns: the bar of parts, as long as the wait is to the longest of all rows;
// what says that there is nothing is dim.
class TurnDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect place) const override;
    QColor textColour(const Colours &colours, const QModelIndex &index) const override;
};

} // namespace remora::ui
