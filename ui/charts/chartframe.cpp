// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include <algorithm>
#include <cmath>

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLegendMarker>
#include <QLogValueAxis>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>
#include <QValueAxis>

#include "model/foreigntext.h"
#include "model/format.h"
#include "ui/charts/timeaxis.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    constexpr double edge = 12; // between a chart's edge and its texts
    constexpr double textZ = 100;
    constexpr double dataZ = 50;

    QString footerText(const model::ChartData &chart, const ChartLook &look)
    {
        constexpr qsizetype longest = 1000;
        const QString footer = model::harmless(look.footer, longest);
        if (chart.options.aligned)
            return Texts::tr("%1 · seconds since each first packet").arg(footer);
        return Texts::tr("%1 · %2 · times in %3")
            .arg(footer, model::dateAndTime(look.visible.begin, look.zone, 0).left(10),
                model::zoneName(look.visible.begin, look.zone));
    }

    void styleAxis(QAbstractAxis &axis, const ChartLook &look, bool hasGrid)
    {
        axis.setLineVisible(false);
        axis.setGridLineVisible(hasGrid);
        axis.setMinorGridLineVisible(false);
        axis.setGridLinePen(QPen(look.colours->grid, 1));
        axis.setLabelsFont(look.font);
        axis.setLabelsColor(look.colours->dimText);
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
        update();
    }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (!m_frame.m_hasData)
            return;
        painter->setClipRect(m_bounds);
        paintDrawing(*painter, m_frame.m_drawing, *m_frame.m_data, m_frame.m_look);
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

// QChart centres its title, and forgets to change it where the plot area is fixed: it is its text
// that is placed and changed.
void ChartFrame::findTitle()
{
    const auto text = u"title"_s;
    setTitle(text);
    setGeometry(0, 0, 1000, 1000);
    layout()->activate();
    const auto items = childItems();
    for (QGraphicsItem *item : items) {
        auto *own = qgraphicsitem_cast<QGraphicsTextItem *>(item);
        if (own != nullptr && own->toPlainText() == text)
            m_title = own;
    }
    Q_ASSERT(m_title != nullptr);
}

void ChartFrame::keepPainted() { m_item->setCacheMode(QGraphicsItem::DeviceCoordinateCache); }

void ChartFrame::setDataVisible(bool visible) { m_item->setVisible(visible); }

bool ChartFrame::isLogarithmic() const
{
    return m_look.options.logarithmic && m_data->kind->fromZero;
}

void ChartFrame::show(std::shared_ptr<const model::ChartData> data, const ChartLook &look)
{
    const bool isOther = data != m_data || m_x == nullptr || look.colours != m_look.colours
        || look.font != m_look.font || look.hidden != m_look.hidden
        || look.options.logarithmic != m_look.options.logarithmic
        || look.options.stevens != m_look.options.stevens;
    m_data = std::move(data);
    m_look = look;
    settleRanges();
    if (isOther)
        rebuild();
}

void ChartFrame::settleRanges()
{
    const model::ChartKind &kind = *m_data->kind;
    const auto extent = extentOf(*m_data, m_look);
    const auto across = extentAcross(*m_data, m_look);
    m_hasData = extent && extent->greatest > 0 && (kind.isOverTime || across);
    const bool isShare = kind.quantity == model::Quantity::Share;
    const AxisWish wish{kind.quantity, m_look.options.rateUnit, kind.fromZero,
        isLogarithmic() && !isShare, m_labels};
    m_values = m_look.zoom ? exactRange(*m_look.zoom, wish)
                           : roundRange(extent.value_or(Extent()), wish);
    if (kind.isOverTime)
        return;
    constexpr int labelsAcross = 8;
    m_across = roundRange(across.value_or(Extent()),
        {kind.across, m_look.options.rateUnit, true, m_look.options.logarithmic, labelsAcross});
    m_across.suffix = u' ' + m_across.unit.name; // the title says the upright axis' unit
}

// Labels one above the other need room.
int ChartFrame::labelCount() const
{
    constexpr double apart = 20;
    constexpr int most = 5;
    const double height = m_area.height() - 4 * lineHeight();
    return std::clamp(static_cast<int>(height / apart) + 1, 2, most);
}

