// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace remora::ui {

FlowLayout::FlowLayout(QWidget *parent, QMargins margins, int spacing)
    : QLayout(parent)
{
    setContentsMargins(margins);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const { return minimumSize(); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    struct Placed {
        QLayoutItem *item;
        QRect at;
        bool isBehindStretch;
    };
    QList<Placed> row;
    int y = inner.top();
    int rowHeight = 0;
    const auto endRow = [&] {
        int room = inner.right() + 1 - (row.isEmpty() ? inner.left() : row.last().at.right() + 1);
        room = std::max(0, room);
        for (const Placed &placed : std::as_const(row)) {
            QRect at = placed.at.translated(
                placed.isBehindStretch ? room : 0, (rowHeight - placed.at.height()) / 2);
            const QWidget *widget = placed.item->widget();
            const auto direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
            if (places)
                placed.item->setGeometry(QStyle::visualRect(direction, inner, at));
        }
        row.clear();
    };
    int x = inner.left();
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x + size.width() > inner.right() + 1 && !row.isEmpty()) {
            endRow();
            y += rowHeight + spacing();
            x = inner.left();
            rowHeight = 0;
        }
        row.append({item, QRect(QPoint(x, y), size), m_stretchAt >= 0 && i >= m_stretchAt});
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace remora::ui
