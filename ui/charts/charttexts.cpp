// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in a chart besides its axes: title, legend, footer, and why there is nothing.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <QAreaSeries>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLegendMarker>
#include <QTextDocument>
#include <QTextOption>

#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/waterfall.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    constexpr double edge = 12; // between a chart's edge and its texts

    QString footerText(const model::ChartData &chart, const ChartAppearance &appearance)
    {
        constexpr qsizetype longest = 1000;
        const QString footer = model::harmless(appearance.footer, longest);
        if (chart.options.aligned)
            return Texts::tr("%1 · seconds since each conversation's first packet").arg(footer);
        if (!chart.span)
            return footer;
        const auto begin = std::max(appearance.visible.begin, chart.span->begin);
        const auto day = [&](dissect::Timestamp time) {
            return model::dateAndTime(time, appearance.zone, 0).left(10);
        };
        QString days = day(begin);
        const QString last
            = day(std::max(begin, std::min(appearance.visible.end, chart.span->end)));
        if (last != days)
            days += u" – "_s + last;
        return Texts::tr("%1 · %2 · times in %3")
            .arg(footer, days, model::zoneName(begin, appearance.zone));
    }

} // namespace

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

void ChartFrame::showLegend()
{
    const auto &entries = m_series.entries();
    const bool isSaid = m_appearance.hasFullNames || entries.size() > 1;
    legend()->setVisible(isSaid);
    legend()->setLabelColor(m_appearance.colours->dimText);
    QFont struck = m_appearance.font;
    struck.setStrikeOut(true);
    legend()->setFont(m_appearance.font);
    const auto markers = legend()->markers();
    for (QLegendMarker *marker : markers) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&](const NativeSeries::Entry &one) { return one.series == marker->series(); });
        marker->setVisible(entry != entries.end());
        if (const auto *area = qobject_cast<const QAreaSeries *>(marker->series())) {
            marker->setShape(QLegend::MarkerShapeRectangle);
            marker->setBrush(area->brush());
            marker->setPen(QPen(area->brush().color(), 1)); // Qt outlines it whatever is asked for
        }
        const bool isHidden = entry != entries.end() && m_appearance.hidden.contains(entry->name);
        marker->setFont(isHidden ? struck : m_appearance.font);
        marker->setLabelBrush(
            m_appearance.hasFullNames ? m_appearance.colours->text : m_appearance.colours->dimText);
    }
}

QString ChartFrame::legendEntryAt(QPointF scenePlace) const
{
    if (!legend()->isVisible())
        return {};
    // Qt keeps the items of markers to itself: they lie in a group of the legend, in their order.
    const auto markers = legend()->markers();
    const auto groups = legend()->childItems();
    for (const QGraphicsItem *group : groups) {
        const auto items = group->childItems();
        for (qsizetype i = 0; items.size() == markers.size() && i < items.size(); ++i) {
            if (!items[i]->isVisible() || !items[i]->sceneBoundingRect().contains(scenePlace))
                continue;
            for (const NativeSeries::Entry &entry : m_series.entries()) {
                if (entry.series == markers[i]->series())
                    return entry.name;
            }
        }
    }
    return {};
}

