// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QChart>

#include "ui/charts/chartappearance.h"
#include "ui/charts/drawing.h"
#include "ui/charts/nativeseries.h"
#include "ui/charts/valueaxis.h"

class QGraphicsSimpleTextItem;
class QGraphicsTextItem;

namespace remora::ui {

// One chart in a scene: title, axes, grid, legend and series are QChart's; what it cannot show is
// one item over its plot area. The same on screen and in files. GUI thread.
//
// First show(), which tells how wide the labels are, then place().
class ChartFrame : public QChart {
    Q_OBJECT
public:
    static constexpr double leastLeft = 46; // where a plot begins
    static constexpr double rightMargin = 36; // the last label of a time axis is whole

    explicit ChartFrame(QGraphicsItem *parent = nullptr);

    void show(std::shared_ptr<const model::ChartData> data, const ChartAppearance &appearance);
    double labelWidth() const; // of the upright axis, with a little air
    // Some 90 pixels of plot; without rows of a legend, and without labels below.
    static constexpr int leastHeightAlone = 126;
    double leastHeight(double width) const;
    // `left`: where the plot begins.
    void place(const QRectF &area, double left);
    // The same in two steps, so that what is drawn() in the plot can be made on another thread.
    PlotScale layOut(const QRectF &area, double left);
    void take(ChartDrawing drawing);

    const model::ChartData &data() const { return *m_data; }
    const ChartAppearance &appearance() const { return m_appearance; }
    QRectF area() const { return m_area; }
    // In the coordinates of the scene.
    PlotScale scale() const;
    const AxisUnit &unit() const { return m_values.unit; } // of the upright axis
    model::ChartTitle title() const; // plain texts
    bool hasData() const { return m_hasData; }
    // The name of the series whose entry of the legend is there; empty: none.
    QString legendEntryAt(QPointF scenePlace) const;
    // The names of what the legend has no room for, where it says so; empty elsewhere.
    QString cutNamesAt(QPointF scenePlace) const;
    // What the marks near a place are; empty where there is none.
    QString markTextAt(QPointF scenePlace) const;
    // Of a chart of turns: that whose row is there, and the place of that row; nullptr elsewhere.
    const model::TurnRows::Row *turnAt(QPointF scenePlace) const;
    QRectF rowOf(const model::TurnRows::Row &row) const; // in the scene, from edge to edge
    // For files: what is to be painted over the rest, elsewhere.
    const ChartDrawing &drawing() const { return m_drawing; }
    void setDataVisible(bool visible);
    // On screen: what was painted is kept until it changes.
    void keepPainted();

protected:
    bool event(QEvent *event) override;

private:
    class DataItem;
    bool isLogarithmic() const;
    bool isAcrossLogarithmic() const;
    void settleRanges();
    int labelCount() const;
    void rebuild();
    void makeAxes();
    void showAxes();
    void showLegend();
    struct LegendPlan {
        bool isFull = false; // of whole names
        double width = 0; // of all entries
        int rows = 0; // 0: on the line of the title
    };
    QList<double> legendWidths(bool full) const;
    LegendPlan legendPlan(QSizeF size) const;
    double legendRow() const;
    double placeLegend(double top);
    void cutLegend();
    void showCut(const QStringList &names);
    bool hasFooter() const;
    model::ChartTitle fittingTitle() const;
    void placeTexts();
    void findTitle();
    void placeTitle();
    QString titleHtml() const;
    double lineHeight() const;

    std::shared_ptr<const model::ChartData> m_data;
    ChartAppearance m_appearance;
    QRectF m_area;
    bool m_hasData = false;
    ValueRange m_values;
    ValueRange m_across;
    int m_labels = 5; // wanted of the upright axis
    NativeSeries m_series;
    ChartDrawing m_drawing;
    QAbstractAxis *m_x = nullptr;
    QAbstractAxis *m_y = nullptr;
    DataItem *m_item;
    QGraphicsSimpleTextItem *m_footer;
    QGraphicsTextItem *m_nothing;
    QGraphicsSimpleTextItem *m_cut; // how many entries the legend has no room for
    QGraphicsTextItem *m_title = nullptr; // QChart's
};

} // namespace remora::ui
