// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QSize>

#include <tl/expected.hpp>

#include "model/charts/fieldchart.h"
#include "model/query/packetquery.h"
#include "model/query/querygroups.h"
#include "model/query/timewindow.h"
#include "ui/charts/chartfile.h"

namespace remora::app {

// What `remora query` is asked for.
struct QueryOptions {
    struct Plot {
        model::FieldPlot plot;
        QString path;
        std::optional<ui::PictureFormat> format; // nothing: its numbers as CSV
    };
    model::PacketQuery query; // its first fields are those of the table, then those of plots
    qsizetype tableFields = 0; // how many
    model::TimeWindow window;
    QString where;
    dissect::TableFormat format = dissect::TableFormat::Csv;
    QString output; // empty: no table
    std::vector<std::uint16_t> serverPorts;
    std::optional<model::QueryGroups> groups; // nothing: a row a packet
    std::vector<Plot> plots;
    QSize size = QSize(1200, 400);
    bool overwrite = false;

    QStringList outputs() const; // all names that are written to
};

// The error is a sentence.
tl::expected<QueryOptions, QString> queryOptions(const QCommandLineParser &parser);

} // namespace remora::app
