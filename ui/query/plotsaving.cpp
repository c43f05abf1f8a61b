// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of a query as a file, or on the clipboard.
#include "ui/query/plotpane.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>

#include "model/appliance/filename.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/charts/chartfile.h"
#include "ui/query/plotview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ChartPicture PlotPane::picture(const QString &capture) const
{
    constexpr QSize size(1200, 400);
    ChartAppearance appearance
        = fileAppearance(m_view->visibleRange(), QFileInfo(capture).fileName());
    appearance.hidden = m_view->hidden();
    return {m_view->data(), appearance, size, 1};
}

void PlotPane::copy()
{
    if (m_capture == nullptr || !hasChart())
        return;
    constexpr int scale = 2;
    ChartSheet sheet;
    sheet.charts.push_back(picture(m_capture->capture().path()));
    sheet.charts.back().scale = scale;
    // The clipboard is the GUI thread's; the picture is made elsewhere.
    auto made = std::make_shared<QImage>();
    m_saving->start(
        [sheet, made](model::FileProgress &progress) -> dissect::Result<void> {
            *made = sheet.image(progress.cancelled);
            if (progress.cancelled)
                return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
            return {};
        },
        tr("the clipboard"), tr("The plot is on the clipboard."),
        [made] { QApplication::clipboard()->setImage(*made); });
}

void PlotPane::save()
{
    if (m_capture == nullptr || m_view->data() == nullptr)
        return;
    const QString capture = m_capture->capture().path();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the plot"),
        model::pathBeside(
            capture, '_'_L1 + model::fileNameFor(plot().replace(':'_L1, '_'_L1)) + ".svg"_L1),
        tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_saving->start(
        [shown = picture(capture), path](model::FileProgress &progress) -> dissect::Result<void> {
            const dissect::FileSink::Options cancellable{false, false, &progress.cancelled};
            if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
                return shown.save(path, cancellable);
            auto sink = dissect::FileSink::open(model::fileBytes(path), cancellable);
            if (!sink)
                return tl::unexpected(sink.error());
            model::writeFieldNumbers(*sink, *shown.chart);
            return sink->finish();
        },
        path, tr("Saved the plot %1.").arg(model::shown(path, 1000)));
}

} // namespace remora::ui
