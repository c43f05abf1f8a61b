// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include "model/text/foreigntext.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartoptionlist.h"
#include "ui/charts/stackreadout.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::ChartKind;
using model::ChartOptions;

namespace {

    constexpr const char *kindsKey = "charts/kinds";
    constexpr const char *heightsKey = "charts/heights";
    constexpr const char *binKey = "charts/bin-width";
    constexpr const char *unitKey = "charts/unit";
    constexpr const char *switchesKey = "charts/switches";

    // Bit by bit, in an order that never changes: new ones are added behind.
    constexpr std::array flags{&ChartOptions::perDirection, &ChartOptions::stacked,
        &ChartOptions::rttKinds, &ChartOptions::percentiles, &ChartOptions::aligned,
        &ChartOptions::marks, &ChartOptions::logarithmic, &ChartOptions::stevens,
        &ChartOptions::mixedSides};

    constexpr qsizetype inSight = 6; // kinds with a button of their own; others in a menu

    QToolButton *barButton(const QString &text, const QString &help)
    {
        auto *button = new QToolButton;
        button->setText(text);
        button->setProperty("role", u"kind"_s);
        button->setToolTip(help);
        return button;
    }

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_suggestion(new ElidedLabel)
    , m_others(new QToolButton)
    , m_bin(new QComboBox)
    , m_copy(barButton(tr("Copy"), tr("Copy the charts as a picture")))
    , m_save(barButton(tr("Save…"), tr("Save charts as PNG, SVG or PDF, or their numbers as CSV")))
    , m_stack(new ChartStack)
    , m_readout(new StackReadout(m_stack))
    , m_saving(new model::SaveTask(this))
{
    connect(m_saving, &model::SaveTask::saved, this, &ChartPanel::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &ChartPanel::failed);
    connect(m_stack, &ChartStack::chartsChanged, this, &ChartPanel::showBin);
    connect(m_stack, &ChartStack::arrangementChanged, this, [this] {
        showKinds();
        remember();
    });
    connect(m_stack, &ChartStack::menuAsked, this,
        [this](std::size_t chart, QPoint place) { showChartMenu(*this, chart, place); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeSuggestion());
    setSuggestion({}, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_readout);
    layout->addLayout(row, 1);
    setMinimumWidth(m_stack->minimumWidth()); // the column beside the charts gives way
    recall();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int enough = 900; // for a column beside the charts
    m_readout->setNarrow(width() < enough);
    fitKinds();
    fitSuggestion();
    QWidget *bar = layout()->itemAt(0)->widget();
    bar->setMinimumHeight(bar->heightForWidth(width())); // in a low window the charts give way
}

// Buttons of kinds, first of those that are shown, as far as one row has room; all others are in
// the menu.
void ChartPanel::fitKinds()
{
    const QLayout *bar = m_bin->parentWidget()->layout();
    const QMargins margins = bar->contentsMargins();
    int room = width() - margins.left() - margins.right() + bar->spacing();
    for (int i = 0; i < bar->count(); ++i) {
        QWidget *widget = bar->itemAt(i)->widget();
        const bool isKind = std::any_of(m_kindButtons.begin(), m_kindButtons.end(),
            [widget](const auto &one) { return one.second == widget; });
        widget->ensurePolished();
        if (widget == m_bin)
            room -= m_bin->width() + bar->spacing();
        else if (!isKind)
            room -= widget->sizeHint().width() + bar->spacing();
    }
    for (QToolButton *button : {m_copy, m_save}) {
        button->setVisible(room >= 0);
        room += button->isHidden() ? button->sizeHint().width() + bar->spacing() : 0;
    }
    for (const bool areShown : {true, false}) {
        for (qsizetype i = 0; i < m_kindButtons.size(); ++i) {
            QToolButton *button = m_kindButtons[i].second;
            if (button->isChecked() != areShown)
                continue;
            const int needed = button->sizeHint().width() + bar->spacing();
            const bool fits = (areShown || i < inSight) && needed <= room;
            button->setVisible(fits);
            room -= fits ? needed : 0;
        }
    }
}

// What it is about is said as fully as there is room for.
void ChartPanel::fitSuggestion()
{
    const QWidget *row = m_suggestion->parentWidget();
    const QMargins margins = row->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_others->sizeHint().width();
    const QFontMetrics metrics = m_suggestion->fontMetrics();
    const bool fits = metrics.horizontalAdvance(m_suggested.full) <= room;
    m_suggestion->setText(fits ? m_suggested.full : m_suggested.brief);
}

QWidget *ChartPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, QMargins(12, 6, 12, 2), 4);
    addKindButtons(*flow);
    flow->addStretch();
    m_bin->setEditable(true);
    m_bin->setInsertPolicy(QComboBox::NoInsert);
    constexpr int wide = 176;
    m_bin->setFixedWidth(wide);
    m_bin->addItem(tr("automatic"), QVariant::fromValue<qint64>(ChartOptions::automaticBin));
    m_bin->addItem(tr("default"), QVariant::fromValue<qint64>(ChartOptions::usualBin));
    const auto bins = offeredBins();
    for (const dissect::Duration bin : bins)
        m_bin->addItem(model::binText(bin), QVariant::fromValue<qint64>(bin));
    m_bin->setToolTip(tr("Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the "
                         "default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms."));
    m_bin->setAccessibleName(tr("Bin width"));
    connect(m_bin, &QComboBox::activated, this, &ChartPanel::chooseBin);
    connect(m_bin->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_bin->lineEdit()->isModified())
            chooseBin(m_bin->findText(m_bin->lineEdit()->text()));
    });
    flow->addWidget(m_bin);
    flow->addWidget(makeOptions());
    connect(m_copy, &QToolButton::clicked, this, &ChartPanel::copyCharts);
    flow->addWidget(m_copy);
    connect(m_save, &QToolButton::clicked, this, &ChartPanel::saveCharts);
    flow->addWidget(m_save);
    return bar;
}

