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
    // The conversation with the most RTT samples, else with the most packets.
    dissect::ConversationId mostTelling() const;
    // All rows as they stand.
    const std::vector<std::uint32_t> &order() const { return m_order; }
    const std::vector<dissect::Conversation> &conversations() const { return *m_conversations; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady(); // after every change of the rows

private:
    void arrange();
    void show(std::vector<std::uint32_t> order);

    Capture *m_capture = nullptr;
    std::shared_ptr<const std::vector<dissect::Conversation>> m_conversations;
    std::vector<std::uint32_t> m_order;
    std::vector<int> m_rowOf; // by conversation; -1: not shown
    QHash<std::uint32_t, int> m_swatches;
    ConversationColumn m_sortColumn = ConversationColumn::Samples;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QString m_find;
    struct Arranged {
        std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
        std::vector<std::uint32_t> order;
    };
    LatestJob<Arranged> m_job;
};

} // namespace remora::model
