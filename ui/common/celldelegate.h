// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace remora::ui {

struct Colours;

// Cells of the window's tables: elided in the middle, with a line below each row.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    static constexpr int margin = 8;
    // What stands in a cell, within `place`.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect place) const;
    // The colour of a cell's text.
    virtual QColor textColour(const Colours &colours, const QModelIndex &index) const;
};

} // namespace remora::ui
