// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "dissect/core/timestamp.h"
#include "netshark/error.h"
#include "netshark/sources.h"

namespace remora::netshark::json {

// How values of the API are read: whatever an appliance sends, nothing but what can be meant.

inline constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();

tl::unexpected<Error> notUnderstood(QLatin1StringView what);
// Bounded; empty where there is none.
QString text(const QJsonObject &object, QLatin1StringView name);
// Also one that is a number.
QString idOf(const QJsonObject &object);
// 0: not said, or nothing that could be meant.
qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 most = mostBytes);
std::optional<dissect::TimeRange> range(const QJsonValue &first, const QJsonValue &last);
// The objects of a list, without what is none.
QList<QJsonObject> objects(const QJsonValue &list);
// Those of a configuration.
QList<Filter> filtersOf(const QJsonObject &config);
// And how they are written there.
QJsonObject asObject(const Filter &filter, const QString &description = {});
Filter timeFilter(const dissect::TimeRange &range);

} // namespace remora::netshark::json
