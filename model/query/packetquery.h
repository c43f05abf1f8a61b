// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <vector>

#include <QStringList>

#include "dissect/query/fieldquery.h"
#include "dissect/query/rowwriter.h"
#include "model/query/fieldcatalogue.h"
#include "model/query/tshark.h"

namespace remora::model {

// Which fields of which packets; filter and time range in Remora's words are those of the source.
struct PacketQuery {
    // Who reads the fields.
    enum class Engine {
        Automatic, // the columns where they tell all, else tshark
        Columns, // nobody else
        Tshark, // of the fields that it knows
    };
    QStringList fields;
    QString display; // a display filter of Wireshark's; empty: none
    dissect::Occurrence which = dissect::Occurrence::All;
    Engine engine = Engine::Automatic;
};

// The capture of a query: its columns, and the file that tshark reads.
struct PacketQuerySource {
    dissect::QuerySource columns;
    QString path; // "-": standard input, which nobody can read twice
    bool isDamaged = false; // then tshark too ends where the file stops making sense
};

// A sentence where the fields cannot be asked for, as far as that is known without a capture; else
// empty.
QString queryProblem(const PacketQuery &query);
// Those of names, in their order; nullptr for a field that only tshark knows.
std::vector<const dissect::PacketField *> nativeFields(const QStringList &names);
// Whether packets have what tshark would show of them once each: a filter then means the same here.
bool tellsAsTshark(const dissect::PacketStore &store);
// Whether the columns alone answer it.
bool isNative(const PacketQuery &query, const dissect::QuerySource &columns);
// The columns of the table that comes out; of tshark's the catalogue tells which are numbers.
std::vector<dissect::TableColumn> columnsOf(
    const PacketQuery &query, const FieldCatalogue &catalogue);
// Hands the rows on as they are found; ends early where they are not wanted or `cancelled` is set.
// Any thread.
tl::expected<void, TsharkProblem> answer(const PacketQuery &query, const PacketQuerySource &source,
    const std::atomic<bool> &cancelled, dissect::RowTarget &rows);

} // namespace remora::model
