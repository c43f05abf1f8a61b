// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QSize>

#include <tl/expected.hpp>

#include "model/charts/fieldchart.h"
#include "model/filters/querywords.h"
#include "model/filters/timewindow.h"
#include "model/query/packetquery.h"
#include "model/query/querygroups.h"
#include "ui/charts/chartfile.h"

namespace remora::app {

// What `remora query` is asked for.
struct QueryOptions {
    struct Plot {
        model::FieldPlot plot;
        QString path;
        std::optional<ui::PictureFormat> format; // nothing: its numbers as CSV
    };
    model::PacketQuery query; // its first fields are those of the table, then all others
    qsizetype tableFields = 0; // how many
    model::TimeWindow window;
    QString where;
    // What an investigation keeps, where nothing else is asked for: its condition, time and other
    // captures count.
    std::optional<model::QueryWords> kept;
    dissect::TableFormat format = dissect::TableFormat::Csv;
    QString output; // empty: no table
    std::vector<std::uint16_t> serverPorts;
    std::optional<model::QueryGroups> groups; // nothing: a row a packet
    QString rows; // where packets go beside groups; empty: nowhere
    QStringList rowFields; // of those
    QStringList leftOut; // sentences
    std::vector<Plot> plots;
    dissect::Duration plotBin = model::ChartOptions::automaticBin; // unless a plot has its own
    std::optional<std::size_t> plotGroup; // from 1: plots are of this one of the groups alone
    QSize size = QSize(1200, 400);
    bool overwrite = false;

    QStringList outputs() const; // all names that are written to
};

// `kept`: the query of an investigation, which is run unless the command line words one itself. The
// error is a sentence.
tl::expected<QueryOptions, QString> queryOptions(
    const QCommandLineParser &parser, const std::optional<model::QueryWords> &kept);

} // namespace remora::app
