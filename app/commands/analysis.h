// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QList>
#include <QSize>
#include <QString>

#include "app/commandline.h"
#include "app/optionlist.h"
#include "model/charts/chartseries.h"
#include "ui/charts/chartfile.h"

namespace remora::app {

// What `analyze`, and `fetch` after its download, are asked to make of a capture.
struct AnalysisOptions {
    struct Output {
        const model::ChartKind *kind;
        QString path;
    };
    QString bpf;
    QString where; // a filter over packets and conversations
    QString footer; // capture and filter, for saved charts
    std::vector<std::uint16_t> serverPorts;
    QString conversations; // paths; empty: not wanted
    QString endpoints;
    QString packets;
    QString select = QStringLiteral("most-rtt"); // tcp.streams, "most-rtt" or "all"
    bool selectIsSet = false; // by the user
    std::vector<dissect::ConversationId> selected; // in its place, by an investigation
    std::vector<std::uint32_t> swapped; // rows of conversations whose roles the user has swapped
    QList<Output> charts;
    QList<Output> series;
    QSize size = QSize(1200, 400);
    model::ChartOptions chartOptions;
    bool binIsSet = false; // by the user
    std::optional<bool> mixedSides; // by the user
    std::optional<quint64> memory; // of packets, bytes
    bool summary = false; // on standard output
    QString summaryFile;
    QString report; // path; empty: not wanted
    std::vector<const model::ChartKind *> reportCharts{model::chartKind(u"bitrate"),
        model::chartKind(u"rtt-bands"), model::chartKind(u"rtt-distribution")};
    QString notes; // for the report
    std::optional<ui::PictureFormat> chartFormat; // of charts whose name does not say
    bool overwrite = false; // captures too
    QString shownAs; // in place of a path that tells nobody anything; else empty

    // Of the numbers of charts: their plain definition unless the user asks for another.
    model::ChartOptions seriesOptions() const;
    // Then the summary is wanted.
    bool asksNothing() const;
    QStringList outputs() const; // all names that are written to
};

void addAnalysisOptions(OptionList &options);
// The error is a sentence.
tl::expected<AnalysisOptions, QString> analysisOptions(const QCommandLineParser &parser);

// Reads the capture and writes what is wanted; returns an exit status.
int runAnalysis(const QString &path, const AnalysisOptions &options);

} // namespace remora::app
