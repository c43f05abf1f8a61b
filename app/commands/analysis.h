// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QSize>
#include <QString>

#include "app/commandline.h"
#include "model/charts/chartseries.h"

namespace remora::app {

// What `analyze`, and `fetch` after its download, are asked to make of a capture.
struct AnalysisOptions {
    struct Output {
        model::ChartKind kind;
        QString path;
    };
    QString bpf;
    QString where; // a filter over packets and conversations
    QString footer; // capture and filter, for saved charts
    std::vector<std::uint16_t> serverPorts;
    QString conversations; // paths; empty: not wanted
    QString endpoints;
    QString packets;
    QString select = QStringLiteral("most-rtt");
    QList<Output> charts;
    QList<Output> series;
    QSize size = QSize(1200, 400);
    model::ChartOptions chartOptions;
    std::optional<quint64> memory; // of packets, bytes
    bool summary = false; // on standard output
    QString summaryFile;
};

void addAnalysisOptions(QCommandLineParser &parser);
// The error is a sentence.
tl::expected<AnalysisOptions, QString> analysisOptions(const QCommandLineParser &parser);

// Reads the capture and writes what is wanted; returns an exit status.
int runAnalysis(const QString &path, const AnalysisOptions &options);

} // namespace remora::app
