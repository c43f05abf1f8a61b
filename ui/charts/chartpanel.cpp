// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>

#include "model/errortext.h"
#include "model/filename.h"
#include "ui/charts/chartfile.h"
#include "ui/common/flowlayout.h"
#include "ui/dialogs/savechartsdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::ChartKind;
using model::ChartOptions;

namespace {

    constexpr const char *kindsKey = "charts/kinds";
    constexpr const char *binKey = "charts/bin";
    constexpr const char *unitKey = "charts/unit";
    constexpr const char *flagsKey = "charts/flags";

    constexpr std::array flags{&ChartOptions::perDirection, &ChartOptions::stacked,
        &ChartOptions::rttKinds, &ChartOptions::percentiles, &ChartOptions::aligned,
        &ChartOptions::marks, &ChartOptions::logarithmic, &ChartOptions::stevens};

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_bin(new QComboBox)
    , m_stack(new ChartStack)
    , m_saving(new model::FileJob(this))
{
    connect(m_saving, &model::FileJob::saved, this, &ChartPanel::noticed);
    connect(m_saving, &model::FileJob::failed, this, &ChartPanel::failed);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(scroll, 1);
    recall();
}

QWidget *ChartPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, QMargins(12, 6, 12, 2), 4);
    for (const ChartKind kind : model::allChartKinds) {
        auto *button = new QToolButton;
        button->setText(model::chartName(kind));
        button->setProperty("role", u"kind"_s);
        button->setCheckable(true);
        button->setToolTip(model::chartHelp(kind));
        connect(button, &QToolButton::clicked, this, &ChartPanel::takeKinds);
        m_kindButtons.append(button);
        flow->addWidget(button);
    }
    flow->addStretch();
    m_bin->setEditable(true);
    m_bin->setInsertPolicy(QComboBox::NoInsert);
    m_bin->setFixedWidth(104);
    m_bin->addItem(tr("usual"), QVariant::fromValue<qint64>(ChartOptions::usualBin));
    m_bin->addItem(tr("automatic"), QVariant::fromValue<qint64>(ChartOptions::automaticBin));
    for (const dissect::Duration microseconds : {1LL, 10LL, 100LL, 1'000LL, 10'000LL, 100'000LL,
             1'000'000LL, 10'000'000LL, 60'000'000LL, 600'000'000LL, 3'600'000'000LL})
        m_bin->addItem(model::binText(microseconds * 1'000),
            QVariant::fromValue<qint64>(microseconds * 1'000));
    m_bin->setToolTip(tr("Width of the bins of bit rate and RTT bands, from 1 µs to 1 h; usual is "
                         "1 s and 100 ms, less for what is shorter. Type one, such as 250 ms."));
    m_bin->setAccessibleName(tr("Bin width"));
    connect(m_bin, &QComboBox::activated, this, &ChartPanel::chooseBin);
    connect(m_bin->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { chooseBin(m_bin->findText(m_bin->lineEdit()->text())); });
    flow->addWidget(m_bin);
    flow->addWidget(makeOptions());
    auto *copy = new QToolButton;
    copy->setText(tr("Copy"));
    copy->setProperty("role", u"kind"_s);
    copy->setToolTip(tr("Copy the charts as a picture"));
    connect(copy, &QToolButton::clicked, this, &ChartPanel::copyCharts);
    flow->addWidget(copy);
    auto *save = new QToolButton;
    save->setText(tr("Save…"));
    save->setProperty("role", u"kind"_s);
    save->setToolTip(tr("Save charts as PNG, SVG or PDF, or their numbers as CSV"));
    connect(save, &QToolButton::clicked, this, &ChartPanel::saveCharts);
    flow->addWidget(save);
    return bar;
}

QToolButton *ChartPanel::makeOptions()
{
    auto *button = new QToolButton;
    button->setText(u"⚙"_s);
    button->setProperty("role", u"kind"_s);
    button->setAccessibleName(tr("Options of the charts"));
    button->setToolTip(tr("How the charts are made and drawn"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    auto *units = new QActionGroup(menu);
    for (const auto &[unit, text] : {std::pair{model::RateUnit::Bits, tr("Rates in bit/s")},
             {model::RateUnit::Bytes, tr("Rates in bytes/s")},
             {model::RateUnit::Packets, tr("Rates in packets/s")}}) {
        QAction *action = menu->addAction(text, this, [this, unit = unit] {
            ChartOptions options = m_stack->options();
            options.rateUnit = unit;
            changeOptions(options);
        });
        action->setCheckable(true);
        units->addAction(action);
        m_unitActions.append(action);
    }
    menu->addSeparator();
    addOption(menu, tr("Each direction apart"), tr("From client and from server as two series"),
        &ChartOptions::perDirection);
    addOption(menu, tr("Rates on each other"),
        tr("Stacks the conversations; a single series by protocol"), &ChartOptions::stacked);
    addOption(menu, tr("Kinds of RTT samples apart"),
        tr("Rings: the ACK covers more than one segment. Crosses: the segment was sent again."),
        &ChartOptions::rttKinds);
    addOption(menu, tr("RTT bands as percentiles"), tr("p50, p95 and p99 of each bin"),
        &ChartOptions::percentiles);
    addOption(menu, tr("Marks of the analysis"),
        tr("Retransmissions, duplicate ACKs and zero windows along the upper edge"),
        &ChartOptions::marks);
    addOption(menu, tr("Each on its own clock"),
        tr("Conversations start together, at their own first packets"), &ChartOptions::aligned);
    menu->addSeparator();
    addOption(
        menu, tr("Logarithmic scale"), tr("Values as powers of ten"), &ChartOptions::logarithmic);
    addOption(menu, tr("Sequence numbers as dots"),
        tr("Stevens' style: first bytes only, without ACKs and windows"), &ChartOptions::stevens);
    button->setMenu(menu);
    return button;
}

void ChartPanel::addOption(
    QMenu *menu, const QString &text, const QString &help, bool ChartOptions::*option)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, [this, option](bool checked) {
        ChartOptions options = m_stack->options();
        options.*option = checked;
        changeOptions(options);
    });
    m_optionActions.append({action, option});
}

void ChartPanel::chooseBin(int index)
{
    ChartOptions options = m_stack->options();
    if (index >= 0) {
        options.bin = m_bin->itemData(index).toLongLong();
    } else if (const auto typed = model::parseBin(m_bin->lineEdit()->text())) {
        options.bin = *typed;
    } else {
        Q_EMIT failed(tr("“%1” is no bin width between 1 µs and 1 h, such as 250 ms.")
                          .arg(m_bin->lineEdit()->text()));
        showBin();
        return;
    }
    changeOptions(options);
}

void ChartPanel::showBin()
{
    const auto bin = m_stack->options().bin;
    const int index = m_bin->findData(QVariant::fromValue<qint64>(bin));
    m_bin->setCurrentIndex(index);
    if (index < 0)
        m_bin->setEditText(model::binText(bin));
    m_bin->lineEdit()->setCursorPosition(0);
}

void ChartPanel::showOptions()
{
    showBin();
    const ChartOptions &options = m_stack->options();
    for (const auto &[action, option] : std::as_const(m_optionActions))
        action->setChecked(options.*option);
    m_unitActions[static_cast<int>(options.rateUnit)]->setChecked(true);
    for (qsizetype i = 0; i < m_kindButtons.size(); ++i)
        m_kindButtons[i]->setChecked(
            m_stack->kinds().contains(model::allChartKinds[static_cast<std::size_t>(i)]));
}

void ChartPanel::changeOptions(const ChartOptions &options)
{
    if (options == m_stack->options()) {
        showOptions();
        return;
    }
    m_stack->setOptions(options);
    showOptions();
    remember();
}

void ChartPanel::takeKinds()
{
    std::set<ChartKind> kinds;
    for (qsizetype i = 0; i < m_kindButtons.size(); ++i) {
        if (m_kindButtons[i]->isChecked())
            kinds.insert(model::allChartKinds[static_cast<std::size_t>(i)]);
    }
    m_stack->setKinds(kinds);
    remember();
}

void ChartPanel::setCharts(const std::set<ChartKind> &kinds, const ChartOptions &options)
{
    m_stack->setOptions(options);
    m_stack->setKinds(kinds);
    showOptions();
}

void ChartPanel::remember() const
{
    QSettings settings;
    QStringList keys;
    for (const ChartKind kind : m_stack->kinds())
        keys << model::chartKey(kind);
    settings.setValue(QLatin1StringView(kindsKey), keys);
    const ChartOptions &options = m_stack->options();
    settings.setValue(QLatin1StringView(binKey), QVariant::fromValue<qint64>(options.bin));
    settings.setValue(QLatin1StringView(unitKey), static_cast<int>(options.rateUnit));
    int bits = 0;
    for (std::size_t i = 0; i < flags.size(); ++i)
        bits |= options.*flags[i] ? 1 << i : 0;
    settings.setValue(QLatin1StringView(flagsKey), bits);
}

void ChartPanel::recall()
{
    const QSettings settings;
    std::set<ChartKind> kinds;
    const QStringList usual{u"bitrate"_s, u"rtt-bands"_s};
    const QStringList keys = settings.value(QLatin1StringView(kindsKey), usual).toStringList();
    for (const QString &key : keys) {
        if (const auto kind = model::chartKind(key))
            kinds.insert(*kind);
    }
    ChartOptions options;
    options.bin = std::max<qint64>(settings.value(QLatin1StringView(binKey), 0).toLongLong(), -1);
    options.rateUnit = static_cast<model::RateUnit>(
        std::clamp(settings.value(QLatin1StringView(unitKey)).toInt(), 0, 2));
    const int bits = settings.value(QLatin1StringView(flagsKey)).toInt();
    for (std::size_t i = 0; i < flags.size(); ++i)
        options.*flags[i] = (bits >> i & 1) != 0;
    setCharts(kinds, options);
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
    ChartLook look = fileLook(m_stack->visibleRange(), m_footer);
    look.options = m_stack->options();
    QPainter painter(&all);
    for (std::size_t i = 0; i < charts.size(); ++i)
        painter.drawImage(QPointF(0, size.height() * static_cast<double>(i)),
            chartImage(*charts[i], look, size, scale));
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
    const auto write = [charts, choice, visible = m_stack->visibleRange(), footer = m_footer,
                           options = m_stack->options()](model::FileProgress &progress) {
        // No name is written to where another one cannot be.
        dissect::OutputPlan plan;
        for (const auto &chart : charts)
            plan.outputs.push_back(model::fileBytes(choice.path(chart->kind)));
        dissect::Result<void> written = dissect::checkOutputs(plan);
        if (!written)
            return written;
        const dissect::FileSink::Options cancellable{false, false, &progress.cancelled};
        progress.total = charts.size();
        for (const auto &chart : charts) {
            if (progress.cancelled)
                return dissect::Result<void>(
                    dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled"));
            const QString path = choice.path(chart->kind);
            const auto range = choice.visibleOnly ? visible : wholeRange(*chart);
            ChartLook look = fileLook(range, footer);
            look.colours = choice.isDark ? &darkColours() : &lightColours();
            look.isTransparent = choice.isTransparent;
            look.options = options;
            written = choice.isNumbers()
                ? model::writeChartCsv(
                    choice.visibleOnly ? within(*chart, visible) : *chart, path, cancellable)
                : saveChart(*chart, look, choice.size, choice.scale, path, cancellable);
            if (!written)
                break;
            ++progress.done;
        }
        return written;
    };
    m_saving->start(
        write, choice.folder, tr("Saved %1 in %2.").arg(names.join(u", "_s), choice.folder));
}

} // namespace remora::ui
