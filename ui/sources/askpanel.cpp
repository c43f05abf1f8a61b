// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askpanel.h"

#include <algorithm>

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/appliance/appliancebook.h"
#include "model/appliance/jobspan.h"
#include "model/appliance/sourcetext.h"
#include "model/filters/exportfilterbook.h"
#include "model/format.h"
#include "model/preferences.h"
#include "ui/common/foldable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/sources/elidedlabel.h"
#include "ui/sources/exportlimits.h"
#include "ui/sources/filepath.h"
#include "ui/sources/filterrows.h"
#include "ui/sources/spanbar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QLabel *caption(const QString &text, const char *role = "caption")
    {
        QLabel *label = plainLabel(role);
        label->setText(text);
        return label;
    }

    // What is offered beside the question, not in its way.
    QToolButton *link(const QString &text)
    {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAutoRaise(true);
        return button;
    }

} // namespace

AskPanel::AskPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_facts(caption({}))
    , m_hint(caption(tr("Connect to a NetShark, then select a job, clip, interface or file: what "
                        "to ask of it appears here.")))
    , m_span(new SpanBar)
    , m_time(new QComboBox)
    , m_fromBrush(link(tr("From brush")))
    , m_range(caption({}))
    , m_rollOff(caption({}, "doubtful"))
    , m_clip(link(tr("Lock as clip…")))
    , m_filters(new FilterRows)
    , m_format(new QComboBox)
    , m_limits(new ExportLimits)
    , m_file(new QLineEdit)
    , m_estimate(caption({}))
    , m_askEstimate(link(tr("Ask the appliance")))
    , m_problem(caption({}, "failed"))
    , m_download(new QPushButton(tr("Download and analyze")))
    , m_scroll(new QScrollArea)
    , m_bottom(new QWidget)
{
    auto *content = new QWidget;
    auto *above = new QVBoxLayout(content);
    above->setContentsMargins(12, 12, 8, 4);
    above->addWidget(m_title);
    above->addWidget(m_facts);
    above->addWidget(m_hint);
    // Nor does a long word of it make the panel wider.
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_form = makeForm();
    above->addWidget(m_form);
    above->addStretch();
    above->addWidget(m_problem);
    auto *scroll = m_scroll;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The button stays in view, however long the form.
    auto *below = new QVBoxLayout(m_bottom);
    below->setContentsMargins(12, 4, 12, 12);
    below->setSpacing(4);
    auto *estimateRow = new QHBoxLayout;
    estimateRow->addWidget(m_estimate, 1);
    estimateRow->addWidget(m_askEstimate);
    below->addLayout(estimateRow);
    below->addWidget(m_download, 0, Qt::AlignLeft);
    auto *line = new QFrame;
    line->setProperty("role", u"line"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(line);
    layout->addWidget(m_bottom);
    m_title->setProperty("role", u"section"_s);
    m_download->setProperty("role", u"primary"_s);
    m_file->setObjectName("path"_L1);
    m_askEstimate->setToolTip(tr("The appliance's own estimate, before the filters: an export is "
                                 "created for it and removed again."));
    connect(m_time, &QComboBox::editTextChanged, this, &AskPanel::check);
    connect(m_time->lineEdit(), &QLineEdit::returnPressed, this, &AskPanel::download);
    connect(m_fromBrush, &QToolButton::clicked, this, [this] {
        if (const auto range = m_brush ? m_brush() : std::nullopt)
            useRange(*range);
    });
    connect(m_span, &SpanBar::rangeChosen, this, &AskPanel::useRange);
    connect(m_clip, &QPushButton::clicked, this, &AskPanel::askForClip);
    connect(m_filters, &FilterRows::changed, this, &AskPanel::check);
    connect(m_filters, &FilterRows::submitted, this, &AskPanel::download);
    connect(m_askEstimate, &QPushButton::clicked, this, &AskPanel::estimate);
    connect(m_download, &QPushButton::clicked, this, &AskPanel::download);
    m_filters->setFilters({{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}});
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AskPanel::checkRange);
    clearSource();
}

