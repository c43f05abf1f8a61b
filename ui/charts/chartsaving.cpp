// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the panel as pictures and numbers: on the clipboard and in files.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

#include "model/text/errortext.h"
#include "model/text/filename.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

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

    // Values of one moment, for another thread: each sheet is a file.
    std::vector<ChartSheet> sheetsOf(std::vector<ChartPicture> charts, bool isStacked)
    {
        if (isStacked)
            return {{std::move(charts)}};
        std::vector<ChartSheet> sheets;
        for (ChartPicture &one : charts)
            sheets.push_back({{std::move(one)}});
        return sheets;
    }

    dissect::Result<void> save(const ChartSheet &sheet, const SaveChartsDialog::Choice &choice,
        model::FileProgress &progress)
    {
        const dissect::FileSink::Options cancellable{false, false, &progress.cancelled};
        const ChartPicture &first = sheet.charts.front();
        const QString path = choice.path(*first.chart->kind);
        if (choice.isNumbers())
            return model::writeChartCsv(
                choice.visibleOnly ? within(*first.chart, first.appearance.visible) : *first.chart,
                path, cancellable);
        return sheet.save(path, cancellable);
    }

    dissect::Result<void> saveAll(const std::vector<ChartSheet> &sheets,
        const SaveChartsDialog::Choice &choice, model::FileProgress &progress)
    {
        // No name is written to where another one cannot be.
        dissect::OutputPlan plan;
        const QStringList paths = choice.paths();
        for (const QString &path : paths)
            plan.outputs.push_back(model::fileBytes(path));
        dissect::Result<void> written = dissect::checkOutputs(plan);
        progress.total = sheets.size();
        for (std::size_t i = 0; i < sheets.size() && written; ++i) {
            if (progress.cancelled)
                return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
            written = save(sheets[i], choice, progress);
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
    ChartSheet sheet;
    for (const auto &chart : charts)
        sheet.charts.push_back({chart,
            paperAppearance(m_stack->appearance(*chart->kind), m_stack->visibleRange(), m_footer),
            size, scale});
    // The clipboard is the GUI thread's; the picture is made elsewhere.
    auto made = std::make_shared<QImage>();
    m_saving->start(
        [sheet, made](model::FileProgress &progress) -> dissect::Result<void> {
            *made = sheet.image(progress.cancelled);
            if (progress.cancelled)
                return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
            return {};
        },
        tr("the clipboard"), tr("The charts are on the clipboard."),
        [made] { QApplication::clipboard()->setImage(*made); });
}

// Beside the capture, after its name.
QString ChartPanel::suggestedName() const
{
    return QFileInfo(m_stack->capturePath()).completeBaseName();
}

void ChartPanel::saveNumbers(std::size_t place)
{
    const auto chart = m_stack->charts()[place];
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the numbers of the chart"),
        QStringLiteral("%1/%2_%3.csv")
            .arg(QFileInfo(m_stack->capturePath()).path(), suggestedName(),
                QLatin1StringView(chart->kind->key)),
        tr("CSV (*.csv)"));
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
    SaveChartsDialog dialog(m_stack->charts(), suggestedName(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SaveChartsDialog::Choice choice = dialog.choice();
    std::vector<ChartPicture> all;
    std::optional<dissect::TimeRange> whole; // of all: a stack has one time axis
    for (const auto &chart : m_stack->charts()) {
        if (!choice.has(*chart->kind))
            continue;
        ChartAppearance appearance = paperAppearance(m_stack->appearance(*chart->kind),
            choice.visibleOnly ? m_stack->visibleRange() : wholeRange(*chart), m_footer);
        appearance.colours = choice.isDark ? &darkColours() : &lightColours();
        appearance.isTransparent = choice.isTransparent;
        whole = whole ? whole->united(appearance.visible) : appearance.visible;
        all.push_back({chart, appearance, choice.size, choice.scale});
    }
    for (ChartPicture &one : all) {
        if (choice.isStacked)
            one.appearance.visible = *whole;
    }
    QStringList names = choice.paths();
    for (QString &name : names)
        name = QFileInfo(name).fileName();
    m_saving->start(
        [sheets = sheetsOf(std::move(all), choice.isStacked), choice](
            model::FileProgress &progress) { return saveAll(sheets, choice, progress); },
        choice.folder, tr("Saved %1 in %2.").arg(names.join(u", "_s), choice.folder));
}

} // namespace remora::ui
