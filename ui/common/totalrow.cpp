// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/totalrow.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/common/celldelegate.h"
#include "ui/common/groupedheader.h"
#include "ui/common/palette.h"
#include "ui/common/uniformtable.h"

namespace remora::ui {

TotalRow::TotalRow(UniformTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
    const QHeaderView *head = table->horizontalHeader();
    const auto repaint = [this] { update(); };
    connect(head, &QHeaderView::sectionResized, this, repaint);
    connect(head, &QHeaderView::sectionMoved, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TotalRow::show(const QString &caption, const QStringList &texts)
{
    m_caption = caption;
    m_texts = texts;
    QStringList all{caption};
    for (int column = 0; column < m_texts.size(); ++column) {
        if (!m_texts[column].isEmpty())
            all << m_table->model()->headerData(column, Qt::Horizontal).toString() + u' '
                    + m_texts[column];
    }
    setAccessibleName(all.join(u", "));
    setVisible(all.size() > 1);
    update();
}

QSize TotalRow::sizeHint() const { return {0, m_table->rowHeight()}; }

QRect TotalRow::placeOf(int column) const
{
    const QHeaderView *head = m_table->horizontalHeader();
    if (column < 0 || column >= head->count() || head->isSectionHidden(column))
        return {};
    return {head->sectionViewportPosition(column), 0, head->sectionSize(column), height()};
}

// From the first column on, as far as none has a total.
QRect TotalRow::captionPlace() const
{
    const QHeaderView *head = m_table->horizontalHeader();
    QRect place;
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        if (head->isSectionHidden(column))
            continue;
        if (!m_texts.value(column).isEmpty())
            break;
        place = place.united(placeOf(column));
    }
    return place;
}

void TotalRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    QFont strong = m_table->font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours.text);
    const auto write = [&](QRect place, const QString &text, Qt::Alignment alignment) {
        place.adjust(CellDelegate::margin, 0, -CellDelegate::margin, 0);
        painter.drawText(place, static_cast<int>(alignment),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    write(captionPlace(), m_caption, Qt::AlignLeft | Qt::AlignVCenter);
    const auto *head = qobject_cast<const GroupedHeader *>(m_table->horizontalHeader());
    for (int column = 0; head != nullptr && column < head->count(); ++column) {
        const QRect place = placeOf(column);
        painter.setPen(colours.grid);
        if (!place.isEmpty() && head->isEdge(column))
            painter.drawLine(place.topLeft(), place.bottomLeft());
        painter.setPen(colours.text);
    }
    for (int column = 0; column < m_texts.size(); ++column) {
        if (!m_texts[column].isEmpty())
            write(placeOf(column), m_texts[column], Qt::AlignRight | Qt::AlignVCenter);
    }
}

bool TotalRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text = m_caption;
    for (int column = 0; column < m_texts.size(); ++column) {
        if (!m_texts[column].isEmpty() && placeOf(column).contains(help->pos()))
            text = m_table->model()->headerData(column, Qt::Horizontal).toString() + u' '
                + m_texts[column];
    }
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

} // namespace remora::ui