double ChartFrame::labelWidth() const
{
    const QFontMetricsF metrics(m_look.font);
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
    m_series.build(*this, *m_x, *m_y, *m_data, m_look);
    QFont bold = m_look.font;
    setTitleFont(bold);
    setTitleBrush(m_look.colours->text);
    showLegend();
    m_footer->setFont(m_look.font);
    m_footer->setBrush(m_look.colours->dimText);
    m_nothing->setFont(m_look.font);
    m_nothing->setDefaultTextColor(m_look.colours->dimText);
}

void ChartFrame::makeAxes()
{
    const bool isOverTime = m_data->kind->isOverTime;
    if (isOverTime) {
        auto *time = new QCategoryAxis;
        time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_x = time;
    } else if (m_look.options.logarithmic) {
        m_x = new QLogValueAxis;
    } else {
        m_x = new QValueAxis;
    }
    m_y = m_values.scale.logarithmic ? static_cast<QAbstractAxis *>(new QLogValueAxis)
                                     : new QValueAxis;
    styleAxis(*m_x, m_look, false);
    styleAxis(*m_y, m_look, true);
    m_x->setLabelsVisible(m_look.showsTimeAxis || !isOverTime);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
}

void ChartFrame::showLegend()
{
    const auto &entries = m_series.entries();
    const bool isSaid = m_look.hasFullNames || entries.size() > 1;
    legend()->setVisible(isSaid);
    legend()->setLabelColor(m_look.colours->dimText);
    QFont struck = m_look.font;
    struck.setStrikeOut(true);
    legend()->setFont(m_look.font);
    const auto markers = legend()->markers();
    for (QLegendMarker *marker : markers) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&](const NativeSeries::Entry &one) { return one.series == marker->series(); });
        marker->setVisible(entry != entries.end());
        if (const auto *area = qobject_cast<const QAreaSeries *>(marker->series())) {
            marker->setShape(QLegend::MarkerShapeRectangle);
            marker->setBrush(area->brush());
            marker->setPen(Qt::NoPen);
        }
        const bool isHidden = entry != entries.end() && m_look.hidden.contains(entry->name);
        marker->setFont(isHidden ? struck : m_look.font);
        marker->setLabelBrush(m_look.hasFullNames ? m_look.colours->text : m_look.colours->dimText);
    }
}

QString ChartFrame::legendEntryAt(QPointF scenePlace) const
{
    if (!legend()->isVisible())
        return {};
    const auto items = scene()->items(scenePlace);
    const auto markers = legend()->markers();
    for (const QGraphicsItem *item : items) {
        const auto *object = item->toGraphicsObject();
        for (QLegendMarker *marker : markers) {
            // The marker's item is a child of the legend and knows its marker as its parent object.
            if (object == nullptr || object->parent() != marker)
                continue;
            for (const NativeSeries::Entry &entry : m_series.entries()) {
                if (entry.series == marker->series())
                    return entry.name;
            }
        }
    }
    return {};
}

model::ChartTitle ChartFrame::title() const
{
    const AxisUnit &unit
        = m_data->kind->isOverTime || m_data->kind->quantity != model::Quantity::Share
        ? m_values.unit
        : m_across.unit;
    return m_data->kind->title(*m_data, unit.name);
}

QString ChartFrame::titleHtml() const
{
    const model::ChartTitle texts = title();
    QString html = u"<b>"_s + texts.main.toHtmlEscaped() + u"</b>"_s;
    if (!texts.detail.isEmpty())
        html += u"<span style=\"color:%1\"> · %2</span>"_s.arg(
            m_look.colours->dimText.name(), texts.detail.toHtmlEscaped());
    return html;
}

double ChartFrame::lineHeight() const { return QFontMetricsF(m_look.font).height(); }

PlotScale ChartFrame::scale() const
{
    PlotScale scale = m_drawing.scale;
    scale.area.translate(m_area.topLeft());
    return scale;
}

