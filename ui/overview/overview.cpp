// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr double handle = 5; // pixels at an edge that take hold of it
    constexpr double leastDrag = 4; // less is a click

    // What a translucent colour comes to on the panel. A fill that is translucent is painted on
    // Qt's threads: with a hundred bars, the window waits a hundred times for threads that have to
    // wait for those that compute.
    QColor onPanel(const QColor &colour, float opacity, const Colours &colours)
    {
        const auto mixed
            = [opacity](float over, float under) { return opacity * over + (1 - opacity) * under; };
        const QColor &panel = colours.panel;
        return QColor::fromRgbF(mixed(colour.redF(), panel.redF()),
            mixed(colour.greenF(), panel.greenF()), mixed(colour.blueF(), panel.blueF()));
    }
} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Bit rate of the whole capture"));
    setZoom({});
    connect(&m_bars, &model::CaptureOverview::changed, this, qOverload<>(&QWidget::update));
}

QSize Overview::sizeHint() const { return {400, 56}; }

QSize Overview::minimumSizeHint() const { return {100, 32}; }

void Overview::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->focus().disconnect(this);
    m_capture = capture;
    m_drag = Drag::None;
    m_bars.setCapture(capture);
    if (capture == nullptr)
        return;
    connect(&capture->focus(), &model::Focus::rangeChanged, this, qOverload<>(&QWidget::update));
}

void Overview::setZoom(const std::optional<TimeRange> &zoom)
{
    m_zoom = zoom;
    QString tip = tr("Bit rate of the whole capture. Drag over it to look at a time range; double "
                     "click shows everything.");
    if (zoom)
        tip += '\n'_L1
            + tr("The charts show the part above the line: %1.")
                  .arg(model::timeRange(*zoom, model::shownZone(), 3));
    setToolTip(tip);
    update();
}

QRectF Overview::plot() const { return QRectF(rect()).adjusted(12, 4, -12, -6); }

double Overview::xOf(Timestamp time) const
{
    const TimeRange &span = m_bars.shown().span;
    return plot().left()
        + static_cast<double>(time - span.begin) / static_cast<double>(span.length() + 1)
        * plot().width();
}

Timestamp Overview::timeAt(double x) const
{
    const TimeRange &span = m_bars.shown().span;
    const double share = std::clamp((x - plot().left()) / plot().width(), 0.0, 1.0);
    return span.begin
        + static_cast<dissect::Duration>(share * static_cast<double>(span.length() + 1));
}

std::optional<TimeRange> Overview::range() const
{
    return m_capture == nullptr ? std::nullopt : m_capture->focus().now().range;
}

TimeRange Overview::clamped(TimeRange range) const
{
    const TimeRange &span = m_bars.shown().span;
    const dissect::Duration length = std::min(range.length(), span.length() + 1);
    range.begin = std::clamp(range.begin, span.begin, span.end + 1 - length);
    return {range.begin, range.begin + length};
}

void Overview::setRange(std::optional<TimeRange> range)
{
    if (m_capture == nullptr)
        return;
    if (range && range->length() <= 0)
        range.reset();
    m_capture->focus().setRange(range);
}

Overview::Drag Overview::dragAt(double x) const
{
    const auto now = range();
    if (!now)
        return Drag::New;
    const double begin = xOf(now->begin);
    const double end = xOf(now->end);
    if (std::abs(x - begin) <= handle)
        return Drag::Begin;
    if (std::abs(x - end) <= handle)
        return Drag::End;
    return x > begin && x < end ? Drag::Move : Drag::New;
}

void Overview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursFor(palette());
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_capture == nullptr || m_bars.shown().all.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    if (range())
        paintBrush(painter);
    if (m_zoom)
        paintZoom(painter);
    QFont small = font();
    small.setPixelSize(textPixels(-2));
    painter.setFont(small);
    painter.setPen(colours.dimText);
    const QString most = model::bitRate(m_bars.shown().greatest);
    const QRectF label(plot().left(), 2, QFontMetricsF(small).horizontalAdvance(most) + 8, 15);
    QColor veil = colours.panel;
    veil.setAlphaF(0.8F);
    painter.fillRect(label, veil);
    painter.drawText(label.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, most);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -2));
    }
}

