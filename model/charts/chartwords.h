// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include <tl/expected.hpp>

#include "model/charts/chartarrangement.h"

namespace remora::model {

// A chart as a report shows it, and as a command line asks for it.
struct ReportedChart {
    const ChartKind *kind = nullptr;
    ChartOptions options;
    std::optional<ChartArrangement::Values> values; // nothing: all
    std::optional<dissect::TimeRange> visible; // nothing: all of the time
    QStringList hidden; // names of series that are not drawn
};

// "rtt:marks:values=0..0.05", with commas between charts: the kind, and what is not as usual. Names
// are percentCoded.
QString chartWords(const QList<ReportedChart> &charts);
// A width, or "auto".
std::optional<dissect::Duration> binOf(const QString &words);
// `usual`: what counts where nothing else is said. The error is a sentence.
tl::expected<QList<ReportedChart>, QString> chartsOf(
    const QString &words, const ChartOptions &usual);

// A text without any of the characters that stand between the words of a command line's value.
QString percentCoded(const QString &text);
QString percentDecoded(const QString &text);

} // namespace remora::model
