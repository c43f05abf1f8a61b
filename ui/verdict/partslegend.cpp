// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/partslegend.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimePart;

namespace {
    constexpr int barHeight = 14;
    constexpr int sign = 9;
    constexpr int gap = 6; // between a sign and its text, and below the bar
} // namespace

PartsLegend::PartsLegend(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PartsLegend::show(const dissect::PartTimes &parts)
{
    m_parts = parts;
    m_isShort = parts.sum() < dissect::second;
    m_rounded = dissect::roundedParts(parts, m_isShort ? 10'000 : 10'000'000);
    QStringList all;
    for (std::size_t i = 0; i < dissect::timeParts; ++i)
        all << entryText(static_cast<TimePart>(i), false);
    setAccessibleName(all.join(u", "));
    update();
}

QSize PartsLegend::sizeHint() const { return {400, barHeight + gap + textPixels(-1) + 6}; }

QRectF PartsLegend::barPlace() const { return {0, 0, static_cast<double>(width()), barHeight}; }

QString PartsLegend::entryText(TimePart part, bool isBrief) const
{
    const QString name = isBrief ? model::partHead(part) : model::partName(part);
    if (!m_parts.has(part))
        return u"%1 %2"_s.arg(name, tr("not seen"));
    const auto number = [&](double unit) {
        return QLocale().toString(static_cast<double>(m_rounded[part]) / unit, 'f', 2);
    };
    // Seconds are what is meant unless all is shorter than one.
    return m_isShort ? u"%1 %2"_s.arg(name, tr("%1 ms").arg(number(1e6)))
                     : u"%1 %2"_s.arg(name, number(1e9));
}

// From edge to edge; with brief names where the full ones do not fit.
std::array<QRectF, dissect::timeParts> PartsLegend::entryPlaces() const
{
    std::array<QRectF, dissect::timeParts> places;
    const QFontMetricsF metrics(font());
    for (const bool isBrief : {false, true}) {
        double taken = 0;
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const double wide = sign + gap
                + metrics.horizontalAdvance(entryText(static_cast<TimePart>(i), isBrief));
            places[i] = {taken, barHeight + gap, wide, height() - barHeight - gap * 1.0};
            taken += wide;
        }
        const double space = (width() - taken) / (dissect::timeParts - 1);
        if (space < gap && !isBrief)
            continue;
        for (std::size_t i = 0; i < dissect::timeParts; ++i)
            places[i].translate(static_cast<double>(i) * space, 0);
        break;
    }
    return places;
}

std::optional<TimePart> PartsLegend::partAt(QPointF place) const
{
    if (barPlace().contains(place))
        return ui::partAt(barPlace(), m_parts, m_parts.sum(), place.x());
    const auto places = entryPlaces();
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        if (places[i].contains(place))
            return static_cast<TimePart>(i);
    }
    return std::nullopt;
}

void PartsLegend::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    if (m_parts.sum() > 0)
        paintParts(painter, barPlace(), m_parts, m_parts.sum(), 0, colours, m_lit);
    const auto places = entryPlaces();
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        const QRectF &place = places[i];
        const QRectF swatch(place.left(), place.center().y() - sign / 2.0, sign, sign);
        paintPart(painter, swatch, part, colours, {false, m_lit && *m_lit != part});
        painter.setPen(m_parts[part] > 0 ? colours.text : colours.dimText);
        const QRectF text = place.adjusted(sign + gap, 0, 1, 0);
        const bool isBrief
            = painter.fontMetrics().horizontalAdvance(entryText(part, false)) > text.width();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, entryText(part, isBrief));
    }
}

void PartsLegend::light(std::optional<TimePart> part)
{
    if (part == m_lit)
        return;
    m_lit = part;
    update();
}

void PartsLegend::mouseMoveEvent(QMouseEvent *event) { light(partAt(event->position())); }

void PartsLegend::leaveEvent(QEvent *) { light(std::nullopt); }

bool PartsLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto part = partAt(help->pos());
    if (!part) {
        QToolTip::hideText();
        return true;
    }
    const int percent = dissect::percentsOf(m_parts)[static_cast<std::size_t>(*part)];
    QToolTip::showText(help->globalPos(),
        tr("%1 s, %2 %\n%3").arg(entryText(*part, false)).arg(percent).arg(model::partHelp(*part)),
        this);
    return true;
}

} // namespace remora::ui
