// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countform.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "model/filters/timewindow.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "model/views/viewcost.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/segments.h"
#include "ui/sources/filterrows.h"
#include "ui/views/countfields.h"
#include "ui/views/countplaces.h"
#include "ui/views/counttemplate.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    enum Shape { InAll, OverTime };

    QComboBox *narrow(QComboBox *box)
    {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    }

} // namespace

CountForm::CountForm(QWidget *parent)
    : QWidget(parent)
    , m_presets(model::viewPresets())
    , m_preset(narrow(new QComboBox))
    , m_help(plainLabel("caption"))
    , m_template(new CountTemplate)
    , m_range(new AskRange)
    , m_filters(new FilterRows)
    , m_keys(new CountFields(tr("Keys: counted by"), false))
    , m_values(new CountFields(tr("Values"), true))
    , m_shape(new Segments({tr("In all"), tr("Over time")}))
    , m_sampling(narrow(new QComboBox))
    , m_top(narrow(new QComboBox))
    , m_places(new CountPlaces)
    , m_cost(plainLabel("caption"))
    , m_problem(plainLabel("failed"))
    , m_bar(new QProgressBar)
    , m_state(plainLabel("caption"))
    , m_count(new QPushButton(tr("Count")))
    , m_stop(new QPushButton(tr("Stop, keep what came")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeForm());
    layout->addStretch();
    layout->addWidget(m_cost);
    layout->addWidget(m_problem);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_count->setProperty("role", u"primary"_s);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_state->hide();
    m_stop->setEnabled(false);
    connect(m_preset, &QComboBox::activated, this, &CountForm::choosePreset);
    connect(m_range, &AskRange::changed, this, &CountForm::check);
    connect(m_filters, &FilterRows::changed, this, &CountForm::check);
    connect(m_shape, &Segments::currentChanged, this, &CountForm::check);
    connect(m_sampling, &QComboBox::editTextChanged, this, &CountForm::check);
    const auto isOwn = [this] {
        m_preset->setCurrentIndex(m_preset->count() - 1);
        m_help->setText(tr("Your own keys and values"));
        m_title.clear();
        check();
    };
    for (CountFields *fields : {m_keys, m_values})
        connect(fields, &CountFields::changed, this, isOwn);
    connect(m_range, &AskRange::submitted, this, &CountForm::press); // it keeps Enter
    connect(m_places, &CountPlaces::changed, this, &CountForm::check);
    connect(m_template, &CountTemplate::filled, this, &CountForm::fill);
    connect(m_template, &CountTemplate::inUseChanged, this, &CountForm::showTemplate);
    connect(m_template, &CountTemplate::saveAsked, this, &CountForm::saveTemplate);
    connect(m_template, &CountTemplate::noticed, this, &CountForm::noticed);
    connect(m_template, &CountTemplate::failed, this, &CountForm::failed);
    connect(m_count, &QPushButton::clicked, this, &CountForm::countAsked);
    connect(m_stop, &QPushButton::clicked, this, &CountForm::stopAsked);
    m_range->setIsForCounting();
    choosePreset();
}

QWidget *CountForm::makeForm()
{
    for (const model::ViewPreset &preset : std::as_const(m_presets))
        m_preset->addItem(preset.title, preset.id);
    m_preset->addItem(tr("Own keys and values"), QString());
    m_preset->setObjectName("preset"_L1);
    m_preset->setMaxVisibleItems(m_preset->count());
    m_sampling->setEditable(true);
    connect(m_sampling->lineEdit(), &QLineEdit::returnPressed, this, &CountForm::press);
    m_sampling->setObjectName("sampling"_L1);
    m_sampling->addItems({u"100 ms"_s, u"1 s"_s, u"10 s"_s, u"1 min"_s, u"5 min"_s, u"1 h"_s});
    m_sampling->setCurrentText(u"1 s"_s);
    m_sampling->setToolTip(tr("How long each sample is: 1 ms at least"));
    m_top->setObjectName("top"_L1);
    for (const int top : {10, 100, 1000})
        m_top->addItem(tr("the greatest %1").arg(model::count(static_cast<quint64>(top))), top);
    m_top->addItem(tr("all"), 0);
    m_top->setCurrentIndex(1);
    m_top->setToolTip(tr("By the first value; over time of each sample"));
    m_shape->setAccessibleName(tr("What comes of it"));
    const auto caption = [](const QString &text, QWidget *of) {
        QLabel *label = captionLabel(text);
        label->setBuddy(of);
        return label;
    };
    auto *box = new QWidget;
    auto *form = new QGridLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->setColumnStretch(1, 1);
    form->addWidget(caption(tr("What"), m_preset), 0, 0);
    form->addWidget(m_preset, 0, 1);
    form->addWidget(m_help, 1, 0, 1, 2);
    form->addWidget(m_template, 2, 0, 1, 2);
    form->addWidget(m_range, 3, 0, 1, 2);
    form->addWidget(m_filters, 4, 0, 1, 2);
    form->addWidget(m_keys, 5, 0, 1, 2);
    form->addWidget(m_values, 6, 0, 1, 2);
    form->addWidget(caption(tr("Table"), m_shape), 7, 0);
    form->addWidget(m_shape, 7, 1);
    form->addWidget(m_samplesOf = caption(tr("Samples of"), m_sampling), 8, 0);
    form->addWidget(m_sampling, 8, 1);
    form->addWidget(caption(tr("Rows"), m_top), 9, 0);
    form->addWidget(m_top, 9, 1);
    form->addWidget(m_places, 10, 0, 1, 2);
    return box;
}

