// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QStringList>

#include "netshark/views.h"

namespace remora::model {

// Whether it is the column that says which appliances have contributed: no view has it, and no
// filter asks for it.
bool namesAppliances(const netshark::ViewColumn &column);

// The same view of several appliances as one table: rows with the same key and time become one, by
// what each column says (sums and rates add up, averages count by how many values they are of).
class ViewMerge {
public:
    // Samples of `delta` from `start` on, by this computer's clock; 0: there is but one.
    ViewMerge(dissect::Timestamp start, dissect::Duration delta);

    // What one of them has counted. `offset`: its clock minus this computer's. False, and nothing
    // is added, where its columns are others than those of the first one.
    bool add(const QString &host, const QList<netshark::ViewColumn> &columns,
        const QList<netshark::ViewSample> &samples, dissect::Duration offset);

    // With one more, of the appliances that have contributed; see namesAppliances.
    QList<netshark::ViewColumn> columns() const;
    // In the order of time, sorted and cut as the question says.
    QList<netshark::ViewSample> samples(const netshark::ViewQuestion &question) const;

private:
    struct Row {
        std::vector<netshark::ViewValue> values;
        QStringList hosts;
    };
    dissect::Timestamp beginOf(const netshark::ViewSample &sample, dissect::Duration offset) const;
    void merge(Row &to, const std::vector<netshark::ViewValue> &from) const;

    dissect::Timestamp m_start;
    dissect::Duration m_delta;
    QList<netshark::ViewColumn> m_columns;
    std::map<dissect::Timestamp, std::map<QStringList, Row>> m_rows; // by time and key
    std::map<dissect::Timestamp, qint64> m_packets;
};

} // namespace remora::model
