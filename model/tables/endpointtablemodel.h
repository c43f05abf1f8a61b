// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "dissect/store/endpointtotals.h"
#include "model/investigation.h"
#include "model/latestjob.h"

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
        return m_shown.endpoints[static_cast<std::size_t>(row)];
    }
    std::vector<dissect::EndpointTotals> endpoints() const { return m_shown.endpoints; }
    // A filter that leaves the packets of a host.
    static QString filterOf(const dissect::EndpointTotals &endpoint);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady();

private:
    struct Shown {
        std::vector<dissect::EndpointTotals> endpoints;
        std::shared_ptr<const dissect::HostNames> names;
        int generation = 0;
    };
    void ask();
    QString text(Column column, const dissect::EndpointTotals &endpoint) const;

    Investigation *m_capture = nullptr;
    bool m_watched = false;
    bool m_outdated = false;
    Shown m_shown;
    int m_generation = 0;
    Column m_sortColumn = Bytes;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    LatestJob<Shown> m_job;
};

} // namespace remora::model
