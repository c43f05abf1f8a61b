// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "dissect/core/filesink.h"
#include "ui/charts/chartpainter.h"

namespace remora::ui {

// A chart as a picture. The ending of the name decides: .png, .svg or .pdf. Painted by the same
// code as on screen. `scale`: pixels of a PNG for each of `size`. Needs a QGuiApplication; any
// thread.
enum class PictureFormat { Svg, Png, Pdf };
// By the ending of a name; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);
QByteArray chartPicture(const model::ChartData &chart, const ChartLook &look, QSize size, int scale,
    PictureFormat format);
dissect::Result<void> saveChart(const model::ChartData &chart, const ChartLook &look, QSize size,
    int scale, const QString &path, const dissect::FileSink::Options &options = {});
QByteArray chartSvg(const model::ChartData &chart, const ChartLook &look, QSize size);
QImage chartImage(const model::ChartData &chart, const ChartLook &look, QSize size, int scale);

// The look of saved pictures: light, with legend and footer.
ChartLook fileLook(const dissect::TimeRange &visible, const QString &footer);

} // namespace remora::ui
