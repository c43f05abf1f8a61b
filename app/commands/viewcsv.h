// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/core/filesink.h"
#include "netshark/views.h"

namespace remora::app {

// Writes what a view has counted as CSV, a row a line: in front the time at which its sample
// begins, in epoch seconds, unless it is one sample of all the time. Texts are foreign: one that a
// spreadsheet would take for a formula gets an apostrophe in front.
class ViewCsv {
public:
    // With its head.
    ViewCsv(dissect::FileSink &sink, const QList<netshark::ViewColumn> &columns, bool isAggregated);
    // False where nobody takes more.
    bool add(const QList<netshark::ViewSample> &samples);
    qint64 rows() const { return m_rows; }

private:
    void addLine(std::string &to, const netshark::ViewSample &sample,
        const std::vector<netshark::ViewValue> &row) const;

    dissect::FileSink &m_sink;
    bool m_isAggregated;
    qint64 m_rows = 0;
};

} // namespace remora::app
