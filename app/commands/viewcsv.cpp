// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/viewcsv.h"

#include "app/commands/viewrequest.h"
#include "dissect/core/csv.h"
#include "dissect/query/rowwriter.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    std::string cellOf(const QString &text)
    {
        std::string cell = model::harmless(text).toStdString();
        if (dissect::isFormula(cell))
            cell.insert(0, 1, '\'');
        return dissect::csvField(cell);
    }

    QString secondsOf(dissect::Timestamp time)
    {
        return QStringLiteral("%1.%2")
            .arg(time / dissect::second)
            .arg(time % dissect::second, 9, 10, '0'_L1);
    }

} // namespace

ViewCsv::ViewCsv(
    dissect::FileSink &sink, const QList<netshark::ViewColumn> &columns, bool isAggregated)
    : m_sink(sink)
    , m_isAggregated(isAggregated)
{
    std::string head;
    if (!isAggregated)
        head = "time_epoch";
    for (const netshark::ViewColumn &column : columns)
        head += (head.empty() ? "" : ",") + cellOf(headOf(column));
    m_sink.write(head + '\n');
}

void ViewCsv::addLine(std::string &to, const netshark::ViewSample &sample,
    const std::vector<netshark::ViewValue> &row) const
{
    bool isFirst = m_isAggregated;
    if (!m_isAggregated)
        to += secondsOf(sample.time).toStdString();
    for (const netshark::ViewValue &value : row) {
        if (!std::exchange(isFirst, false))
            to += ',';
        to += cellOf(netshark::textOf(value));
    }
    to += '\n';
}

bool ViewCsv::add(const QList<netshark::ViewSample> &samples)
{
    for (const netshark::ViewSample &sample : samples) {
        std::string lines;
        for (const auto &row : sample.rows)
            addLine(lines, sample, row);
        m_rows += static_cast<qint64>(sample.rows.size());
        m_sink.write(lines);
    }
    return m_sink.takesMore();
}

} // namespace remora::app
