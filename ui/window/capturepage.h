// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/investigation/focuscounter.h"
#include "model/tables/conversationcolumns.h"
#include "model/work/latesttask.h"

class QComboBox;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace remora::ui {

class ChartPanel;
class ConversationsView;
class EndpointsView;
class FactsView;
class EmptyFocus;
class FilterBar;
class FocusChips;
class Overview;
class NotesView;
class PacketsView;
class QueryView;
class TableView;
class TurnFeed;
class TurnsView;
class VerdictPanel;

// Everything that is shown of one capture: its overview, its tables and its charts, all of one
// focus.
class CapturePage : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Conversations, Turns, Packets, Endpoints, Notes, Query, Capture };

    explicit CapturePage(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing. `footer`: what saved pictures say of where they come from.
    void setCapture(model::Investigation *capture, const QString &footer);
    void showTab(Tab tab);
    Tab tab() const;
    void focusView(); // keys go to it

    // For the tool bar; owned by whoever shows it.
    FilterBar *filterBar() const { return m_filter; }
    FocusChips *focusChips() const { return m_chips; }
    ConversationsView *conversations() const { return m_conversations; }
    TurnsView *turns() const { return m_turns; }
    PacketsView *packets() const { return m_packets; }
    EndpointsView *endpoints() const { return m_endpoints; }
    QueryView *query() const { return m_query; }
    VerdictPanel *verdict() const { return m_verdict; }
    ChartPanel *charts() const { return m_charts; }
    QSplitter *splitter() const { return m_splitter; }
    // What the charts are about just now, in words.
    QString selectionText() const;
    void showPacket(quint64 number);
    void copyRows();
    // Of the charts in sight: on the tab of a query that is its plot.
    void saveCharts();
    void copyCharts();
    void showAllOfCharts();
    void setChartsShown(bool shown);
    void clearRange();
    // What the user wrote about the capture has changed elsewhere.
    void showNotes();
    // As a saved investigation has it.
    void setGrouping(dissect::Grouping grouping);

Q_SIGNALS:
    void selectionChanged(); // or what the charts are about otherwise
    void helpAsked(); // with the charts
    void fieldsAsked(); // the catalogue, for the query
    void otherPacketAsked(const QString &path, quint64 number); // of a capture that may not be open
    void noticed(const QString &text);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTabRow();
    QWidget *makeFacts();
    void connectViews();
    void showCharts();
    void showTabs();
    void showOverview();
    void placeCharts();
    void showRange();
    void showOthers();
    TableView *tableInView() const;
    void pickPacket(dissect::Timestamp time);
    void markPacket();
    // Those of a turn: its conversation, from its first packet to its last.
    void showPacketsOf(const dissect::Turn &turn);
    QString footer() const;

    QPointer<model::Investigation> m_capture;
    QString m_footer;
    model::FocusCounter *m_counter;
    FilterBar *m_filter;
    FocusChips *m_chips;
    EmptyFocus *m_empty;
    Overview *m_overview;
    VerdictPanel *m_verdict;
    ConversationsView *m_conversations;
    TurnsView *m_turns;
    PacketsView *m_packets;
    EndpointsView *m_endpoints;
    NotesView *m_noted;
    QueryView *m_query;
    FactsView *m_facts;
    QPlainTextEdit *m_notes;
    ChartPanel *m_charts;
    TurnFeed *m_turnFeed;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QComboBox *m_group;
    QToolButton *m_columns;
    QSplitter *m_splitter;
    bool m_areChartsShown = true; // as the user wants it, on the tab that has them
    model::LatestTask<std::optional<dissect::PacketIndex>> m_picking;
};

} // namespace remora::ui
