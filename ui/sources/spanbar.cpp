// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/spanbar.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/palette.h"

namespace remora::ui {

namespace {

    constexpr double trackHeight = 12;
    constexpr double reach = 5; // how near to an end a drag takes hold of it
    constexpr double leastWidth = 2; // a range is seen, however short

} // namespace

SpanBar::SpanBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Time range on the packets that the job holds"));
    setToolTip(tr("The packets that the job holds. Drag to choose a time range; arrow keys move it "
                  "(with Shift: its end)."));
}

void SpanBar::setSpan(const std::optional<dissect::TimeRange> &span)
{
    m_span = span && span->length() > 0 ? span : std::nullopt;
    setVisible(m_span.has_value());
    update();
}

void SpanBar::setRange(const std::optional<dissect::TimeRange> &range)
{
    if (m_dragged == Part::None)
        m_range = range;
    update();
}

QSize SpanBar::sizeHint() const
{
    return {120, static_cast<int>(trackHeight) + fontMetrics().height() + 6};
}

QRectF SpanBar::track() const { return {1, 1, std::max(1.0, width() - 2.0), trackHeight}; }

double SpanBar::xOf(dissect::Timestamp time) const
{
    const QRectF bar = track();
    const double share
        = static_cast<double>(time - m_span->begin) / static_cast<double>(m_span->length());
    return bar.left() + bar.width() * std::clamp(share, 0.0, 1.0);
}

dissect::Timestamp SpanBar::timeAt(double x) const
{
    const QRectF bar = track();
    const double share = std::clamp((x - bar.left()) / bar.width(), 0.0, 1.0);
    return m_span->begin
        + static_cast<dissect::Duration>(share * static_cast<double>(m_span->length()));
}

SpanBar::Part SpanBar::partAt(double x) const
{
    if (!m_range)
        return Part::None;
    const double begin = xOf(m_range->begin);
    const double end = std::max(begin + leastWidth, xOf(m_range->end));
    if (std::abs(x - end) <= reach)
        return Part::End;
    if (std::abs(x - begin) <= reach)
        return Part::Begin;
    return x > begin && x < end ? Part::Middle : Part::None;
}

void SpanBar::paintEvent(QPaintEvent *)
{
    if (!m_span)
        return;
    const Colours &colours = coloursFor(palette());
    const QRectF bar = track();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, 1));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(bar, 3, 3);
    if (m_range && m_range->end > m_span->begin && m_range->begin < m_span->end) {
        const double begin = xOf(m_range->begin);
        const double width = std::max(leastWidth, xOf(m_range->end) - begin);
        const double left = std::min(begin, bar.right() - width);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(left, bar.top() + 1, width, bar.height() - 2), 2, 2);
    }
    painter.setPen(colours.dimText);
    const QRectF below(bar.left(), bar.bottom() + 2, bar.width(), height() - bar.bottom() - 2);
    const QTimeZone zone = model::shownZone();
    const auto text = [&](dissect::Timestamp time) {
        constexpr dissect::Duration day = 86'400 * dissect::second;
        return m_span->length() < day ? model::timeOfDay(time, zone, 0)
                                      : model::dateAndTime(time, zone, 0);
    };
    const QString begin = text(m_span->begin);
    const QString end = text(m_span->end);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, begin);
    const QFontMetrics metrics = fontMetrics();
    if (metrics.horizontalAdvance(begin) + metrics.horizontalAdvance(end) + 8 < below.width())
        painter.drawText(below, Qt::AlignRight | Qt::AlignTop, end);
}

void SpanBar::choose(dissect::Timestamp begin, dissect::Timestamp end)
{
    if (begin > end)
        std::swap(begin, end);
    begin = std::clamp(begin, m_span->begin, m_span->end);
    end = std::clamp(end, m_span->begin, m_span->end);
    constexpr dissect::Duration shortest = dissect::second / 1000;
    if (end - begin < shortest)
        return;
    m_range = dissect::TimeRange{begin, end};
    update();
    Q_EMIT rangeChosen(*m_range);
}

void SpanBar::mousePressEvent(QMouseEvent *event)
{
    if (!m_span || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    m_dragged = partAt(x);
    m_grabbed = timeAt(x);
    if (m_dragged == Part::None) { // a new range, from here
        m_dragged = Part::End;
        m_before = {m_grabbed, m_grabbed};
        return;
    }
    m_before = *m_range;
}

void SpanBar::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_span)
        return;
    const double x = event->position().x();
    if (m_dragged == Part::None) {
        const Part part = partAt(x);
        setCursor(part == Part::Begin || part == Part::End ? Qt::SizeHorCursor
                : part == Part::Middle                     ? Qt::OpenHandCursor
                                                           : Qt::CrossCursor);
        return;
    }
    const dissect::Timestamp now = timeAt(x);
    if (m_dragged == Part::Begin) {
        choose(now, m_before.end);
    } else if (m_dragged == Part::End) {
        choose(m_before.begin, now);
    } else {
        const dissect::Duration by = std::clamp(now - m_grabbed, m_span->begin - m_before.begin,
            std::max(m_span->begin - m_before.begin, m_span->end - m_before.end));
        choose(m_before.begin + by, m_before.end + by);
    }
}

void SpanBar::mouseReleaseEvent(QMouseEvent *) { m_dragged = Part::None; }

void SpanBar::keyPressEvent(QKeyEvent *event)
{
    const bool right = event->key() == Qt::Key_Right;
    if (!m_span || (!right && event->key() != Qt::Key_Left)) {
        QWidget::keyPressEvent(event);
        return;
    }
    constexpr int steps = 200; // of the whole span
    const dissect::Duration by = m_span->length() / steps * (right ? 1 : -1);
    const dissect::TimeRange range = m_range.value_or(*m_span);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(range.begin, std::max(range.begin, range.end + by));
    else if (range.begin + by >= m_span->begin && range.end + by <= m_span->end)
        choose(range.begin + by, range.end + by);
}

} // namespace remora::ui