QString ChartFrame::markTextAt(QPointF scenePlace) const
{
    constexpr double near = 4;
    const QPointF at = scenePlace - m_area.topLeft();
    QStringList texts;
    for (std::size_t i = 0; i < m_drawing.marks.size(); ++i) {
        const auto &lines = m_drawing.marks[i].lines;
        const auto count = std::count_if(lines.begin(), lines.end(), [&](const QLineF &line) {
            return std::abs(line.x1() - at.x()) <= near && at.y() >= line.y1() - near
                && at.y() <= line.y2() + near;
        });
        const model::ChartMarks &marks = m_data->marks[i];
        if (count == 0)
            continue;
        const auto first = m_drawing.scale.timeAt(at.x() - near);
        const auto last = m_drawing.scale.timeAt(at.x() + near);
        const auto from = std::lower_bound(marks.times.begin(), marks.times.end(), first);
        const auto to = std::upper_bound(from, marks.times.end(), last);
        if (from == to)
            continue;
        constexpr int digits = 6;
        const QString time = m_data->options.aligned
            ? elapsedTickText(*from, 1'000)
            : model::timeOfDay(*from, m_appearance.zone, digits);
        texts << (to - from == 1 ? Texts::tr("%1 at %2").arg(markName(marks.kind), time)
                                 : Texts::tr("%1 × %2, the first at %3")
                                       .arg(to - from)
                                       .arg(markName(marks.kind), time));
    }
    return texts.join('\n'_L1);
}

model::ChartTitle ChartFrame::title() const
{
    const AxisUnit &unit
        = m_data->kind->isOverTime || m_data->kind->quantity != model::Quantity::Share
        ? m_values.unit
        : m_across.unit;
    model::ChartTitle title = m_data->kind->title(*m_data, unit.name);
    if (const auto &range = m_data->options.range) {
        constexpr int digits = 3;
        title.detail += (title.detail.isEmpty() ? QString() : u" · "_s)
            + model::timeRange(*range, m_appearance.zone, digits);
    }
    return title;
}

// What is said less loudly is left out first.
model::ChartTitle ChartFrame::fittingTitle() const
{
    model::ChartTitle texts = title();
    QFont bold = m_appearance.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double room = m_area.width() - 2 * edge;
    const double detail
        = QFontMetricsF(m_appearance.font).horizontalAdvance(u" · "_s + texts.detail);
    if (metrics.horizontalAdvance(texts.main) + detail > room)
        texts.detail.clear();
    texts.main = metrics.elidedText(texts.main, Qt::ElideRight, room);
    return texts;
}

QString ChartFrame::titleHtml() const
{
    const model::ChartTitle texts = fittingTitle();
    QString html = u"<b>"_s + texts.main.toHtmlEscaped() + u"</b>"_s;
    if (!texts.detail.isEmpty())
        html += u"<span style=\"color:%1\"> · %2</span>"_s.arg(
            m_appearance.colours->dimText.name(), texts.detail.toHtmlEscaped());
    return html;
}

namespace {

    constexpr double signWidth = 32; // of a legend's entry beside its text, with its margins

    // How many rows the entries take.
    int legendRows(const QList<double> &widths, double whole)
    {
        int rows = 1;
        double x = 0;
        for (const double width : widths) {
            if (x > 0 && x + width > whole) {
                ++rows;
                x = 0;
            }
            x += width;
        }
        return rows;
    }

} // namespace

QList<double> ChartFrame::legendWidths(bool full) const
{
    const QFontMetricsF metrics(m_appearance.font);
    QList<double> widths;
    for (const NativeSeries::Entry &entry : m_series.entries())
        widths << metrics.horizontalAdvance(full ? entry.full : entry.brief) + signWidth;
    return widths;
}

// On the line of the title where there is room, else in rows of its own; with whole names where
// they leave enough of the chart.
ChartFrame::LegendPlan ChartFrame::legendPlan(QSizeF size) const
{
    LegendPlan plan;
    const double whole = size.width() - 2 * edge;
    if (m_appearance.hasFullNames) {
        constexpr double share = 0.3; // of the chart's height
        const int rows = legendRows(legendWidths(true), whole);
        plan.isFull = rows == 1 || rows * legendRow() <= share * size.height();
    }
    const QList<double> widths = legendWidths(plan.isFull);
    plan.width = std::accumulate(widths.begin(), widths.end(), 0.0);
    const QFontMetricsF metrics(m_appearance.font);
    QFont bold = m_appearance.font;
    bold.setBold(true);
    const model::ChartTitle texts = title();
    const double beside = size.width() - rightMargin - 3 * edge
        - QFontMetricsF(bold).horizontalAdvance(texts.main)
        - metrics.horizontalAdvance(texts.detail + u" · "_s);
    plan.rows = !m_appearance.hasFullNames && plan.width <= beside ? 0 : legendRows(widths, whole);
    return plan;
}

double ChartFrame::legendRow() const { return lineHeight() + 8; }

double ChartFrame::leastHeight(double width) const
{
    constexpr int most = 3; // rows of a legend
    double alone
        = leastHeightAlone + (m_data->kind->isOverTime ? 0 : lineHeight() + 4); // its own labels
    if (m_data->rows) {
        constexpr double besideRows = 40; // title, and air
        alone = std::max(alone, RowPlaces::leastHeight(m_data->rows->rows.size()) + besideRows);
    }
    if (!legend()->isVisible())
        return alone;
    const int rows = legendPlan({width, leastHeightAlone}).rows;
    return alone + std::min(rows, most) * legendRow();
}

// Returns where the plot begins.
double ChartFrame::placeLegend(double top)
{
    if (!legend()->isVisible())
        return top;
    const LegendPlan plan = legendPlan(m_area.size());
    m_series.nameEntries(plan.isFull);
    if (plan.rows == 0) {
        legend()->setGeometry(
            QRectF(m_area.width() - rightMargin - plan.width, 0, plan.width, legendRow()));
        return top;
    }
    constexpr double leastPlot = 60;
    const double room = m_area.height() - top - 3 * lineHeight() - leastPlot;
    const int rows = std::min(plan.rows, std::max(1, static_cast<int>(room / legendRow())));
    constexpr double left = 3; // an entry's own margin
    const double right = rows < plan.rows ? rightMargin : edge; // beside it stands how many are cut
    legend()->setGeometry(QRectF(
        edge - left, lineHeight() + 6, m_area.width() - edge - right + left, legendRow() * rows));
    return top + legendRow() * rows;
}

// Qt clips what does not fit a legend, but not in files, and does not say so.
void ChartFrame::cutLegend()
{
    QStringList cut;
    const QRectF place = legend()->geometry();
    const auto markers = legend()->markers();
    const auto groups = legend()->isVisible() ? legend()->childItems() : QList<QGraphicsItem *>();
    for (const QGraphicsItem *group : groups) {
        const auto items = group->childItems();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const double middle
                = items[i]->mapRectToItem(this, items[i]->boundingRect()).center().y();
            const bool isCut = middle > place.bottom();
            items[i]->setOpacity(isCut ? 0 : 1);
            if (!isCut || items.size() != markers.size() || !items[i]->isVisible())
                continue;
            for (const NativeSeries::Entry &entry : m_series.entries()) {
                if (entry.series == markers[i]->series())
                    cut << entry.full;
            }
        }
    }
    showCut(cut);
}

