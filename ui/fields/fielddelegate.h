// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace remora::ui {

// A field in two lines: its mark as a favourite, name and type; description and who reads it. What
// was searched for is bold and in the accent colour. Headings stand at the bottom of their room.
class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int rowHeight();
    static constexpr int starEnd = 30; // pixels from the left edge

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace remora::ui
