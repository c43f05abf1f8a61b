// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/tables/conversationcolumns.h"
#include "model/tables/conversationorder.h"
#include "model/tables/rowrates.h"
#include "model/tables/rowselection.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The conversations of a capture, or groups of them, as a table. Grouping, sorting and finding make
// an index vector, off the GUI thread; the rows move when it is ready.
class ConversationTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ColourRole = Qt::UserRole, // place in the series palette, or -1
        RatesRole, // QList<float> between 0 and 1, of the small chart
        EmptyRole, // bool: selected, and without a packet in focus
        DimRole, // bool: says that there is nothing
        CaptionRole, // of a head: what stands over it
        NameRole, // of a head: where it stands by itself
    };
    explicit ConversationTableModel(QObject *parent = nullptr);

    // Not owned; nullptr empties the table.
    void setCapture(Investigation *capture);
    // Only rows whose addresses, ports or protocol hold the text; empty: all.
    void setFindText(const QString &text);
    void setGrouping(dissect::Grouping grouping);
    dissect::Grouping grouping() const { return m_grouping; }
    // By the key of a row; see keyAt.
    void setSwatches(const QHash<std::uint32_t, int> &colours);
    // Columns that cost a pass over all packets are in view.
    void setDetailsWanted(bool wanted);
    // Rows in view, whose small charts are wanted.
    void setVisibleRows(int first, int last);
    // Orders by these, the most significant first.
    void setSorting(const std::vector<SortBy> &sorting);
    std::vector<SortBy> sorting() const { return sortingFor(m_shown.hasTurns); }
    // TCP conversations of the capture have turns, in focus or not.
    bool hasTurns() const { return m_shown.hasTurns; }
    // The rows are those of what is in focus now, with its turns.
    bool isCurrent() const;
    // What all rows that are shown come to, for a column; empty where that means nothing.
    QString totalText(ConversationColumn column) const;

    // A row's place before sorting; it keeps it while the capture grows.
    std::uint32_t keyAt(int row) const { return order()[static_cast<std::size_t>(row)]; }
    std::vector<dissect::ConversationId> membersAt(int row) const;
    ConversationValues valuesAt(int row) const { return m_shown.rows.values(keyAt(row)); }
    // -1 where it is not shown.
    int rowOf(dissect::ConversationId id) const;
    int rowOf(const std::vector<dissect::ConversationId> &some) const; // of the first that has one
    // Of the rows shown: the one with the most RTT samples, else with the most packets; -1: none.
    int mostTelling() const { return m_shown.mostTelling; }

    // The rows that are selected, those that are not shown included.
    const RowSelection &chosen() const { return m_chosen; }
    bool isChosen(int row) const { return m_chosen.has(dissect::ConversationId{keyAt(row)}); }
    // Brings rows, and the conversations that they stand for, into the focus.
    void choose(const RowSelection &keys, const ConversationSelection &conversations);
    // Counts captures and groupings: keys of one mean nothing to the next.
    int generation() const { return m_generation; }
    bool findsAll() const { return m_arrangement.find.isEmpty(); }
    // How many rows there are, shown or not.
    std::size_t total() const { return m_shown.total; }
    // All rows as they stand.
    const std::vector<std::uint32_t> &order() const { return *m_shown.order; }
    const std::shared_ptr<const std::vector<std::uint32_t>> &sharedOrder() const
    {
        return m_shown.order;
    }
    const ConversationRows &rows() const { return m_shown.rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady(); // after every change of the rows
    void chosenChanged();

private:
    // What is made off the GUI thread, all that grows with the number of conversations.
    struct Arranged {
        ConversationRows rows;
        std::shared_ptr<const std::vector<std::uint32_t>> order
            = std::make_shared<const std::vector<std::uint32_t>>();
        std::vector<int> rowOf; // by key; -1: not shown
        bool hasEmpty = false; // rows without packets
        ConversationSelection selection; // for which it was made
        std::vector<dissect::ConversationId> kept; // of it, what groups hold without packets
        RowSelection chosen;
        std::size_t total = 0; // with packets, shown or not
        TurnsView::Turns turnsOf; // whose sums the rows have
        bool hasTurns = false; // in the capture
        dissect::TurnTotals turnTotals; // of what is shown
        quint64 packets = 0;
        quint64 bytes = 0;
        int mostTelling = -1;
        int generation = 0;
    };
    struct Asked {
        ConversationRows rows;
        ConversationRows before; // what was found of the same view is found
        std::vector<dissect::ConversationId> keptBefore;
        ConversationArrangement arrangement;
        dissect::Grouping grouping;
        dissect::PacketStore store;
        std::size_t withPackets; // conversations
        ConversationSelection selection;
        TurnsView turns;
        TurnsView::Turns turnsBefore;
        bool details;
        int generation;
    };
    static Arranged answer(Asked asked);
    void arrange();
    void show(Arranged result);
    void followSelection();
    void clear();
    bool isHidden(const ConversationSelection &selection) const;
    std::vector<SortBy> sortingFor(bool hasTurns) const;
    static void addTurns(const Asked &asked, Arranged &result);
    static void addTotals(Arranged &result);
    QVariant toolTip(ConversationColumn column, const ConversationValues &values) const;

    QPointer<Investigation> m_capture;
    Arranged m_shown;
    int m_generation = 0;
    RowSelection m_chosen;
    bool m_choosing = false;
    QHash<std::uint32_t, int> m_swatches;
    dissect::Grouping m_grouping = dissect::Grouping::Stream;
    ConversationArrangement m_arrangement; // without sorting: the usual one
    bool m_detailsWanted = false;
    LatestTask<Arranged> m_task;
    RowRates m_rates;
};

} // namespace remora::model
