// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QGraphicsView>
#include <QTimer>

#include "model/charts/chartarrangement.h"
#include "model/charts/chartseries.h"
#include "model/work/latesttask.h"
#include "ui/charts/chartappearance.h"
#include "ui/charts/plotscale.h"

class QGraphicsPathItem;
class QGraphicsRectItem;

namespace remora::ui {

class ChartFrame;
class ChartGestures;
class TimeStrip;
class TurnCard;

// The charts of the selection, one above the other in one scene, on one time axis with one
// crosshair. Series are computed off the GUI thread, each chart only when its own packets, options
// or bins change; zoom, pan, units and scales only draw. What the user does with mouse and keys is
// in ChartGestures.
class ChartStack : public QGraphicsView {
    Q_OBJECT
public:
    using Charts = std::vector<std::shared_ptr<const model::ChartData>>;
    using Arrangement = model::ChartArrangement;

    explicit ChartStack(QWidget *parent = nullptr);
    ~ChartStack() override;

    // A source without turns keeps those that were set.
    void show(const model::ChartSource &source, const QList<model::ChartSelection> &selections);
    // What clients waited for in all of the source's packets, once it is known: charts of turns are
    // made anew.
    // `tap`: that they were found with.
    void setTurns(
        std::shared_ptr<const std::vector<dissect::Turn>> turns, dissect::TapPosition tap);
    void clear();
    void setArrangement(const Arrangement &arrangement);
    const Arrangement &arrangement() const { return m_arrangement; }
    void setOptions(const model::ChartOptions &options);
    const model::ChartOptions &options() const { return m_options; }
    // The time range in focus: the charts go there.
    void setFocusRange(const std::optional<dissect::TimeRange> &range);
    // The time of the selected packet.
    void setMarked(const std::optional<dissect::Timestamp> &time);
    void resetZoom();
    // A chart that was just asked for comes into view once it is there.
    void scrollToWhenMade(const model::ChartKind &kind) { m_wanted = &kind; }

    // The brief name of the selection, where it is the only one.
    QString onlySelection() const
    {
        return m_selections.size() == 1 ? m_selections.front().brief : QString();
    }

    const QString &capturePath() const { return m_source.path; }
    // What stands here now, for saving and copying.
    const Charts &charts() const { return m_charts; }
    ChartAppearance appearance(const model::ChartKind &kind) const; // of the chart of a kind
    dissect::TimeRange visibleRange() const { return m_visible; }
    bool isZoomed() const { return m_zoomed; }
    bool isBusy() const { return m_task.isBusy() || m_binTimer.isActive(); }
    // Its bins, where there are any; 0 before they are known.
    dissect::Duration bin() const;

    // Where something of it is; in the coordinates of the viewport.
    enum class Part { None, Title, Legend, Values, Plot, Edge };
    struct Place {
        Part part = Part::None;
        std::size_t chart = 0; // of charts(); valid where part is not None
    };
    Place placeAt(QPointF at) const;
    const ChartFrame &frame(std::size_t chart) const { return *m_frames[chart]; }
    QRectF timeArea() const; // where the time axis runs
    dissect::Timestamp timeAt(double x) const;
    double xOf(dissect::Timestamp time) const;
    dissect::Duration reach(double pixels) const;

    // What gestures come to.
    void setVisible(dissect::TimeRange range);
    void zoom(double factor, dissect::Timestamp around);
    void pan(double share);
    void showEverything();
    void zoomValues(std::size_t chart, const std::optional<Arrangement::Values> &values);
    void toggleSeries(std::size_t chart, const QString &name);
    void moveChart(std::size_t from, std::size_t to);
    void setChartHeight(std::size_t chart, int height); // 0: the stack's own choice
    // What the crosshair stands at; a pinned one stays.
    void point(const std::optional<dissect::Timestamp> &time, bool isPinned = false);
    const std::optional<dissect::Timestamp> &pointed() const { return m_pointed; }
    bool isPinned() const { return m_isPinned; }
    void showBand(const std::optional<QRectF> &band);
    // The turn whose row is at a place of the viewport, with a card; it stays where it is kept.
    using TurnRow = model::TurnRows::Row;
    void lightTurn(const Place &place, QPointF at, bool keeps);
    void hideTurn();
    const TurnRow *litTurn() const { return m_lit; } // nullptr: none
    bool isTurnKept() const { return m_isTurnKept; }
    // Of the viewport: on that card, and the packet that it links to there.
    bool isOnCard(QPointF at) const;
    std::optional<quint64> linkedPacket(QPointF at) const;

Q_SIGNALS:
    void chartsChanged(); // or what of them is visible
    void arrangementChanged();
    void pointerMoved();
    void rangeBrushed(const std::optional<dissect::TimeRange> &range);
    void packetPicked(dissect::Timestamp time);
    void turnPicked(const dissect::Turn &turn);
    void turnPacketsAsked(const dissect::Turn &turn);
    void packetAsked(quint64 number);
    void undoAsked();
    void menuAsked(std::size_t chart, QPoint globalPlace);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Made {
        Charts charts;
        quint64 input = 0; // of which packets and selections
        std::optional<model::BinWindow> window;
        quint64 turns = 0; // of which
    };
    void request();
    void take(Made made);
    std::optional<model::BinWindow> binWindow() const;
    bool needsOtherBins() const;
    void showFrames();
    void light(std::size_t chart, const TurnRow &row, bool keeps);
    void keepTurn();
    void placeFrames();
    void placeStrip();
    double stripHeight() const; // 0 where no chart is over time
    void placeCrosshair();
    PlotScale timeScale() const;
    QPainterPath crosshairPath(double x, double top) const;
    int chartHeight(std::size_t chart, int usual) const;
    ChartAppearance plainAppearance() const;

    model::ChartSource m_source;
    QList<model::ChartSelection> m_selections;
    Arrangement m_arrangement;
    model::ChartOptions m_options;
    quint64 m_input = 0;
    quint64 m_turns = 0; // counts those that were set
    Made m_made;
    Charts m_charts;
    std::vector<ChartFrame *> m_frames; // one for each chart; the scene's
    double m_left = 46; // where all plots begin
    TimeStrip *m_strip;
    QGraphicsPathItem *m_crosshair;
    QGraphicsRectItem *m_band;
    dissect::TimeRange m_whole{0, dissect::second};
    dissect::TimeRange m_visible{0, dissect::second};
    std::optional<dissect::TimeRange> m_focusRange;
    std::optional<dissect::Timestamp> m_marked;
    bool m_zoomed = false;
    const model::ChartKind *m_wanted = nullptr;
    TurnCard *m_card; // ours, in the scene
    const TurnRow *m_lit = nullptr; // of one of m_charts
    bool m_isTurnKept = false;
    std::pair<dissect::ConversationId, std::uint32_t> m_keptTurn{}; // and its number
    std::optional<dissect::Timestamp> m_pointed;
    bool m_isPinned = false;
    QTimer m_binTimer;
    std::unique_ptr<ChartGestures> m_gestures;
    model::LatestTask<Made> m_task;
};

} // namespace remora::ui
