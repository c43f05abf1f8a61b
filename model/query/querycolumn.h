// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/core/timestamp.h"
#include "dissect/fields/cell.h"
#include "dissect/query/aggregate.h"
#include "model/query/fieldcatalogue.h"

namespace remora::model {

// How a column of a query is shown; files have the cells as they are.
struct QueryColumn {
    enum class Look : std::uint8_t {
        Plain,
        Count, // with separators of thousands
        Milliseconds,
        Time,
        Flags,
    };
    QString name; // of the field, or "FIELD.FUNCTION"
    QString type; // "port", "duration, ms"; for people
    Look look = Look::Plain;
    bool isNumeric = false; // stands at the right
    QString caption = {}; // of an aggregate: the field, over all columns that are of it
    QString head = {}; // and the function

    // Of an aggregate: of the field's own kind unless it counts.
    QueryColumn aggregated(dissect::Aggregate function) const;
    // `first`: time of the capture's first packet; `previous`: of the row above. Safe to be shown.
    QString text(
        const dissect::Cell &cell, dissect::Timestamp first, dissect::Timestamp previous) const;
    // A filter of the packets that have this; empty where there is none, as of an aggregate.
    QString condition(const dissect::Cell &cell) const;
    // As files have it.
    static QString raw(const dissect::Cell &cell);
};

QueryColumn queryColumn(const QString &field, const FieldCatalogue &catalogue);

} // namespace remora::model