QWidget *AskPanel::makeForm()
{
    m_time->setEditable(true);
    m_time->setMinimumContentsLength(8);
    m_time->addItems({u"last 10s"_s, u"last 1 min"_s, u"last 5 minutes"_s, u"this hour"_s,
        u"today"_s, u"12:00 PM to 1:00 PM"_s});
    m_time->setToolTip(tr("Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 "
                          "4:00 to 4/21/13 5:00"));
    m_time->setCurrentText(u"last 10s"_s);
    m_fromBrush->setToolTip(tr("The time range that is brushed in the open capture"));
    // Two lines at any time: an error or another range must not move what stands below.
    m_range->setMinimumHeight(2 * QFontMetrics(m_range->font()).lineSpacing() + 2);
    m_range->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_format->addItems({tr("pcap, microseconds"), tr("pcap, nanoseconds"),
        tr("pcapng, microseconds"), tr("pcapng, nanoseconds")});

    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(m_span);
    m_timeLabel = caption(tr("Time range"));
    form->addWidget(m_timeLabel);
    form->addWidget(m_time);
    form->addWidget(m_range);
    form->addWidget(m_rollOff);
    auto *offers = new QHBoxLayout;
    offers->addWidget(m_fromBrush);
    offers->addWidget(m_clip);
    offers->addStretch();
    form->addLayout(offers);
    m_clip->setToolTip(
        tr("Keeps the packets of this time range and these filters on the appliance, "
           "whatever the job drops"));
    form->addWidget(caption(tr("Filters")));
    form->addWidget(m_filters);
    form->addWidget(caption(tr("Format")));
    form->addWidget(m_format);
    form->addWidget(caption(tr("Save as")));
    form->addLayout(filePathRow(m_file));
    form->addWidget(new Foldable(tr("Limits"), m_limits));
    return box;
}

void AskPanel::takeSession(model::ApplianceSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &model::ApplianceSession::sourcesChanged, this, [this] {
        if (isThere())
            showFacts();
        else
            clearSource();
    });
    connect(session, &model::ApplianceSession::estimatesChanged, this, &AskPanel::checkRange);
}

void AskPanel::setSource(
    model::ApplianceSession *session, const netshark::SourceRef &source, const QString &name)
{
    takeSession(session);
    m_asksAppliance = false;
    m_source = source;
    m_name = name;
    const QString whole = model::shown(name, 1000);
    showTitle(tr("ASK %1").arg(whole.toUpper()), whole);
    m_hint->hide();
    m_form->show();
    m_bottom->show();
    showProblem({});
    m_timeLabel->setText(
        isLive() ? tr("Capture live for (such as last 10s: the next 10 s)") : tr("Time range"));
    if (source.kind == netshark::SourceRef::Kind::Clip
        || source.kind == netshark::SourceRef::Kind::File)
        m_time->setCurrentText({});
    else if (m_time->currentText().isEmpty())
        m_time->setCurrentText(u"last 10s"_s);
    m_time->lineEdit()->setPlaceholderText(isLive() ? tr("last 10s") : tr("all packets"));
    m_filters->setFields(session->sources().nativeFields);
    m_file->setText(freshPath());
    m_clock.start();
    showFacts();
}

void AskPanel::setAppliance(model::ApplianceSession *session)
{
    takeSession(session);
    m_asksAppliance = true;
    const QString title = model::shown(model::applianceBook::titleOf(*session));
    showTitle(title.toUpper(), title);
    m_hint->hide();
    m_form->hide();
    m_bottom->hide();
    m_clock.stop();
    showFacts();
}

void AskPanel::clearSource()
{
    if (m_session)
        m_session->disconnect(this);
    m_session.clear();
    showTitle({}, {});
    m_facts->hide();
    m_form->hide();
    m_bottom->hide();
    m_hint->show();
    m_clock.stop();
}