void ChartFrame::place(const QRectF &area, double left)
{
    m_area = area;
    setGeometry(area);
    if (const int labels = labelCount(); labels != m_labels) {
        m_labels = labels;
        settleRanges();
    }
    const double line = lineHeight();
    const double top = placeLegend(line + 12);
    const bool hasLabels = m_look.showsTimeAxis || !m_data->kind->isOverTime;
    const double bottom = (hasLabels ? line + 12 : 8) + (m_look.footer.isEmpty() ? 0 : line + 8);
    QRectF plot(std::ceil(left), std::round(top), std::max(area.width() - left - rightMargin, 10.0),
        std::max(area.height() - top - bottom, 10.0));
    setPlotArea(plot);
    m_drawing = drawn(*m_data, {plot, m_look.visible, m_values.scale, m_across.scale}, m_look);
    if (m_hasData)
        m_series.feed(m_drawing, {m_across.unit.divisor, m_values.unit.divisor});
    showAxes();
    // Axes follow a plot area only when the chart is laid out anew.
    layout()->invalidate();
    layout()->activate();
    placeTexts();
    m_item->move(plot);
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
    } else if (m_look.showsTimeAxis) {
        ui::show(m_look.visible, *time, {plot.width(), plot.left(), rightMargin},
            QFontMetricsF(m_look.font), m_look.zone, m_data->options.aligned);
    } else {
        time->setRange(0, static_cast<double>(m_look.visible.length()));
    }
}

// On the line of the title where there is room, else in rows of its own. Returns where the plot
// begins.
double ChartFrame::placeLegend(double top)
{
    if (!legend()->isVisible())
        return top;
    const QFontMetricsF metrics(m_look.font);
    constexpr double sign = 30; // with its margins
    double width = 0;
    const auto &entries = m_series.entries();
    for (const NativeSeries::Entry &entry : entries) {
        QTextDocument plain;
        plain.setHtml(entry.series->name());
        width += metrics.horizontalAdvance(plain.toPlainText()) + sign;
    }
    const model::ChartTitle texts = title();
    QFont bold = m_look.font;
    bold.setBold(true);
    const double beside = m_area.width() - rightMargin - 3 * edge
        - QFontMetricsF(bold).horizontalAdvance(texts.main)
        - metrics.horizontalAdvance(texts.detail + u" · "_s);
    const double row = lineHeight() + 8;
    if (!m_look.hasFullNames && width <= beside) {
        legend()->setGeometry(QRectF(m_area.width() - rightMargin - width, 0, width, row));
        return top;
    }
    const double whole = m_area.width() - 2 * edge;
    const int most = m_look.hasFullNames ? 40 : 2;
    const int rows = std::clamp(static_cast<int>(std::ceil(width * 1.15 / whole)), 1, most);
    legend()->setGeometry(QRectF(edge - 3, lineHeight() + 6, whole, row * rows));
    return top + row * rows;
}

void ChartFrame::placeTexts()
{
    placeTitle();
    const QRectF plot = m_drawing.scale.area;
    m_nothing->setVisible(!m_hasData);
    if (!m_hasData) {
        m_nothing->setPlainText(m_data->series.empty() && !m_data->needsOneConversation
                ? Texts::tr("Nothing in focus: widen the time range or the filter.")
                : model::nothingText(*m_data->kind));
        m_nothing->setTextWidth(plot.width());
        QTextOption centred(Qt::AlignHCenter);
        centred.setWrapMode(QTextOption::WordWrap);
        m_nothing->document()->setDefaultTextOption(centred);
        m_nothing->setPos(plot.left(), plot.center().y() - m_nothing->boundingRect().height() / 2);
    }
    m_footer->setVisible(!m_look.footer.isEmpty());
    if (!m_look.footer.isEmpty()) {
        const double width = m_area.width() - 2 * edge;
        m_footer->setText(QFontMetricsF(m_look.font)
                              .elidedText(footerText(*m_data, m_look), Qt::ElideMiddle, width));
        m_footer->setPos(edge, m_area.height() - lineHeight() - 6);
    }
}

void ChartFrame::placeTitle()
{
    m_title->setHtml(titleHtml());
    m_title->setTextWidth(-1);
    constexpr double top = 3;
    m_title->setPos(edge, top);
}

bool ChartFrame::event(QEvent *event)
{
    const bool done = QChart::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeTitle();
    return done;
}

} // namespace remora::ui