// A line of its own, as high as what it says.
QWidget *ChartPanel::makeSuggestion()
{
    m_suggestion->setProperty("role", u"caption"_s);
    m_suggestion->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    constexpr int least = 60; // a word or so
    m_suggestion->setMinimumWidth(least);
    m_others->setText(tr("choose others"));
    m_others->setAutoRaise(true);
    m_others->setFocusPolicy(Qt::StrongFocus);
    m_others->setToolTip(tr("Select the conversations to chart"));
    connect(m_others, &QToolButton::clicked, this, &ChartPanel::othersAsked);
    auto *row = new QWidget;
    auto *words = new QHBoxLayout(row);
    words->setContentsMargins(12, 0, 12, 0);
    words->setSpacing(0);
    words->addWidget(m_suggestion);
    words->addWidget(m_others);
    words->addStretch();
    return row;
}

void ChartPanel::setSuggestion(const QString &what, const QString &name)
{
    const auto said = [&](const QString &text) {
        return what.isEmpty() ? QString() : tr("%1 ·").arg(model::shown(text, 200));
    };
    m_suggested = {said(tr("Suggestion: %1, %2").arg(what, name)),
        said(tr("Suggestion: %1").arg(name.isEmpty() ? what : name))};
    m_suggestion->setToolTip(model::plainTip(m_suggested.full));
    m_suggestion->parentWidget()->setVisible(!what.isEmpty());
    fitSuggestion();
}

void ChartPanel::addKindButtons(FlowLayout &flow)
{
    auto *more = barButton(tr("More ▾"), tr("Further charts"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    for (const ChartKind *kind : model::chartKinds()) {
        QToolButton *button = barButton(chartName(*kind), chartHelp(*kind));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, kind] { toggleKind(*kind); });
        m_kindButtons.append({kind, button});
        if (m_kindButtons.size() == inSight + 1)
            flow.addWidget(more); // where it stays, whatever is chosen
        flow.addWidget(button);
        QAction *action = menu->addAction(chartName(*kind));
        action->setToolTip(chartHelp(*kind));
        action->setCheckable(true);
        const bool isFurther = m_kindButtons.size() > inSight;
        connect(menu, &QMenu::aboutToShow, action, [button, action, isFurther] {
            action->setChecked(button->isChecked());
            action->setVisible(isFurther || button->isHidden());
        });
        connect(action, &QAction::triggered, this, [this, kind] { toggleKind(*kind); });
    }
    menu->addSeparator();
    for (QToolButton *button : {m_copy, m_save}) { // where the row has no room for them
        QAction *action = menu->addAction(button->text(), button, &QToolButton::click);
        connect(menu, &QMenu::aboutToShow, action,
            [button, action] { action->setVisible(button->isHidden()); });
    }
    more->setMenu(menu);
}

QToolButton *ChartPanel::makeOptions()
{
    QToolButton *button = barButton(u"⚙"_s, tr("How the charts are made and drawn"));
    button->setAccessibleName(tr("Options of the charts"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOptions(*menu); });
    fillOptions(*menu);
    button->setMenu(menu);
    return button;
}

void ChartPanel::fillOptions(QMenu &menu)
{
    menu.clear();
    const auto take = [this](const ChartOptions &options) { changeOptions(options); };
    addRateUnits(menu, m_stack->options(), take);
    menu.addSeparator();
    addSwitches(menu, m_stack->options(), nullptr, take);
}

