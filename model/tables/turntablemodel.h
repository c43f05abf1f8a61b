// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

#include <QAbstractTableModel>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/tables/turncolumns.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The turns in focus, those of the selected conversations where there are such. Found and ordered
// off the GUI thread.
class TurnTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IsDimRole = Qt::UserRole, // says that there is nothing
        IsStrongRole,
        NameRole, // of a head: turnColumnName
        CaptionRole, // and what stands over it
    };
    explicit TurnTableModel(QObject *parent = nullptr);

    // Not owned; nullptr empties the table.
    void setCapture(Investigation *capture);
    // Rows are found only while somebody looks.
    void setWatched(bool watched);
    const TurnTableRows &rows() const { return m_shown.rows; }
    const dissect::Turn &turnAt(int row) const
    {
        return m_shown.rows.at(static_cast<std::size_t>(row));
    }
    // -1: it is not shown. Goes over the rows.
    int rowOf(dissect::ConversationId conversation, std::uint32_t number) const;
    // The turns were looked for, and the rows are those of what is in focus now.
    bool isKnown() const { return m_shown.isKnown; }
    bool isCurrent() const { return m_shown.question == m_question; }
    // Rows that are in sight: what takes a look at their packets is found for them.
    void lookAt(int first, int last);
    // Nothing: not counted yet.
    std::optional<std::uint32_t> sentAgain(const dissect::Turn &turn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady();

private:
    struct Shown {
        TurnTableRows rows;
        bool isKnown = false;
        int generation = 0;
        quint64 question = 0;
    };
    using TurnKey = std::pair<std::uint32_t, std::uint32_t>; // conversation and number
    struct Counted {
        std::vector<std::pair<TurnKey, std::uint32_t>> counts;
        quint64 of = 0; // m_counting
    };
    static TurnKey keyOf(const dissect::Turn &turn);
    void askAgain();
    void ask();
    void take(Shown shown);
    void take(const Counted &counted);

    QPointer<Investigation> m_capture;
    bool m_watched = false;
    bool m_outdated = false;
    Shown m_shown;
    int m_generation = 0;
    quint64 m_question = 1;
    TurnColumn m_sortColumn = TurnColumn::Start;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::map<TurnKey, std::uint32_t> m_sentAgain; // of rows that were in sight
    TurnsView::Turns m_countedOf;
    std::pair<int, int> m_inSight{-1, -1};
    quint64 m_counting = 0;
    LatestTask<Shown> m_task;
    LatestTask<Counted> m_counter;
};

} // namespace remora::model
