// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QHash>

#include "model/capture.h"
#include "model/latestjob.h"
#include "model/tables/conversationcolumns.h"

namespace remora::model {

// The conversations of a capture as a table. Sorting and finding make an index vector, off the GUI
// thread; the rows move when it is ready.
class ConversationTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ColourRole = Qt::UserRole, // place in the series palette, or -1
    };
    explicit ConversationTableModel(QObject *parent = nullptr);

    // Not owned; nullptr empties the table.
    void setCapture(Capture *capture);
    // Only rows whose addresses, ports or protocol hold the text; empty: all.
    void setFindText(const QString &text);
    void setSwatches(const QHash<std::uint32_t, int> &colours);

    dissect::ConversationId conversationAt(int row) const;
    // -1 where it is not shown.
    int rowOf(dissect::ConversationId id) const;
    // Of the rows shown: the conversation with the most RTT samples, else with the most packets.
    dissect::ConversationId mostTelling() const { return m_shown.mostTelling; }
    // How many conversations there are, shown or not.
    std::size_t total() const { return m_shown.total; }
    // All rows as they stand.
    const std::vector<std::uint32_t> &order() const { return m_shown.order; }
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations() const
    {
        return m_shown.conversations;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady(); // after every change of the rows

private:
    // What is made off the GUI thread, all that grows with the number of conversations.
    struct Arranged {
        std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
        std::vector<std::uint32_t> order;
        std::vector<int> rowOf; // by conversation; -1: not shown
        std::size_t total = 0; // conversations with packets, shown or not
        dissect::ConversationId mostTelling = dissect::noConversation;
        int generation = 0;
    };
    struct Arrangement;
    static Arranged arranged(const Arrangement &asked);
    void arrange();
    void show(Arranged result);

    Capture *m_capture = nullptr;
    Arranged m_shown;
    int m_generation = 0; // counts captures: rows of an older one are not shown any more
    QHash<std::uint32_t, int> m_swatches;
    ConversationColumn m_sortColumn = ConversationColumn::Samples;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QString m_find;
    LatestJob<Arranged> m_job;
};

} // namespace remora::model