void ChartPanel::chooseBin(int index)
{
    m_bin->lineEdit()->setModified(false);
    ChartOptions options = m_stack->options();
    if (index >= 0) {
        options.bin = m_bin->itemData(index).toLongLong();
    } else if (const auto typed = model::parseBin(m_bin->lineEdit()->text())) {
        options.bin = *typed;
    } else {
        Q_EMIT failed(tr("“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.")
                          .arg(m_bin->lineEdit()->text()));
        showBin();
        return;
    }
    changeOptions(options);
    showBin();
}

void ChartPanel::showBin()
{
    if (m_bin->lineEdit()->isModified()) // somebody is typing
        return;
    const auto bin = m_stack->options().bin;
    const int index = m_bin->findData(QVariant::fromValue<qint64>(bin));
    m_bin->setCurrentIndex(index);
    const auto now = m_stack->bin();
    QString text = index < 0 ? model::binText(bin) : m_bin->itemText(index);
    if (bin <= 0 && now > 0)
        text = tr("%1, %2").arg(text, model::binText(now));
    m_bin->setEditText(text);
    m_bin->lineEdit()->setModified(false);
    m_bin->lineEdit()->setCursorPosition(0);
}

void ChartPanel::showKinds()
{
    const auto &kinds = m_stack->arrangement().kinds;
    for (const auto &[kind, button] : std::as_const(m_kindButtons)) {
        const bool isShown = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
        button->setChecked(isShown);
    }
    fitKinds();
}

void ChartPanel::changeOptions(const ChartOptions &options)
{
    if (options != m_stack->options()) {
        m_stack->setOptions(options);
        remember();
    }
    showBin();
}

void ChartPanel::toggleKind(const ChartKind &kind)
{
    model::ChartArrangement arrangement = m_stack->arrangement();
    auto &kinds = arrangement.kinds;
    const auto at = std::find(kinds.begin(), kinds.end(), &kind);
    const bool isShown = at != kinds.end();
    if (!isShown)
        kinds.push_back(&kind);
    else
        kinds.erase(at);
    m_stack->setArrangement(arrangement);
    if (!isShown)
        m_stack->scrollToWhenMade(kind);
    showKinds();
    remember();
}

void ChartPanel::setCharts(const model::ChartArrangement &arrangement, const ChartOptions &options)
{
    m_stack->setOptions(options);
    m_stack->setArrangement(arrangement);
    showKinds();
    showBin();
}

// Zooms and hidden series are about one capture, and kept with an investigation.
void ChartPanel::remember() const
{
    QSettings settings;
    const model::ChartArrangement &arrangement = m_stack->arrangement();
    QStringList keys;
    for (const ChartKind *kind : arrangement.kinds)
        keys << QLatin1StringView(kind->key);
    settings.setValue(QLatin1StringView(kindsKey), keys);
    QVariantMap heights;
    for (const auto &[key, height] : arrangement.heights)
        heights.insert(key, height);
    settings.setValue(QLatin1StringView(heightsKey), heights);
    const ChartOptions &options = m_stack->options();
    settings.setValue(QLatin1StringView(binKey), QVariant::fromValue<qint64>(options.bin));
    settings.setValue(QLatin1StringView(unitKey), static_cast<int>(options.rateUnit));
    int bits = 0;
    for (std::size_t i = 0; i < flags.size(); ++i)
        bits |= options.*flags[i] ? 1 << i : 0;
    settings.setValue(QLatin1StringView(switchesKey), bits);
}

void ChartPanel::recall()
{
    const QSettings settings;
    model::ChartArrangement arrangement;
    const QStringList usual{u"bitrate"_s, u"rtt-bands"_s};
    const QStringList keys = settings.value(QLatin1StringView(kindsKey), usual).toStringList();
    for (const QString &key : keys) {
        const ChartKind *kind = model::chartKind(key);
        auto &kinds = arrangement.kinds;
        if (kind != nullptr && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    }
    const QVariantMap heights = settings.value(QLatin1StringView(heightsKey)).toMap();
    for (auto it = heights.begin(); it != heights.end(); ++it) {
        if (model::chartKind(it.key()) != nullptr)
            arrangement.heights[it.key()] = std::clamp(it.value().toInt(),
                model::ChartArrangement::leastHeight, model::ChartArrangement::mostHeight);
    }
    ChartOptions options;
    options.bin = std::max<qint64>(
        settings.value(QLatin1StringView(binKey), -1).toLongLong(), ChartOptions::automaticBin);
    options.rateUnit = static_cast<model::RateUnit>(
        std::clamp(settings.value(QLatin1StringView(unitKey)).toInt(), 0, 2));
    const int bits = settings.value(QLatin1StringView(switchesKey)).toInt();
    for (std::size_t i = 0; i < flags.size(); ++i)
        options.*flags[i] = (bits >> i & 1) != 0;
    setCharts(arrangement, options);
}

} // namespace remora::ui
