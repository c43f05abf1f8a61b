// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QList>
#include <QSize>
#include <QString>

#include "app/terminal/exitstatus.h"
#include "app/terminal/optionlist.h"
#include "dissect/turns/tappath.h"
#include "model/charts/chartseries.h"
#include "ui/charts/chartfile.h"

namespace remora::app {

// What `analyze`, and `fetch` after its download, are asked to make of a capture.
struct AnalysisOptions {
    struct Output {
        std::vector<const model::ChartKind *> kinds; // of a chart several: one above the other
        QString path;
        const model::ChartKind &kind() const { return *kinds.front(); }
    };
    QString bpf; // before the analysis
    QString where; // a filter over packets and conversations
    QString whereBpf; // in its place, in the syntax of pcap-filter(7)
    QString range; // see model::rangeOf
    QString swap; // conversations whose client and server change places; see selectionwords
    QString footer; // capture and filter, for saved charts
    std::vector<std::uint16_t> serverPorts;
    std::optional<dissect::TapPosition> tap; // where it was captured, if that was given
    QString conversations; // paths; empty: not wanted
    QString endpoints;
    QString packets;
    QString turns;
    QString verdict;
    QString baseline; // of the verdict: what --verdict wrote in JSON, or a capture; empty: none
    QString select; // see model/charts/selectionwords; empty: not given
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
    QString reportCharts; // see model/charts/chartwords; empty: not given
    QString reportTable; // see model/tables/tablewords; empty: not given
    QString reportNotes;
    std::optional<ui::PictureFormat> chartFormat; // of charts whose name does not say
    bool overwrite = false; // captures too
    QString whenEmpty; // to be said of a capture without packets
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
