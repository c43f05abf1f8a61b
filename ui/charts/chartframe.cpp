// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include <algorithm>
#include <cmath>

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLogValueAxis>
#include <QPainter>
#include <QValueAxis>

#include "ui/charts/timeaxis.h"
#include "ui/charts/waterfall.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double textZ = 100;
    constexpr double dataZ = 50;

    void styleAxis(QAbstractAxis &axis, const ChartAppearance &appearance, bool hasGrid)
    {
        axis.setLineVisible(false);
        axis.setGridLineVisible(hasGrid);
        axis.setMinorGridLineVisible(false);
        axis.setGridLinePen(QPen(appearance.colours->grid, 1));
        axis.setLabelsFont(appearance.font);
        axis.setLabelsColor(appearance.colours->dimText);
        axis.setTruncateLabels(false);
    }

    template <class Axis> void showRange(const ValueRange &range, QAbstractAxis *axis)
    {
        if (auto *own = qobject_cast<Axis *>(axis))
            show(range, *own);
    }

    // A QLogValueAxis is no QValueAxis, a QCategoryAxis is one.
    void showValues(const ValueRange &range, QAbstractAxis *axis)
    {
        showRange<QLogValueAxis>(range, axis);
        showRange<QValueAxis>(range, axis);
    }

} // namespace

// The data that Qt Charts has no series for.
class ChartFrame::DataItem : public QGraphicsItem {
public:
    explicit DataItem(ChartFrame *frame)
        : QGraphicsItem(frame)
        , m_frame(*frame)
    {
        setZValue(dataZ);
    }
    void move(const QRectF &plot)
    {
        prepareGeometryChange();
        constexpr double air = 3; // for signs at the edge
        m_bounds = plot.adjusted(-air, -air, air, air);
        if (m_frame.m_data->kind->hasRows) // what is said beside them
            m_bounds = plot.adjusted(-plot.left(), -air, rightMargin, air);
        update();
    }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (!m_frame.m_hasData)
            return;
        painter->setClipRect(m_bounds);
        paintDrawing(*painter, m_frame.m_drawing, *m_frame.m_data, m_frame.m_appearance);
    }

private:
    ChartFrame &m_frame;
    QRectF m_bounds;
};

ChartFrame::ChartFrame(QGraphicsItem *parent)
    : QChart(parent)
    , m_data(std::make_shared<const model::ChartData>())
    , m_item(new DataItem(this))
    , m_footer(new QGraphicsSimpleTextItem(this))
    , m_nothing(new QGraphicsTextItem(this))
    , m_cut(new QGraphicsSimpleTextItem(this))
{
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setAnimationOptions(NoAnimation);
    setLocalizeNumbers(true);
    legend()->detachFromChart();
    legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend()->setBackgroundVisible(false);
    legend()->setContentsMargins(0, 0, 0, 0);
    legend()->layout()->setContentsMargins(0, 0, 0, 0);
    m_footer->setZValue(textZ);
    m_nothing->setZValue(textZ);
    findTitle();
}

double ChartFrame::lineHeight() const { return QFontMetricsF(m_appearance.font).height(); }

void ChartFrame::keepPainted() { m_item->setCacheMode(QGraphicsItem::DeviceCoordinateCache); }

void ChartFrame::setDataVisible(bool visible) { m_item->setVisible(visible); }

bool ChartFrame::isLogarithmic() const
{
    return m_appearance.options.logarithmic && m_data->kind->fromZero && !m_data->isStack;
}

bool ChartFrame::isAcrossLogarithmic() const
{
    return m_appearance.options.logarithmic || m_data->kind->isAcrossLogarithmic;
}

void ChartFrame::show(
    std::shared_ptr<const model::ChartData> data, const ChartAppearance &appearance)
{
    const bool isOther = data != m_data || m_x == nullptr
        || appearance.colours != m_appearance.colours || appearance.font != m_appearance.font
        || appearance.hidden != m_appearance.hidden
        || appearance.options.logarithmic != m_appearance.options.logarithmic
        || appearance.options.stevens != m_appearance.options.stevens;
    m_data = std::move(data);
    m_appearance = appearance;
    settleRanges();
    const bool hasLogarithms = qobject_cast<QLogValueAxis *>(m_y) != nullptr;
    if (isOther || hasLogarithms != m_values.scale.logarithmic) // a part that was chosen has 0
        rebuild();
}

void ChartFrame::settleRanges()
{
    const model::ChartKind &kind = *m_data->kind;
    const auto extent = extentOf(*m_data, m_appearance);
    const auto across = extentAcross(*m_data, m_appearance);
    m_hasData = extent && (kind.isOverTime || across);
    const bool isShare = kind.quantity == model::Quantity::Share;
    const AxisWish wish{kind.quantity, rateUnitOf(kind, m_appearance.options.rateUnit),
        kind.fromZero, isLogarithmic() && !isShare, m_labels};
    m_values = m_appearance.zoom ? exactRange(*m_appearance.zoom, wish)
                                 : roundRange(extent.value_or(Extent()), wish);
    if (kind.isOverTime)
        return;
    constexpr int labelsAcross = 8;
    m_across = roundRange(across.value_or(Extent()),
        {kind.across, m_appearance.options.rateUnit, true, isAcrossLogarithmic(), labelsAcross});
    m_across.suffix = u' ' + m_across.unit.name; // the title says the upright axis' unit
}