void CountForm::setBrush(AskRange::Brush brush) { m_range->setBrush(std::move(brush)); }

void CountForm::setAsked(const model::AskedSource &asked)
{
    m_asked = asked;
    const auto &fields = asked.session()->sources().nativeFields;
    m_filters->setFields(fields);
    m_keys->setFields(fields);
    m_values->setFields(fields);
    m_range->setAsked(asked);
    m_places->setAsked(asked);
    check();
}

void CountForm::setSessions(const std::vector<model::ApplianceSession *> &sessions)
{
    m_places->setSessions(sessions);
}

QList<model::AskedSource> CountForm::places() const { return m_places->chosen(); }

void CountForm::setQuestion(const QString &when, const QList<netshark::Filter> &filters)
{
    if (!when.isEmpty())
        m_range->setText(when);
    m_filters->setFilters(filters);
    check();
}

void CountForm::press() { m_count->click(); }

void CountForm::useRange(const dissect::TimeRange &range) { m_range->use(range); }

QList<netshark::Filter> CountForm::filters() const { return m_filters->filters(); }

std::optional<dissect::TimeRange> CountForm::range() const
{
    const auto range = m_range->range();
    if (!range || m_shape->current() != OverTime)
        return range;
    // Samples begin with the range, and read well where that is a whole second.
    const auto since = [](dissect::Timestamp time) { return time % dissect::second; };
    const bool isWhole = range->length() % dissect::second == 0;
    const dissect::Timestamp end = range->end - since(range->end);
    return dissect::TimeRange{range->begin - since(range->begin),
        isWhole || end == range->end ? end : end + dissect::second};
}

void CountForm::choosePreset()
{
    m_title.clear();
    m_template->leave();
    const int place = m_preset->currentIndex();
    if (place >= m_presets.size()) {
        m_help->setText(tr("Your own keys and values"));
        check();
        return;
    }
    const model::ViewPreset &preset = m_presets[place];
    m_help->setText(preset.help);
    QList<netshark::ViewMetric> keys;
    for (const QString &key : preset.keys)
        keys.append({key, netshark::ViewOperation::None});
    m_keys->choose(keys);
    m_values->choose(preset.metrics);
    m_shape->setCurrent(preset.isOverTime ? OverTime : InAll);
    check();
}

void CountForm::fill(const netshark::ViewRequest &request)
{
    QList<netshark::ViewMetric> keys;
    for (const QString &key : request.keys)
        keys.append({key, netshark::ViewOperation::None});
    constexpr dissect::Duration millisecond = 1'000'000;
    m_preset->setCurrentIndex(m_preset->count() - 1);
    m_help->setText(tr("Your own keys and values"));
    m_keys->choose(keys);
    m_values->choose(request.metrics);
    m_filters->setFilters(request.filters);
    m_sampling->setCurrentText(request.sampling % dissect::second == 0
            ? u"%1 s"_s.arg(request.sampling / dissect::second)
            : u"%1 ms"_s.arg(request.sampling / millisecond));
    m_title = request.title; // the fields above take it away
    check();
}

void CountForm::saveTemplate()
{
    if (const QString wrong = problem(); !wrong.isEmpty())
        Q_EMIT failed(wrong);
    else
        m_template->save(request());
}

// What it says itself cannot be said here.
void CountForm::showTemplate()
{
    const bool isAsItIs = !m_template->inUse().isEmpty();
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_keys, m_values, m_samplesOf, m_sampling, m_help})
        one->setVisible(!isAsItIs);
    if (isAsItIs)
        m_preset->setCurrentIndex(m_preset->count() - 1);
    check();
}

dissect::Duration CountForm::sampling() const
{
    if (!m_template->inUse().isEmpty())
        return m_template->sampling();
    constexpr dissect::Duration millisecond = 1'000'000;
    constexpr dissect::Duration longest = 366LL * 86'400 * dissect::second;
    const auto asked = model::durationOf(m_sampling->currentText().trimmed());
    return asked && *asked >= millisecond && *asked <= longest && *asked % millisecond == 0 ? *asked
                                                                                            : 0;
}