void ChartFrame::showCut(const QStringList &names)
{
    m_cut->setVisible(!names.isEmpty());
    m_cut->setData(0, names.join('\n'_L1));
    m_cut->setText(u"+%1"_s.arg(names.size()));
    m_cut->setFont(m_appearance.font);
    m_cut->setBrush(m_appearance.colours->dimText);
    constexpr double air = 4;
    m_cut->setPos(m_area.width() - rightMargin + air,
        legend()->geometry().bottom() - (legendRow() + lineHeight()) / 2);
}

QString ChartFrame::cutNamesAt(QPointF scenePlace) const
{
    const bool isThere = m_cut->isVisible() && m_cut->sceneBoundingRect().contains(scenePlace);
    return isThere ? m_cut->data(0).toString() : QString();
}

void ChartFrame::placeTexts()
{
    placeTitle();
    cutLegend();
    const QRectF plot = m_drawing.scale.area;
    m_nothing->setVisible(!m_hasData);
    if (!m_hasData) {
        const bool isHidden = std::any_of(
            m_data->series.begin(), m_data->series.end(), [this](const model::ChartSeries &one) {
                return m_appearance.hidden.contains(one.name);
            });
        m_nothing->setPlainText(m_data->needsOneConversation
                ? Texts::tr("Select individual conversations: this chart shows each by itself.")
                : m_data->kind->isOfTurns && !m_data->turns.areKnown
                ? Texts::tr("Looking for what clients waited for…")
                : isHidden      ? Texts::tr("All series are hidden: click one in the legend.")
                : m_data->field ? Texts::tr("No numbers of %1 to draw.").arg(m_data->field->name)
                : !m_data->span ? Texts::tr("Nothing in focus: widen the time range or the filter.")
                                : model::nothingText(*m_data->kind));
        m_nothing->setTextWidth(plot.width());
        QTextOption centred(Qt::AlignHCenter);
        centred.setWrapMode(QTextOption::WordWrap);
        m_nothing->document()->setDefaultTextOption(centred);
        m_nothing->setPos(plot.left(), plot.center().y() - m_nothing->boundingRect().height() / 2);
    }
    m_footer->setVisible(hasFooter());
    if (hasFooter()) {
        const double width = m_area.width() - 2 * edge;
        m_footer->setText(
            QFontMetricsF(m_appearance.font)
                .elidedText(footerText(*m_data, m_appearance), Qt::ElideMiddle, width));
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

} // namespace remora::ui
