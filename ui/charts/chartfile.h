// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "dissect/core/filesink.h"
#include "model/charts/chartseries.h"
#include "ui/charts/chartappearance.h"

namespace remora::ui {

enum class PictureFormat { Svg, Png, Pdf };
// By the ending of a name; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

// A chart as a picture: the same scene as on screen. Needs a QApplication. May be painted on any
// thread: what QChart draws is drawn on the GUI thread in a slice of some milliseconds, the data
// and the file are made where it is called.
struct ChartPicture {
    std::shared_ptr<const model::ChartData> chart;
    ChartAppearance appearance;
    QSize size;
    int scale = 1; // pixels of a PNG for each of `size`

    // Empty where it was cancelled.
    QByteArray bytes(PictureFormat format, const std::atomic<bool> &cancelled) const;
    QImage image(const std::atomic<bool> &cancelled) const;
    dissect::Result<void> save(
        const QString &path, const dissect::FileSink::Options &options = {}) const;
};

// The look of saved pictures: light, with whole names and a footer.
ChartAppearance fileAppearance(const dissect::TimeRange &visible, const QString &footer);
// The range that shows everything, with a little air.
dissect::TimeRange wholeRange(const model::ChartData &chart);

} // namespace remora::ui
