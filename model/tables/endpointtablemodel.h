// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QPointer>

#include "dissect/store/endpointtotals.h"
#include "model/investigation/investigation.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The hosts in focus, as a table. Totals and order are made off the GUI thread.
class EndpointTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Address,
        Name,
        Conversations,
        Packets,
        Bytes,
        PacketsSent,
        PacketsReceived,
        BytesSent,
        BytesReceived,
        columns
    };
    explicit EndpointTableModel(QObject *parent = nullptr);

    // Not owned; nullptr empties the table.
    void setCapture(Investigation *capture);
    // Rows are found only while somebody looks.
    void setWatched(bool watched);
    const dissect::EndpointTotals &endpointAt(int row) const
    {
        return (*m_shown.endpoints)[static_cast<std::size_t>(row)];
    }
    using Endpoints = std::vector<dissect::EndpointTotals>;
    const std::shared_ptr<const Endpoints> &endpoints() const { return m_shown.endpoints; }
    const std::shared_ptr<const dissect::HostNames> &names() const { return m_shown.names; }
    // Whether the rows are those of what is in focus now; until then they are being counted.
    bool isCounted() const { return m_capture != nullptr && m_shown.question == m_question; }
    // What a cell shows; any thread.
    static QString text(
        Column column, const dissect::EndpointTotals &endpoint, const dissect::HostNames &names);
    static void order(
        Endpoints &endpoints, Column column, bool descending, const dissect::HostNames &names);
    // A filter that leaves the packets of a host.
    static QString filterOf(const dissect::EndpointTotals &endpoint);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady();
    void counting(); // what is shown is out of date

private:
    struct Shown {
        std::shared_ptr<const Endpoints> endpoints = std::make_shared<const Endpoints>();
        std::shared_ptr<const dissect::HostNames> names;
        int generation = 0;
        quint64 question = 0;
    };
    void ask();

    QPointer<Investigation> m_capture;
    bool m_watched = false;
    bool m_outdated = false;
    Shown m_shown;
    int m_generation = 0;
    quint64 m_question = 1; // counts changes of the focus; nothing answers none
    Column m_sortColumn = Bytes;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    LatestTask<Shown> m_task;
};

} // namespace remora::model
