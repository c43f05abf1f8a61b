// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewmerge.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using netshark::ViewAverage;
    using netshark::ViewOperation;
    using netshark::ViewValue;

    ViewValue sumOf(const ViewValue &a, const ViewValue &b)
    {
        const auto *const first = std::get_if<qint64>(&a);
        const auto *const second = std::get_if<qint64>(&b);
        qint64 sum = 0;
        if (first != nullptr && second != nullptr && !__builtin_add_overflow(*first, *second, &sum))
            return sum;
        return netshark::numberIn(a).value_or(0) + netshark::numberIn(b).value_or(0);
    }

    ViewAverage averageOf(const ViewValue &value)
    {
        const auto *const average = std::get_if<ViewAverage>(&value);
        return average != nullptr ? *average
                                  : ViewAverage{netshark::numberIn(value).value_or(0), 1};
    }

    ViewValue joined(const ViewValue &a, const ViewValue &b, ViewOperation operation)
    {
        const auto first = netshark::numberIn(a);
        const auto second = netshark::numberIn(b);
        if (!first || !second)
            return first ? a : b;
        switch (operation) {
        case ViewOperation::Sum:
        case ViewOperation::TimeAvg:
            return sumOf(a, b);
        case ViewOperation::Min:
            return *first <= *second ? a : b;
        case ViewOperation::Max:
            return *first >= *second ? a : b;
        case ViewOperation::Avg: {
            const ViewAverage left = averageOf(a);
            const ViewAverage right = averageOf(b);
            return ViewAverage{left.sum + right.sum, left.count + right.count};
        }
        case ViewOperation::None:
        case ViewOperation::Replace:
            break;
        }
        return b;
    }

    QString fieldOfAppliances() { return u"appliances"_s; }

    bool areSame(const QList<netshark::ViewColumn> &a, const QList<netshark::ViewColumn> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const netshark::ViewColumn &x, const netshark::ViewColumn &y) {
                return x.field == y.field && x.operation == y.operation && x.isKey == y.isKey;
            });
    }

    bool isLess(const ViewValue &a, const ViewValue &b)
    {
        const auto first = netshark::numberIn(a);
        const auto second = netshark::numberIn(b);
        if (first && second)
            return *first < *second;
        return netshark::textOf(a) < netshark::textOf(b);
    }

} // namespace

bool namesAppliances(const netshark::ViewColumn &column)
{
    return column.id.isEmpty() && column.isKey && column.field == fieldOfAppliances();
}

ViewMerge::ViewMerge(dissect::Timestamp start, dissect::Duration delta)
    : m_start(start)
    , m_delta(delta)
{
}

dissect::Timestamp ViewMerge::beginOf(
    const netshark::ViewSample &sample, dissect::Duration offset) const
{
    if (m_delta <= 0)
        return m_start;
    const dissect::Timestamp time = sample.time - offset; // a clock is years off at most
    const dissect::Duration since = time - m_start;
    const dissect::Duration whole
        = since >= 0 ? since / m_delta : -((-since + m_delta - 1) / m_delta);
    return m_start + whole * m_delta;
}

void ViewMerge::merge(Row &to, const std::vector<ViewValue> &from) const
{
    if (to.values.empty()) {
        to.values = from;
        return;
    }
    for (std::size_t i = 0; i < from.size(); ++i) {
        const netshark::ViewColumn &column = m_columns[static_cast<qsizetype>(i)];
        if (!column.isKey)
            to.values[i] = joined(to.values[i], from[i], column.operation);
    }
}

bool ViewMerge::add(const QString &host, const QList<netshark::ViewColumn> &columns,
    const QList<netshark::ViewSample> &samples, dissect::Duration offset)
{
    if (m_columns.isEmpty())
        m_columns = columns;
    if (!areSame(m_columns, columns))
        return false;
    for (const netshark::ViewSample &sample : samples) {
        const dissect::Timestamp begin = beginOf(sample, offset);
        m_packets[begin]
            += std::min(sample.packets, std::numeric_limits<qint64>::max() - m_packets[begin]);
        for (const auto &values : sample.rows) {
            QStringList key;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns[i].isKey)
                    key << netshark::textOf(values[static_cast<std::size_t>(i)]);
            }
            Row &row = m_rows[begin][key];
            merge(row, values);
            if (!row.hosts.contains(host))
                row.hosts << host;
        }
    }
    return true;
}

QList<netshark::ViewColumn> ViewMerge::columns() const
{
    netshark::ViewColumn hosts;
    hosts.field = fieldOfAppliances();
    hosts.isKey = true;
    return m_columns + QList<netshark::ViewColumn>{hosts};
}

QList<netshark::ViewSample> ViewMerge::samples(const netshark::ViewQuestion &question) const
{
    QList<netshark::ViewSample> all;
    for (const auto &[begin, rows] : m_rows) {
        netshark::ViewSample sample{begin, m_packets.at(begin), {}};
        for (const auto &[key, row] : rows) {
            sample.rows.push_back(row.values);
            sample.rows.back().emplace_back(row.hosts.join(' '_L1));
        }
        if (question.sortBy >= 0) {
            const auto column = static_cast<std::size_t>(question.sortBy);
            std::ranges::stable_sort(sample.rows, [&](const auto &a, const auto &b) {
                return question.isAscending ? isLess(a[column], b[column])
                                            : isLess(b[column], a[column]);
            });
        }
        if (question.top > 0 && sample.rows.size() > static_cast<std::size_t>(question.top))
            sample.rows.resize(static_cast<std::size_t>(question.top));
        all.append(std::move(sample));
    }
    return all;
}

} // namespace remora::model