// What is to be changed before it can be asked; empty: nothing.
QString CountForm::problem() const
{
    if (m_asked.session() == nullptr)
        return tr("The appliance is not connected any more.");
    if (m_template->inUse().isEmpty() && m_values->chosen().isEmpty())
        return tr("Choose a value to count.");
    if (sampling() == 0)
        return tr("Samples have a length such as 100 ms, 1 s or 5 min.");
    if (m_filters->hasProblem())
        return tr("A filter is not understood.");
    const bool areSeveral = m_places->chosen().size() > 1;
    if (areSeveral && m_shape->current() == OverTime && !m_range->range())
        return tr("Samples of several appliances begin together only in a time range: choose one, "
                  "or a table in all.");
    const int place = m_preset->currentIndex();
    if (place < m_presets.size()) {
        const QStringList missing
            = m_presets[place].missing(m_asked.session()->sources().nativeFields);
        if (!missing.isEmpty())
            return tr("The appliance has no field %1.").arg(model::shown(missing.join(", "_L1)));
    }
    return {};
}

void CountForm::check()
{
    if (m_asked.session() == nullptr)
        return;
    m_range->check();
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_count->setEnabled(!m_isCounting); // what is wrong is said, and not counted
    showCost();
}

void CountForm::showCost()
{
    const auto cost = model::viewCost(
        m_asked, range(), m_range->duration(), sampling(), m_shape->current() == OverTime);
    m_cost->setText(m_places->chosen().size() > 1
            ? QStringList{cost.text, tr("The other appliances read theirs.")}.join(' '_L1)
            : cost.text);
    setRole(m_cost, cost.isMuch ? u"doubtful"_s : u"caption"_s);
}

netshark::ViewRequest CountForm::request() const
{
    netshark::ViewRequest request;
    request.filters = m_filters->filters();
    request.saved = m_template->inUse();
    if (!request.saved.isEmpty())
        return request; // it says all else
    for (const netshark::ViewMetric &key : m_keys->chosen())
        request.keys << key.field;
    request.metrics = m_values->chosen();
    request.sampling = sampling();
    request.title = m_title.isEmpty() ? m_preset->currentText() : m_title;
    return request;
}

std::optional<model::ViewCount::Ask> CountForm::question() const
{
    if (!problem().isEmpty() || !m_range->isRight())
        return std::nullopt;
    model::ViewCount::Ask ask;
    ask.request = request();
    ask.request.source = m_asked.source();
    ask.request.range = range();
    ask.output = m_template->output();
    ask.isOverTime = m_shape->current() == OverTime;
    if (!ask.request.keys.isEmpty() || !ask.request.saved.isEmpty())
        ask.sortMetric = 0;
    ask.top = m_top->currentData().toInt();
    ask.liveFor = m_range->duration();
    return ask;
}

void CountForm::showCount(const model::ViewCounts *count, const QString &host)
{
    using State = model::ViewCounts::State;
    m_places->showParts(count);
    m_isCounting = count != nullptr && !count->isOver();
    const bool isAtStop = m_stop->hasFocus();
    m_stop->setEnabled(m_isCounting);
    m_bar->setVisible(m_isCounting);
    m_state->setVisible(count != nullptr);
    check();
    if (isAtStop && !m_isCounting)
        m_count->setFocus();
    if (count == nullptr)
        return;
    const netshark::ViewStatus status = count->status();
    const bool isKnown = count->state() == State::Counting && status.inputBytes > 0;
    constexpr int whole = 1000;
    m_bar->setRange(0, isKnown ? whole : 0);
    const double share = isKnown
        ? static_cast<double>(status.processedBytes) / static_cast<double>(status.inputBytes)
        : 0;
    m_bar->setValue(static_cast<int>(share * whole));
    setRole(m_state, count->state() == State::Failed ? u"failed"_s : u"caption"_s);
    switch (count->state()) {
    case State::Counting:
        m_state->setText(isKnown ? tr("%1 of %2 counted")
                                       .arg(model::percent(share),
                                           model::bytes(static_cast<quint64>(status.inputBytes)))
                                 : tr("The appliance is counting…"));
        break;
    case State::Live:
        m_state->setText(tr("Live: the numbers grow until it is stopped."));
        break;
    case State::Done:
        m_state->setText(count->isWhole() ? tr("All is counted.")
                                          : tr("Counted, but not on all appliances: see above."));
        break;
    case State::Stopped:
        m_state->setText(tr("Stopped. The table shows what came."));
        break;
    case State::Failed:
        m_state->setText(count->areSeveral() ? tr("No appliance has counted it: see above.")
                                             : model::errorText(*count->error(), host));
        break;
    }
}

} // namespace remora::ui
