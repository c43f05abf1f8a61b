// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/partslegend.h"

#include <algorithm>
#include <cstdlib>

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "model/verdict/comparisonwords.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimePart;

namespace {
    constexpr int barHeight = 14;
    constexpr int sign = 9;
    constexpr int thinHeight = 4; // of the baseline's bar
    constexpr int thinGap = 2;
    constexpr int gap = 6; // between a sign and its text, and below the bar
} // namespace

PartsLegend::PartsLegend(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PartsLegend::show(const dissect::TurnTotals &totals, const dissect::Comparison *comparison)
{
    m_parts = totals.parts;
    m_changes.reset();
    m_before = {};
    if (comparison != nullptr && comparison->before.turns > 0) {
        m_changes = comparison->all;
        m_before = dissect::scaledTo(comparison->before, totals.turns);
    }
    m_isShort = whole() < dissect::second;
    m_rounded = dissect::roundedParts(m_parts, m_isShort ? 10'000 : 10'000'000);
    QStringList all;
    for (std::size_t i = 0; i < dissect::timeParts; ++i)
        all << wholeText(static_cast<TimePart>(i), false);
    setAccessibleName(all.join(u", "));
    fit();
    update();
}

QSize PartsLegend::sizeHint() const
{
    const int lines = m_form == Form::TwoLines ? 2 : 1;
    return {400, static_cast<int>(textTop()) + lines * (textPixels(-1) + 6)};
}

double PartsLegend::textTop() const
{
    return barHeight + (m_changes ? thinGap + thinHeight : 0) + gap;
}

dissect::Duration PartsLegend::whole() const { return std::max(m_parts.sum(), m_before.sum()); }

// As long as its share of the longer one.
QRectF PartsLegend::barPlace() const
{
    const auto all = static_cast<double>(whole());
    const double share = all > 0 ? static_cast<double>(m_parts.sum()) / all : 1;
    return {0, 0, width() * share, barHeight};
}

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

// Of what changed by something that is seen.
QString PartsLegend::changeText(TimePart part) const
{
    const dissect::Duration least = m_isShort ? 5'000 : 5'000'000;
    if (!m_changes || !m_changes->has(part) || std::abs((*m_changes)[part]) < least)
        return {};
    return model::changeNumber((*m_changes)[part], m_isShort);
}

QString PartsLegend::wholeText(TimePart part, bool isBrief) const
{
    const QString change = changeText(part);
    return entryText(part, isBrief) + (change.isEmpty() ? QString() : u", "_s + change);
}

double PartsLegend::entryWidth(TimePart part) const
{
    const QFontMetricsF metrics(font());
    const bool isBrief = m_form != Form::Full;
    return sign + gap
        + (m_form == Form::TwoLines ? std::max(metrics.horizontalAdvance(entryText(part, isBrief)),
               metrics.horizontalAdvance(changeText(part)))
                                    : metrics.horizontalAdvance(wholeText(part, isBrief)));
}

double PartsLegend::entriesWidth() const
{
    double all = 0;
    for (std::size_t i = 0; i < dissect::timeParts; ++i)
        all += entryWidth(static_cast<TimePart>(i));
    return all;
}

// Brief names where the full ones do not fit; then changes below what changed.
void PartsLegend::fit()
{
    const double room = width() - gap * (dissect::timeParts - 1.0);
    m_form = Form::Full;
    if (entriesWidth() > room)
        m_form = Form::Brief;
    if (m_changes && entriesWidth() > room)
        m_form = Form::TwoLines;
    updateGeometry();
}

void PartsLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

// From edge to edge.
std::array<QRectF, dissect::timeParts> PartsLegend::entryPlaces() const
{
    std::array<QRectF, dissect::timeParts> places;
    const double space = (width() - entriesWidth()) / (dissect::timeParts - 1);
    double left = 0;
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const double wide = entryWidth(static_cast<TimePart>(i));
        places[i] = {left, textTop(), wide, height() - textTop()};
        left += wide + space;
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
    if (m_changes && whole() > 0) {
        const double share = static_cast<double>(m_before.sum()) / static_cast<double>(whole());
        const QRectF thin(0, barHeight + thinGap, width() * share, thinHeight);
        paintParts(painter, thin, m_before, m_before.sum(), 0, colours, m_lit);
    }
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const auto places = entryPlaces();
    for (std::size_t i = 0; i < dissect::timeParts; ++i)
        paintEntry(painter, static_cast<TimePart>(i), places[i]);
}

void PartsLegend::paintEntry(QPainter &painter, TimePart part, const QRectF &place) const
{
    const Colours &colours = coloursFor(palette());
    const bool isTwo = m_form == Form::TwoLines;
    const QRectF line(
        place.left(), place.top(), place.width(), isTwo ? place.height() / 2 : place.height());
    const QRectF swatch(place.left(), line.center().y() - sign / 2.0, sign, sign);
    paintPart(painter, swatch, part, colours, {false, m_lit && *m_lit != part});
    if (hasFocus() && part == m_current) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(place.adjusted(-2, 1, 1, -1));
    }
    painter.setPen(m_parts[part] > 0 ? colours.text : colours.dimText);
    const QRectF text = line.adjusted(sign + gap, 0, 1, 0);
    const auto alignment = Qt::AlignLeft | Qt::AlignVCenter;
    const bool isBrief = m_form != Form::Full;
    painter.drawText(text, alignment, isTwo ? entryText(part, isBrief) : wholeText(part, isBrief));
    if (isTwo)
        painter.drawText(text.translated(0, line.height()), alignment, changeText(part));
}

void PartsLegend::light(std::optional<TimePart> part)
{
    if (part == m_lit)
        return;
    m_lit = part;
    update();
    Q_EMIT partLit(part);
}

void PartsLegend::mouseMoveEvent(QMouseEvent *event) { light(partAt(event->position())); }

void PartsLegend::mousePressEvent(QMouseEvent *event)
{
    const auto part = event->button() == Qt::LeftButton ? partAt(event->position()) : std::nullopt;
    if (part)
        Q_EMIT partChosen(*part);
}

void PartsLegend::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int last = static_cast<int>(dissect::timeParts) - 1;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        m_current = static_cast<TimePart>(key == Qt::Key_End ? last : 0);
        light(m_current);
        update();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Right ? 1 : -1;
        m_current = static_cast<TimePart>(std::clamp(static_cast<int>(m_current) + step, 0, last));
        light(m_current);
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT partChosen(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PartsLegend::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PartsLegend::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    light(std::nullopt);
    update();
}

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
        tr("%1 (%2 %)\n%3", "a part and its time")
            .arg(wholeText(*part, false))
            .arg(percent)
            .arg(model::partHelp(*part)),
        this);
    return true;
}

} // namespace remora::ui
