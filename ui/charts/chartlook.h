// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>
#include <QString>
#include <QTimeZone>

#include "model/charts/chartkind.h"
#include "model/preferences.h"
#include "ui/common/palette.h"

namespace remora::ui {

// How a chart is drawn: the same on screen, in images and in vector files.
struct ChartLook {
    const Colours *colours = nullptr;
    QFont font;
    dissect::TimeRange visible; // what the time axis shows
    QTimeZone zone = model::shownZone();
    bool showsTimeAxis = true;
    bool showsLegend = false; // in files; in the window the table's swatches say it
    bool isTransparent = false; // nothing is painted behind it
    QString footer; // capture and filter, in files
    std::optional<dissect::Timestamp> crosshair;
    std::optional<dissect::TimeRange> brushed; // the time range in focus
    // Of its options only those of how charts are drawn count here.
    model::ChartOptions options;
};

} // namespace remora::ui
