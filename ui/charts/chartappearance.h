// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include "model/charts/chartarrangement.h"
#include "model/charts/chartoptions.h"
#include "model/settings/preferences.h"
#include "ui/common/palette.h"

namespace remora::ui {

// How a chart is drawn: the same on screen, in images and in vector files.
struct ChartAppearance {
    const Colours *colours = &lightColours();
    QFont font;
    dissect::TimeRange visible; // what the time axis shows
    QTimeZone zone = model::shownZone();
    bool showsTimeAxis = true;
    bool hasFullNames = false; // in the legend; in the window the table's swatches say them
    QString onlySelection; // its brief name where it is the only one: then it is not said again
    bool isTransparent = false; // nothing is painted behind it
    QString footer; // capture and filter, in files
    std::optional<dissect::TimeRange> focus; // the time range in focus: what lies beside it is dim
    std::optional<dissect::Timestamp> marked; // of the selected packet
    std::optional<model::ChartArrangement::Values> zoom; // of the values
    QStringList hidden; // names of series that are not drawn
    // Of its options only those of how charts are drawn count here.
    model::ChartOptions options;
};

} // namespace remora::ui
