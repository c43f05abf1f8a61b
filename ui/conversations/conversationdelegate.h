// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

namespace remora::ui {

// Cells of the conversation table: the client with a swatch of the colour that the row has in the
// charts, and its bit rate over time as a small line of that colour.
class ConversationDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect place) const override;
    QColor textColour(const Colours &colours, const QModelIndex &index) const override;
};

} // namespace remora::ui
