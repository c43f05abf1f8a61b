// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QUrlQuery>

#include <tl/expected.hpp>

#include "dissect/core/timestamp.h"

namespace remora::standin {

// Where an export ends and how much of each packet it has. What is asked for in a wrong way is
// refused: an export without the limit that it was meant to have may be endless. Errors are
// sentences.
struct ExportLimits {
    qint64 bytes = 0; // 0: no limit, here and below
    qint64 packets = 0;
    qint64 seconds = 0;
    std::uint32_t snapLength = 65'535;
    std::optional<qint64> start; // epoch seconds
    std::optional<qint64> end;

    // The members of an export's configuration.
    static tl::expected<ExportLimits, QString> of(const QJsonObject &config);
};

// The `stop_rule` that bytes, packets and seconds of a query stand for.
tl::expected<QJsonObject, QString> stopRule(const QUrlQuery &query);

} // namespace remora::standin
