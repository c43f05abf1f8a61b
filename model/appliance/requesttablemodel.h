// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "model/appliance/requestlog.h"

namespace remora::model {

// The log of requests as a table, the newest at the bottom. While polling is folded, what is asked
// again and again is one row that counts, until something else is asked.
class RequestTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Host, Method, Path, Status, Milliseconds, Bytes, Columns };
    // The log is not owned and outlives this.
    explicit RequestTableModel(const RequestLog *log, QObject *parent = nullptr);
    void setShowsPolling(bool shows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RequestLog::Entry entry; // the latest
        int times = 1;
    };
    bool isFolded(const RequestLog::Entry &entry) const;
    void append(const RequestLog::Entry &entry);
    QString text(const Row &row, int column) const;

    const RequestLog *m_log;
    std::deque<Row> m_rows;
    bool m_showsPolling = false;
};

} // namespace remora::model
