// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/findinglink.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {
    constexpr int signSize = 9;
    constexpr int signGap = 6;
    constexpr int margin = 2; // within the ring of the focus
} // namespace

FindingLink::FindingLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setProperty("role", u"caption"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FindingLink::show(const model::FindingWords &words, dissect::TimePart part)
{
    m_before = words.what.section("%1"_L1, 0, 0);
    m_link = words.who;
    m_after = words.what.section("%1"_L1, 1) + u", "_s + words.sum;
    m_part = part;
    setText(m_before + m_link + m_after);
    setAccessibleName(text());
    setToolTip(tr("%1\nClick to show its packets only").arg(text()));
    updateGeometry();
    update();
}

QSize FindingLink::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * margin + signSize + signGap + metrics.horizontalAdvance(m_before)
            + metrics.horizontalAdvance(m_link) + metrics.horizontalAdvance(m_after) + 1,
        metrics.height() + 2};
}

void FindingLink::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    const QRectF swatch(margin, (height() - signSize) / 2.0, signSize, signSize);
    paintPart(painter, swatch, m_part, colours);
    int x = margin + signSize + signGap;
    const auto write = [&](const QString &text, const QColor &colour) {
        const QRect place(x, 0, width() - margin - x, height());
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        x += painter.fontMetrics().horizontalAdvance(text);
    };
    write(m_before, colours.dimText);
    write(m_link, colours.accent);
    write(m_after, colours.dimText);
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FindingLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace remora::ui
