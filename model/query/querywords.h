// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "dissect/query/fieldquery.h"
#include "model/query/querygroups.h"
#include "model/query/timewindow.h"
#include "model/text/jsonfields.h"

namespace remora::model {

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

// As files and settings have it: what does not fit is left out, and said.
QJsonObject queryJson(const QueryWords &words);
QueryWords readQuery(const JsonFields &json);

} // namespace remora::model
