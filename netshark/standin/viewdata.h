// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include "netshark/standin/dialect.h"
#include "netshark/standin/viewtable.h"

namespace remora::standin {

// What of an output is asked for: the query of views/{view_id}/data/{output_id}. Samples are those
// that begin from `start` to `end`, both included, as the vendor's own client counts them; 0: no
// limit. A question with `aggregated` is answered with one sample.
struct ViewQuestion {
    dissect::Timestamp start = 0;
    dissect::Timestamp end = 0;
    dissect::Duration delta = 0; // 0: the view's own
    bool isAggregated = false;
    bool countsOnly = false;
    std::optional<std::size_t> sortBy; // field of the output
    bool isAscending = false;
    std::size_t from = 0; // of the sorted rows of each sample
    std::size_t to = 0; // the last one; 0: all

    // The error is a sentence.
    static tl::expected<ViewQuestion, QString> of(
        const QUrlQuery &query, const ViewOutput &output, const Dialect &dialect);
};

// The `samples` of the answer; the error is a sentence, as where there are too many rows.
tl::expected<QJsonArray, QString> viewSamples(const ViewTable &table, const ViewOutput &output,
    const ViewQuestion &question, const Dialect &dialect);

// What the columns of an output are.
QJsonArray viewLegend(const ViewProcessor &processor, const ViewOutput &output);

} // namespace remora::standin
