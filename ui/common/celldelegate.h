// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace remora::ui {

struct Colours;

// Cells of the window's tables: elided in the middle, with a line below each row, and a mark around
// the row where the keys are.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int margin = 8;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    // What stands in a cell, within `place`.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect place) const;
    // The colour of a cell's text.
    virtual QColor textColour(const Colours &colours, const QModelIndex &index) const;

private:
    static void paintFocus(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace remora::ui
