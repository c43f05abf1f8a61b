// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timestrip.h"

#include <algorithm>

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include "ui/charts/timeaxis.h"

namespace remora::ui {

// Covers the labels beneath it.
class TimeStrip::Flag : public QGraphicsItem {
public:
    explicit Flag(TimeStrip *strip)
        : QGraphicsItem(strip)
        , m_strip(*strip)
    {
        constexpr double top = 200;
        setZValue(top);
        hide();
    }
    void move(double x, const QString &text, bool isPinned)
    {
        prepareGeometryChange();
        const QFontMetricsF metrics(m_strip.m_appearance.font);
        constexpr double air = 14;
        const double width = metrics.horizontalAdvance(text) + air;
        const double left
            = std::clamp(x - width / 2, 0.0, std::max(0.0, m_strip.geometry().width() - width));
        m_place = QRectF(left, 3, width, metrics.height() + 4);
        m_text = text;
        m_isPinned = isPinned;
        show();
        update();
    }
    QRectF boundingRect() const override { return m_place; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const ChartAppearance &appearance = m_strip.m_appearance;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_isPinned ? appearance.colours->accent : appearance.colours->text);
        painter->drawRoundedRect(m_place, 4, 4);
        painter->setPen(appearance.colours->panel);
        painter->setFont(appearance.font);
        painter->drawText(m_place, Qt::AlignCenter, m_text);
    }

private:
    TimeStrip &m_strip;
    QRectF m_place;
    QString m_text;
    bool m_isPinned = false;
};

TimeStrip::TimeStrip(QGraphicsItem *parent)
    : QChart(parent)
    , m_axis(new QCategoryAxis)
    , m_flag(new Flag(this))
{
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false);
    legend()->hide();
    m_axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_axis->setLineVisible(false);
    m_axis->setGridLineVisible(false);
    m_axis->setTruncateLabels(false);
    addAxis(m_axis, Qt::AlignBottom);
    // An axis shows itself only where something is attached to it.
    auto *none = new QLineSeries;
    addSeries(none);
    none->attachAxis(m_axis);
}

void TimeStrip::show(const ChartAppearance &appearance, bool isElapsed, const QRectF &area,
    double left, double right)
{
    m_appearance = appearance;
    m_axis->setLabelsFont(appearance.font);
    m_axis->setLabelsColor(appearance.colours->dimText);
    setGeometry(area);
    setPlotArea(QRectF(left, 0, std::max(right - left, 10.0), 1));
    ui::show(appearance.visible, *m_axis, {right - left, left, area.width() - right},
        QFontMetricsF(appearance.font), appearance.zone, isElapsed);
    layout()->invalidate();
    layout()->activate();
}

// QChart's own background stays behind where the plot area is fixed.
void TimeStrip::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->fillRect(rect(), m_appearance.colours->panel);
}

void TimeStrip::setFlag(const std::optional<double> &x, const QString &text, bool isPinned)
{
    m_flag->setVisible(x.has_value());
    if (x)
        m_flag->move(*x, text, isPinned);
}

} // namespace remora::ui
