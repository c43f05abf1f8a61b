// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the panel as pictures and numbers: on the clipboard and in files.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>

#include "model/text/errortext.h"
#include "model/text/filename.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Values of one moment, for another thread.
    struct Shown {
        std::shared_ptr<const model::ChartData> chart;
        ChartAppearance appearance;
    };

    // As it is seen in the window, but for paper.
    ChartAppearance paperAppearance(
        const ChartAppearance &seen, const dissect::TimeRange &range, const QString &footer)
    {
        ChartAppearance appearance = fileAppearance(range, footer);
        appearance.options = seen.options;
        appearance.zoom = seen.zoom;
        appearance.hidden = seen.hidden;
        appearance.zone = seen.zone;
        return appearance;
    }

    dissect::Result<void> save(
        const Shown &shown, const SaveChartsDialog::Choice &choice, model::FileProgress &progress)
    {
        const dissect::FileSink::Options cancellable{false, false, &progress.cancelled};
        const QString path = choice.path(*shown.chart->kind);
        if (choice.isNumbers())
            return model::writeChartCsv(
                choice.visibleOnly ? within(*shown.chart, shown.appearance.visible) : *shown.chart,
                path, cancellable);
        return ChartPicture{shown.chart, shown.appearance, choice.size, choice.scale}.save(
            path, cancellable);
    }

    dissect::Result<void> saveAll(const std::vector<Shown> &all,
        const SaveChartsDialog::Choice &choice, model::FileProgress &progress)
    {
        // No name is written to where another one cannot be.
        dissect::OutputPlan plan;
        for (const Shown &shown : all)
            plan.outputs.push_back(model::fileBytes(choice.path(*shown.chart->kind)));
        dissect::Result<void> written = dissect::checkOutputs(plan);
        progress.total = all.size();
        for (std::size_t i = 0; i < all.size() && written; ++i) {
            if (progress.cancelled)
                return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
            written = save(all[i], choice, progress);
            ++progress.done;
        }
        return written;
    }

} // namespace

void ChartPanel::copyCharts() { copyPictures(m_stack->charts()); }

void ChartPanel::copyChart(std::size_t chart) { copyPictures({m_stack->charts()[chart]}); }

void ChartPanel::copyPictures(const ChartStack::Charts &charts)
{
    constexpr int scale = 2;
    const QSize size(1200, 300);
    if (charts.empty())
        return;
    std::vector<ChartPicture> pictures;
    for (const auto &chart : charts)
        pictures.push_back({chart,
            paperAppearance(m_stack->appearance(*chart->kind), m_stack->visibleRange(), m_footer),
            size, scale});
    // The clipboard is the GUI thread's; the pictures are made elsewhere.
    auto all = std::make_shared<QImage>();
    m_saving->start(
        [pictures, size, all](model::FileProgress &progress) -> dissect::Result<void> {
            progress.total = pictures.size();
            const int rows = static_cast<int>(pictures.size());
            *all = QImage(QSize(size.width(), size.height() * rows) * scale, QImage::Format_RGB32);
            all->setDevicePixelRatio(scale);
            all->fill(lightColours().panel);
            QPainter painter(all.get());
            for (int row = 0; row < rows; ++row) {
                painter.drawImage(QPointF(0, size.height() * row),
                    pictures[static_cast<std::size_t>(row)].image(progress.cancelled));
                ++progress.done;
            }
            if (progress.cancelled)
                return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
            return {};
        },
        tr("the clipboard"), tr("The charts are on the clipboard."),
        [all] { QApplication::clipboard()->setImage(*all); });
}

void ChartPanel::saveNumbers(std::size_t place)
{
    const auto chart = m_stack->charts()[place];
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the numbers of the chart"),
        QLatin1StringView(chart->kind->key) + u".csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_saving->start(
        [chart, visible = m_stack->visibleRange(), path](model::FileProgress &progress) {
            return model::writeChartCsv(
                within(*chart, visible), path, {false, false, &progress.cancelled});
        },
        path, tr("Saved %1.").arg(path));
}

void ChartPanel::saveCharts()
{
    SaveChartsDialog dialog(m_stack->charts(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SaveChartsDialog::Choice choice = dialog.choice();
    QStringList names;
    std::vector<Shown> all;
    for (const auto &chart : m_stack->charts()) {
        if (!choice.has(*chart->kind))
            continue;
        const auto range = choice.visibleOnly ? m_stack->visibleRange() : wholeRange(*chart);
        ChartAppearance appearance
            = paperAppearance(m_stack->appearance(*chart->kind), range, m_footer);
        appearance.colours = choice.isDark ? &darkColours() : &lightColours();
        appearance.isTransparent = choice.isTransparent;
        all.push_back({chart, appearance});
        names.append(QFileInfo(choice.path(*chart->kind)).fileName());
    }
    m_saving->start(
        [all, choice](model::FileProgress &progress) { return saveAll(all, choice, progress); },
        choice.folder, tr("Saved %1 in %2.").arg(names.join(u", "_s), choice.folder));
}

} // namespace remora::ui