void AskPanel::showTitle(const QString &title, const QString &name)
{
    m_title->setText(title);
    m_title->setToolTip(model::plainTip(name));
}

void AskPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    // Once it has its place, which the layout gives it first.
    if (!sentence.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->ensureWidgetVisible(m_problem); }, Qt::QueuedConnection);
}

const netshark::Job *AskPanel::job() const
{
    if (!m_session || m_source.kind != netshark::SourceRef::Kind::Job)
        return nullptr;
    const auto &jobs = m_session->sources().jobs;
    const auto found = std::find_if(
        jobs.begin(), jobs.end(), [this](const auto &own) { return own.id == m_source.id; });
    return found == jobs.end() ? nullptr : &*found;
}

bool AskPanel::isThere() const
{
    using Kind = netshark::SourceRef::Kind;
    const auto has = [this](const auto &all) {
        return std::any_of(
            all.begin(), all.end(), [this](const auto &one) { return one.id == m_source.id; });
    };
    const model::ApplianceSources &sources = m_session->sources();
    if (m_asksAppliance)
        return true;
    switch (m_source.kind) {
    case Kind::Job:
        return has(sources.jobs);
    case Kind::Clip:
        return has(sources.clips);
    case Kind::Interface:
        return has(sources.interfaces);
    case Kind::File:
        return has(sources.files);
    }
    return false;
}

void AskPanel::showFacts()
{
    if (!m_session)
        return;
    QStringList lines;
    const model::ApplianceSources &sources = m_session->sources();
    if (m_asksAppliance) {
        lines = model::applianceLines(*m_session);
    } else if (const netshark::Job *asked = job()) {
        lines = model::jobLines(*asked);
    } else if (m_source.kind == netshark::SourceRef::Kind::Clip) {
        for (const netshark::Clip &clip : sources.clips) {
            if (clip.id == m_source.id)
                lines = model::clipLines(clip);
        }
    } else if (isLive()) {
        for (const netshark::Interface &interface : sources.interfaces) {
            if (interface.id == m_source.id)
                lines = model::interfaceLines(interface);
        }
    }
    m_facts->setText(lines.join('\n'_L1));
    m_facts->setToolTip(model::plainTip(lines.join('\n'_L1)));
    m_facts->setVisible(!lines.isEmpty());
    check();
}

void AskPanel::check()
{
    showProblem({});
    checkRange();
}

void AskPanel::checkRange()
{
    if (!m_session) {
        clearSource();
        return;
    }
    if (m_asksAppliance)
        return;
    m_fromBrush->setVisible(!isLive() && m_brush && m_brush().has_value());
    const auto parsed = m_session->timeRange(m_time->currentText());
    const bool all = m_time->currentText().trimmed().isEmpty() && !isLive();
    m_download->setEnabled((all || parsed.has_value()) && !m_filters->hasProblem());
    m_download->setToolTip(m_filters->hasProblem() ? tr("A filter is not understood") : QString());
    QString role = u"caption"_s;
    if (all) {
        m_range->setText(tr("All packets of this source."));
    } else if (!parsed) {
        m_range->setText(parsed.error());
        role = u"failed"_s;
    } else if (isLive()) {
        m_range->setText(tr("The next %1, as they come.").arg(model::seconds(parsed->length())));
    } else {
        m_range->setText(rangeText(*m_session, *parsed));
    }
    setRole(m_range, role);
    std::optional<dissect::TimeRange> range;
    if (parsed && !all && !isLive())
        range = *parsed;
    showEstimate(range);
}

void AskPanel::showEstimate(const std::optional<dissect::TimeRange> &range)
{
    const netshark::Job *asked = job();
    m_span->setSpan(asked != nullptr ? asked->span : std::nullopt);
    m_span->setRange(range);
    std::optional<QString> warning;
    if (asked != nullptr && asked->span)
        warning = model::rollOffWarning(*asked, range.value_or(*asked->span), m_session->clock());
    m_rollOff->setText(warning.value_or(QString()));
    m_rollOff->setVisible(warning.has_value());
    m_clip->setVisible(asked != nullptr && asked->span.has_value());
    m_estimate->setText(estimateText(range));
    m_askEstimate->setVisible(!isLive());
    m_askEstimate->setEnabled(!m_session->estimates().isAsked(request(), m_time->currentText()));
}