void Overview::paintBars(QPainter &painter) const
{
    const auto &bars = m_bars.shown();
    if (bars.greatest <= 0)
        return;
    const Colours &colours = coloursFor(palette());
    const QRectF area = plot();
    // Of bars that share one on the screen the highest is drawn.
    const int count
        = std::clamp(static_cast<int>(area.width() / 7), 1, static_cast<int>(std::ssize(bars.all)));
    const double width = area.width() / count;
    const auto paint = [&](const std::vector<double> &rates, const QColor &colour) {
        for (int i = 0; i < count; ++i) {
            const auto from = static_cast<std::ptrdiff_t>(i) * std::ssize(rates) / count;
            const auto to = static_cast<std::ptrdiff_t>(i + 1) * std::ssize(rates) / count;
            const double rate = *std::max_element(rates.begin() + from, rates.begin() + to);
            const double height = rate / bars.greatest * area.height();
            if (height > 0)
                painter.fillRect(QRectF(area.left() + i * width, area.bottom() - height,
                                     std::max(1.0, width - 1), std::max(1.0, height)),
                    colour);
        }
    };
    const QColor full = onPanel(colours.series[0], 0.55F, colours);
    const QColor pale = onPanel(colours.dimText, 0.3F, colours);
    paint(bars.all, bars.filtered.empty() ? full : pale);
    if (!bars.filtered.empty())
        paint(bars.filtered, full);
}

void Overview::paintBrush(QPainter &painter) const
{
    const Colours &colours = coloursFor(palette());
    const double left = std::max(xOf(range()->begin), plot().left());
    const double right = std::clamp(xOf(range()->end), left + 2, plot().right());
    const QRectF brush(left, 2, right - left, height() - 5);
    QColor fill = colours.accent;
    fill.setAlphaF(0.16F);
    painter.fillRect(brush, fill);
    painter.setPen(QPen(colours.accent, 1.4));
    painter.drawRect(brush);
    painter.setBrush(colours.accent);
    painter.setPen(Qt::NoPen);
    for (const double x : {left, right})
        painter.drawRoundedRect(QRectF(x - 2, brush.center().y() - 8, 4, 16), 2, 2);
    painter.setBrush(Qt::NoBrush);
}

void Overview::paintZoom(QPainter &painter) const
{
    const QRectF area = plot();
    if (xOf(m_zoom->end) < area.left() || xOf(m_zoom->begin) > area.right())
        return;
    const double left = std::clamp(xOf(m_zoom->begin), area.left(), area.right() - 2);
    const double right = std::clamp(xOf(m_zoom->end), left + 2, area.right());
    const double y = area.bottom() + 2;
    const QColor &accent = coloursFor(palette()).accent;
    painter.fillRect(QRectF(left, y, right - left, 2), accent);
    for (const double x : {left, right - 1})
        painter.fillRect(QRectF(x, y - 2, 1, 4), accent);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_capture == nullptr)
        return;
    m_from = event->position().x();
    m_drag = dragAt(m_from);
    m_before = range().value_or(TimeRange{});
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        const Drag would = dragAt(x);
        setCursor(would == Drag::Begin || would == Drag::End ? Qt::SizeHorCursor
                : would == Drag::Move                        ? Qt::OpenHandCursor
                                                             : Qt::CrossCursor);
        return;
    }
    const dissect::Duration moved = timeAt(x) - timeAt(m_from);
    switch (m_drag) {
    case Drag::New:
        if (std::abs(x - m_from) >= leastDrag)
            setRange(TimeRange{timeAt(std::min(x, m_from)), timeAt(std::max(x, m_from))});
        return;
    case Drag::Move:
        setRange(clamped({m_before.begin + moved, m_before.end + moved}));
        return;
    case Drag::Begin:
        setRange(TimeRange{std::min(timeAt(x), m_before.end - 1), m_before.end});
        return;
    case Drag::End:
        setRange(TimeRange{m_before.begin, std::max(timeAt(x), m_before.begin + 1)});
        return;
    case Drag::None:
        return;
    }
}

void Overview::mouseReleaseEvent(QMouseEvent *) { m_drag = Drag::None; }

void Overview::mouseDoubleClickEvent(QMouseEvent *) { setRange(std::nullopt); }

void Overview::keyPressEvent(QKeyEvent *event)
{
    const TimeRange &span = m_bars.shown().span;
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape) {
        setRange(std::nullopt);
        return;
    }
    if (!arrow || m_capture == nullptr || span.length() <= 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const TimeRange whole{span.begin, span.end + 1};
    TimeRange now = range().value_or(
        TimeRange{whole.begin + whole.length() / 3, whole.end - whole.length() / 3});
    const dissect::Duration step = std::max<dissect::Duration>(whole.length() / 100, 1)
        * (event->key() == Qt::Key_Left ? -1 : 1);
    if ((event->modifiers() & Qt::ShiftModifier) != 0)
        now.end = std::clamp(now.end + step, now.begin + 1, whole.end);
    else
        now = clamped({now.begin + step, now.end + step});
    setRange(now);
}

} // namespace remora::ui
