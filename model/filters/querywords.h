// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "dissect/query/fieldquery.h"
#include "model/filters/timewindow.h"

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

// A query as its user words it and keeps it: what is asked of each packet, and what the rows come
// to.
struct QueryWords {
    // Which packets in time.
    enum class Time : std::uint8_t {
        Focus, // those in focus: the window's brush, an investigation's range
        All,
        Window, // of `window`
    };
    QString name; // it is kept under; empty: it is not kept
    QStringList fields;
    QStringList others; // captures and folders that are read too, after the one in view
    QString where; // a filter of Remora's, or else a display filter of Wireshark's
    Time time = Time::Focus;
    TimeWindow window;
    dissect::Occurrence which = dissect::Occurrence::First;
    GroupWords groups;
    QString plot; // a field, or "FIELD:FUNCTION"; empty: nothing
    QString plotBin; // "1 s"; empty: automatic
    QString split; // by whose values it is plotted apart; empty: not at all
    bool operator==(const QueryWords &) const = default;
};

} // namespace remora::model
