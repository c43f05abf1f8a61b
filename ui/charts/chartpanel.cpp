// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "model/errortext.h"
#include "ui/charts/chartfile.h"
#include "ui/dialogs/savechartsdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_bin(new QComboBox)
    , m_stack(new ChartStack)
    , m_saving(new model::FileJob(this))
{
    connect(m_saving, &model::FileJob::saved, this, &ChartPanel::noticed);
    connect(m_saving, &model::FileJob::failed, this, &ChartPanel::failed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->setSpacing(8);
    for (const model::ChartKind kind : model::allChartKinds) {
        auto *button = new QToolButton;
        button->setText(model::chartName(kind));
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolTip(tr("Show or hide this chart"));
        connect(button, &QToolButton::toggled, this, &ChartPanel::updateKinds);
        m_kindButtons.append(button);
        bar->addWidget(button);
    }
    bar->addStretch();
    auto *whole = new QToolButton;
    whole->setText(tr("Whole range"));
    whole->setToolTip(tr("Show everything again (double click, Escape). Wheel zooms, drag zooms "
                         "in, Ctrl and drag pans."));
    connect(whole, &QToolButton::clicked, m_stack, &ChartStack::resetZoom);
    bar->addWidget(whole);
    auto *binLabel = new QLabel(tr("Bin"));
    binLabel->setProperty("role", u"caption"_s);
    binLabel->setBuddy(m_bin);
    bar->addWidget(binLabel);
    const std::pair<QString, dissect::Duration> widths[]
        = {{tr("usual"), 0}, {tr("1 ms"), 1'000'000}, {tr("10 ms"), 10'000'000},
            {tr("100 ms"), 100'000'000}, {tr("1 s"), dissect::second},
            {tr("10 s"), 10 * dissect::second}, {tr("1 min"), 60 * dissect::second}};
    for (const auto &[text, width] : widths)
        m_bin->addItem(text, QVariant::fromValue<qint64>(width));
    m_bin->setToolTip(tr("Width of the bins of bit rate and RTT bands; usual is 1 s and 100 ms"));
    connect(m_bin, &QComboBox::currentIndexChanged, this,
        [this] { m_stack->setBin(m_bin->currentData().toLongLong()); });
    bar->addWidget(m_bin);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copy the charts as a picture"));
    connect(copy, &QPushButton::clicked, this, &ChartPanel::copyCharts);
    bar->addWidget(copy);
    auto *save = new QPushButton(tr("Save…"));
    save->setToolTip(tr("Save charts as PNG, SVG or PDF, or their numbers as CSV"));
    connect(save, &QPushButton::clicked, this, &ChartPanel::saveCharts);
    bar->addWidget(save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void ChartPanel::updateKinds()
{
    std::set<model::ChartKind> kinds;
    for (qsizetype i = 0; i < m_kindButtons.size(); ++i) {
        if (m_kindButtons[i]->isChecked())
            kinds.insert(model::allChartKinds[static_cast<std::size_t>(i)]);
    }
    m_stack->setKinds(kinds);
}

void ChartPanel::copyCharts()
{
    constexpr int scale = 2;
    const QSize size(1200, 300);
    const auto &charts = m_stack->charts();
    if (charts.empty())
        return;
    QImage all(QSize(size.width(), size.height() * static_cast<int>(charts.size())) * scale,
        QImage::Format_RGB32);
    all.fill(lightColours().panel);
    all.setDevicePixelRatio(scale);
    QPainter painter(&all);
    for (std::size_t i = 0; i < charts.size(); ++i)
        painter.drawImage(QPointF(0, size.height() * static_cast<double>(i)),
            chartImage(*charts[i], fileLook(m_stack->visibleRange(), m_footer), size, scale));
    painter.end();
    QApplication::clipboard()->setImage(all);
    Q_EMIT noticed(tr("The charts are on the clipboard."));
}

void ChartPanel::saveCharts()
{
    SaveChartsDialog dialog(m_stack->charts(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SaveChartsDialog::Choice choice = dialog.choice();
    QStringList names;
    std::vector<std::shared_ptr<const model::ChartData>> charts;
    for (const auto &chart : m_stack->charts()) {
        if (!choice.kinds.contains(chart->kind))
            continue;
        charts.push_back(chart);
        names.append(QFileInfo(choice.path(chart->kind)).fileName());
    }
    const auto write = [charts, choice, visible = m_stack->visibleRange(), footer = m_footer] {
        dissect::Result<void> written;
        for (const auto &chart : charts) {
            const QString path = choice.path(chart->kind);
            const auto range = choice.visibleOnly ? visible : wholeRange(*chart);
            written = choice.isNumbers()
                ? model::writeChartCsv(*chart, path)
                : saveChart(*chart, fileLook(range, footer), choice.size, choice.scale, path);
            if (!written)
                break;
        }
        return written;
    };
    m_saving->start(
        write, choice.folder, tr("Saved %1 in %2.").arg(names.join(u", "_s), choice.folder));
}

} // namespace remora::ui
