// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include <tl/expected.hpp>

#include "dissect/query/grouping.h"
#include "dissect/query/rowwriter.h"

namespace remora::model {

// How a command line asks for groups of a query's rows.
struct GroupWords {
    QStringList keys; // fields
    QStringList aggregates; // "ip.len:sum"
    QString bin; // "1 s"; empty: none
    QString sort; // "ip.len.sum:desc"; empty: in the order of first packets
    QString top; // a number; empty: all
    bool operator==(const GroupWords &) const = default;
    bool isGiven() const
    {
        return !keys.isEmpty() || !aggregates.isEmpty() || !bin.isEmpty() || !sort.isEmpty()
            || !top.isEmpty();
    }
};

struct QueryGroups {
    QStringList fields; // that the query must ask for
    dissect::RowGrouping grouping; // of their cells; the origin of bins is still to be set
    dissect::GroupOrder order;
    std::vector<dissect::TableColumn> columns; // that come out
};
// The error is a sentence.
tl::expected<QueryGroups, QString> groupsOf(const GroupWords &words);

} // namespace remora::model
