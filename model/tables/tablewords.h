// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "model/tables/conversationorder.h"

namespace remora::model {

// Those that a table shows until somebody chooses.
std::vector<ConversationColumn> usualColumns();

// The table of conversations of a report, as a command line asks for it.
struct ReportedTable {
    dissect::Grouping grouping = dissect::Grouping::Stream;
    std::vector<ConversationColumn> columns; // in their order; empty: the usual ones
    std::vector<SortBy> sorting; // empty: the usual one
};

// "group=client,columns=ip.cli+packets,sort=packets+duration:up": what is not as usual. The most
// significant column of an order first, down unless "up".
QString tableWords(const ReportedTable &table);
// The error is a sentence.
tl::expected<ReportedTable, QString> tableOf(const QString &words);

} // namespace remora::model
