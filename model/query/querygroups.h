// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include <tl/expected.hpp>

#include "dissect/query/grouping.h"
#include "dissect/query/rowwriter.h"
#include "model/filters/querywords.h"

namespace remora::model {

struct QueryGroups {
    QStringList fields; // that the query must ask for
    dissect::RowGrouping grouping; // of their cells; the origin of bins is still to be set
    dissect::GroupOrder order;
    std::vector<dissect::TableColumn> columns; // that come out
};
// The error is a sentence.
tl::expected<QueryGroups, QString> groupsOf(const GroupWords &words);

} // namespace remora::model