// What the appliance has said of this question, else what we make of the job's size.
QString AskPanel::estimateText(const std::optional<dissect::TimeRange> &range) const
{
    using Worth = model::Estimates::Worth;
    const netshark::Job *asked = job();
    const auto size = [](qint64 bytes) { return model::bytes(static_cast<quint64>(bytes)); };
    const model::Estimates &estimates = m_session->estimates();
    const auto *answer = estimates.latest(request(), m_time->currentText());
    if (estimates.isAsked(request(), m_time->currentText()))
        return tr("Asking the appliance…");
    const Worth worth = answer == nullptr
        ? Worth::Nothing
        : answer->worth(range, asked != nullptr && asked->isRunning(),
            QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    if (worth != Worth::Nothing && !answer->bytesAtMost)
        return tr("The appliance does not say.");
    if (worth == Worth::Holds)
        return tr("At most %1 by the appliance, before the filters.")
            .arg(size(*answer->bytesAtMost));
    if (worth == Worth::Then)
        return tr("At most %1 at %2 by the appliance, before the filters.")
            .arg(size(*answer->bytesAtMost), model::timeOfDay(answer->time, model::shownZone(), 0));
    if (asked == nullptr || !asked->span)
        return {};
    const auto bytes = model::estimatedBytes(*asked, range.value_or(*asked->span));
    return bytes ? tr("About %1 before the filters.").arg(size(*bytes)) : QString();
}

void AskPanel::useRange(const dissect::TimeRange &range)
{
    m_time->setCurrentText(model::typedRange(range, QTimeZone::systemTimeZone()));
    m_time->lineEdit()->setCursorPosition(0);
}

netshark::ExportRequest AskPanel::request() const
{
    netshark::ExportRequest request;
    request.source = m_source;
    request.format = static_cast<netshark::ExportFormat>(m_format->currentIndex());
    request.filters = m_filters->filters();
    m_limits->addTo(request);
    return request;
}

std::optional<netshark::ExportRequest> AskPanel::rangedRequest() const
{
    if (!m_session || !m_download->isEnabled())
        return std::nullopt;
    netshark::ExportRequest ranged = request();
    if (const auto range = m_session->timeRange(m_time->currentText())) {
        if (isLive())
            ranged.stopAfterSeconds = static_cast<int>(
                std::max<dissect::Duration>(1, range->length() / dissect::second));
        else
            ranged.range = *range;
    }
    return ranged;
}

void AskPanel::estimate()
{
    if (const auto asked = rangedRequest())
        m_session->estimate(*asked, m_time->currentText());
}

void AskPanel::askForClip()
{
    const netshark::Job *asked = job();
    if (asked == nullptr || !asked->span)
        return;
    const auto parsed = m_session->timeRange(m_time->currentText());
    Q_EMIT clipAsked(
        m_session, {asked->id, {}, parsed ? *parsed : *asked->span, m_filters->filters()});
}

void AskPanel::download()
{
    const auto asked = rangedRequest();
    if (!asked)
        return;
    showProblem({});
    for (const netshark::Filter &filter : asked->filters)
        model::exportFilterBook::remember(filter);
    const QString what = m_time->currentText().trimmed();
    const QString name = what.isEmpty() ? m_name : QStringLiteral("%1 · %2").arg(m_name, what);
    const QString path = m_file->text();
    model::Preferences::setDownloadFolder(QFileInfo(path).path());
    Q_EMIT downloadAsked(m_session, *asked, name, path);
    m_file->setText(freshPath());
}

QString AskPanel::freshPath() const { return freshCapturePath(m_name); }

} // namespace remora::ui
