// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include "netshark/standin/filterchain.h"
#include "netshark/standin/viewfields.h"

namespace remora::standin {

// How values are put together: of the packets of a sample, and of samples.
enum class ViewOperation { None, Sum, Max, Min, Avg, TimeAvg, Replace, Count };
// By the name that the API has for it.
QString nameOf(ViewOperation operation);

// A key or a metric of a processor.
struct ViewColumn {
    QString id;
    const ViewField *field = nullptr;
    ViewOperation operation = ViewOperation::None; // of a metric
    std::optional<QString> defaultValue;
};

struct ViewOutput {
    struct Field {
        bool isKey = false;
        std::size_t column = 0; // of the keys or the metrics
        QString description;
        ViewOperation operation = ViewOperation::None; // over the rows that become one
    };
    QString id;
    std::vector<Field> fields;
};

struct ViewProcessor {
    QString id;
    std::vector<ViewColumn> keys;
    std::vector<ViewColumn> metrics;
    QList<FilterSpec> filters; // those of the source among them
    std::vector<ViewOutput> outputs;

    ViewTracker::Needs needs() const;
    const ViewColumn &column(const ViewOutput::Field &field) const
    {
        return field.isKey ? keys[field.column] : metrics[field.column];
    }
};

// What the configuration of a view asks for.
struct ViewPlan {
    QString sourceType;
    QString sourceId;
    dissect::Duration sampling = dissect::second;
    dissect::Duration retention = 86'400 * dissect::second;
    dissect::Duration idleLimit = 0; // 0: none
    std::vector<ViewProcessor> processors;

    // The error is a sentence that names what is wrong. `version` of the API.
    static tl::expected<ViewPlan, QString> of(const QJsonObject &config, const QString &version);
};

} // namespace remora::standin