// Labels one above the other need room.
int ChartFrame::labelCount() const
{
    constexpr double apart = 26;
    constexpr int most = 5;
    const double height = m_area.height() - 4 * lineHeight();
    return std::clamp(static_cast<int>(height / apart) + 1, 2, most);
}

double ChartFrame::labelWidth() const
{
    if (m_data->rows)
        return rowLabelWidth(*m_data->rows, m_appearance.font);
    const QFontMetricsF metrics(m_appearance.font);
    double width = 0;
    for (const QString &label : m_values.labels())
        width = std::max(width, metrics.horizontalAdvance(label));
    constexpr double air = 12;
    return width + air;
}

void ChartFrame::rebuild()
{
    m_series.clear(*this);
    for (QAbstractAxis *axis : {m_x, m_y}) {
        if (axis == nullptr)
            continue;
        removeAxis(axis);
        delete axis;
    }
    makeAxes();
    m_series.build(*this, *m_x, *m_y, *m_data, m_appearance);
    setTitleFont(m_appearance.font);
    setTitleBrush(m_appearance.colours->text);
    showLegend();
    m_footer->setFont(m_appearance.font);
    m_footer->setBrush(m_appearance.colours->dimText);
    m_nothing->setFont(m_appearance.font);
    m_nothing->setDefaultTextColor(m_appearance.colours->dimText);
}

void ChartFrame::makeAxes()
{
    const bool isOverTime = m_data->kind->isOverTime;
    if (isOverTime) {
        auto *time = new QCategoryAxis;
        time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_x = time;
    } else if (isAcrossLogarithmic()) {
        m_x = new QLogValueAxis;
    } else {
        m_x = new QValueAxis;
    }
    m_y = m_values.scale.logarithmic ? static_cast<QAbstractAxis *>(new QLogValueAxis)
                                     : new QValueAxis;
    const bool hasRows = m_data->kind->hasRows;
    styleAxis(*m_x, m_appearance, hasRows);
    styleAxis(*m_y, m_appearance, !hasRows);
    m_y->setLabelsVisible(!hasRows);
    m_x->setLabelsVisible(m_appearance.showsTimeAxis || !isOverTime);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
}

PlotScale ChartFrame::scale() const
{
    PlotScale scale = m_drawing.scale;
    scale.area.translate(m_area.topLeft());
    return scale;
}

void ChartFrame::place(const QRectF &area, double left)
{
    const PlotScale scale = layOut(area, left);
    take(drawn(*m_data, scale, m_appearance));
}

// A small picture has room for its data alone.
bool ChartFrame::hasFooter() const
{
    constexpr double small = 200;
    return !m_appearance.footer.isEmpty() && m_area.height() >= small;
}

PlotScale ChartFrame::layOut(const QRectF &area, double left)
{
    m_area = area;
    setGeometry(area);
    if (const int labels = labelCount(); labels != m_labels) {
        m_labels = labels;
        settleRanges();
    }
    const double line = lineHeight();
    const double top = placeLegend(line + 12);
    const bool hasLabels = m_appearance.showsTimeAxis || !m_data->kind->isOverTime;
    const double bottom = (hasLabels ? line + 12 : 8) + (hasFooter() ? line + 8 : 0);
    const QRectF plot(std::ceil(left), std::round(top),
        std::max(area.width() - std::ceil(left) - rightMargin, 10.0),
        std::max(area.height() - top - bottom, 10.0));
    return {plot, m_appearance.visible, m_values.scale, m_across.scale};
}

void ChartFrame::take(ChartDrawing drawing)
{
    m_drawing = std::move(drawing);
    setPlotArea(m_drawing.scale.area);
    if (m_hasData)
        m_series.feed(m_drawing, {m_across.unit.divisor, m_values.unit.divisor});
    showAxes();
    // Axes follow a plot area only when the chart is laid out anew.
    layout()->invalidate();
    layout()->activate();
    placeTexts();
    m_item->move(m_drawing.scale.area);
}

void ChartFrame::showAxes()
{
    const QRectF plot = m_drawing.scale.area;
    m_y->setVisible(m_hasData);
    showValues(m_values, m_y);
    auto *time = qobject_cast<QCategoryAxis *>(m_x);
    if (time == nullptr) {
        m_x->setVisible(m_hasData);
        showValues(m_across, m_x);
    } else if (m_appearance.showsTimeAxis || m_data->kind->hasRows) { // the rows' grid is its own
        ui::show(m_appearance.visible, *time, {plot.width(), plot.left(), rightMargin},
            QFontMetricsF(m_appearance.font), m_appearance.zone, m_data->options.aligned);
    } else {
        time->setRange(0, static_cast<double>(m_appearance.visible.length()));
    }
}

const model::TurnRows::Row *ChartFrame::turnAt(QPointF scenePlace) const
{
    if (!m_data->rows || !m_hasData)
        return nullptr;
    const RowPlaces places(*m_data->rows, scale().area);
    const auto row = places.rowAt(scenePlace.y());
    return row && scale().area.top() <= scenePlace.y() && scale().area.bottom() >= scenePlace.y()
        ? &m_data->rows->rows[*row]
        : nullptr;
}

QRectF ChartFrame::rowOf(const model::TurnRows::Row &row) const
{
    const RowPlaces places(*m_data->rows, scale().area);
    const QRectF place = places.row(static_cast<std::size_t>(&row - m_data->rows->rows.data()));
    return {m_area.left(), place.top(), m_area.width(), place.height()};
}

bool ChartFrame::event(QEvent *event)
{
    const bool done = QChart::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeTitle();
    return done;
}

} // namespace remora::ui
