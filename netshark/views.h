// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "netshark/error.h"
#include "netshark/sources.h"

namespace remora::netshark {

// Views: tables of keys and values that an appliance counts over its packets, as plain values. What
// comes from the appliance is untrusted, as everywhere; see sources.h.

// How the values of the packets of a sample, and then of samples, become one.
enum class ViewOperation { None, Sum, Max, Min, Avg, TimeAvg, Replace };
// By the name that the API has for it.
QString nameOf(ViewOperation operation);
std::optional<ViewOperation> viewOperation(const QString &name);

struct ViewMetric {
    QString field;
    ViewOperation operation = ViewOperation::Sum;
    bool operator==(const ViewMetric &) const = default;
};

// Of a view that is closed by whoever has made it: longer than such a one is ever silent.
constexpr dissect::Duration idleOfOwnViews = 3600 * dissect::second;

// What is to be counted, by what. Fields are the appliance's own (Appliance::viewFields).
struct ViewRequest {
    SourceRef source;
    std::optional<dissect::TimeRange> range; // all there is without one
    QList<Filter> filters;
    QStringList keys;
    QList<ViewMetric> metrics;
    dissect::Duration sampling = dissect::second; // whole milliseconds
    QString title;
    // The appliance closes it when nobody has asked for it for that long: whoever has made it may
    // be gone. 0: it stays until it is closed.
    dissect::Duration idle = 0;
    // Instead of keys and metrics: a view as it was saved, with all that it has besides. Its source
    // is replaced by the one above, its filters are kept beside those above.
    QJsonObject saved;
};

// The JSON form of a saved view; the error is NotAnAppliance, `words` say what is wrong.
Result<QJsonObject> savedView(const QByteArray &text);

struct ViewInfo {
    QString id;
    QString owner;
    QString state; // RUNNING, DONE, …
    bool isLocked = false;
    std::optional<dissect::Timestamp> created;
};

struct ViewStatus {
    QString state;
    bool isLocked = false;
    qint64 inputBytes = 0; // to be read; 0: not known, as of what is live
    qint64 processedBytes = 0;
    std::optional<dissect::TimeRange> span; // from the first sample to the end of the last one
    dissect::Duration sampling = 0;

    bool isDone() const { return state == QLatin1StringView("DONE"); }
    bool hasFailed() const { return state == QLatin1StringView("ERRORS"); }
};

// Of a view that is there.
struct ViewDescription {
    QString title;
    QString source; // "jobs/00000001"
    QStringList outputs; // ids
    bool isLive() const { return source.startsWith(QLatin1StringView("interfaces/")); }
};

struct ViewColumn {
    QString id; // "x0", by which it is sorted
    QString name;
    QString field;
    QString type; // UINT64, IPv4, …
    ViewOperation operation = ViewOperation::None;
    bool isKey = false;
    bool isHexadecimal = false;

    // Whether its values are numbers, and not only names that look like some.
    bool isNumber() const;
};

// Of so many values, at least one.
struct ViewAverage {
    double sum = 0;
    double count = 1;
    double value() const { return sum / count; }
    bool operator==(const ViewAverage &) const = default;
};

// A whole number, a fraction, an average, a text, or nothing.
using ViewValue = std::variant<std::monostate, qint64, double, ViewAverage, QString>;
// Nothing where it is no number.
std::optional<double> numberIn(const ViewValue &value);
QString textOf(const ViewValue &value);

struct ViewSample {
    dissect::Timestamp time = 0; // when it begins
    qint64 packets = 0; // that were looked at
    std::vector<std::vector<ViewValue>> rows; // a value for each column
};

// What of an output is asked for.
struct ViewQuestion {
    std::optional<dissect::TimeRange> range; // of the samples' beginnings; all without one
    dissect::Duration delta = 0; // a multiple of the sampling time; 0: that
    bool isAggregated = false; // one sample for all the time
    int sortBy = -1; // column; -1: as they come
    bool isAscending = false;
    int top = 0; // the first rows of each sample; 0: all
};

} // namespace remora::netshark
