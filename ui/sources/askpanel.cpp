// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askpanel.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "model/appliance/appliancebook.h"
#include "model/appliance/sourcetext.h"
#include "model/filters/exportfilterbook.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/filepath.h"
#include "ui/common/flowlayout.h"
#include "ui/common/foldable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/sources/askestimate.h"
#include "ui/sources/askstop.h"
#include "ui/sources/exportlimits.h"
#include "ui/sources/filterrows.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

AskPanel::AskPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_where(new ElidedLabel)
    , m_stop(new AskStop)
    , m_known(plainLabel("caption"))
    , m_hint(plainLabel("caption"))
    , m_range(new AskRange)
    , m_filters(new FilterRows)
    , m_format(new QComboBox)
    , m_file(new QLineEdit)
    , m_limits(new ExportLimits)
    , m_problem(plainLabel("failed"))
    , m_estimate(new AskEstimate)
    , m_download(new QPushButton(tr("Download and analyze")))
    , m_count(new QPushButton(tr("Count…")))
    , m_scroll(new QScrollArea)
    , m_bottom(new QWidget)
{
    m_hint->setText(tr("Connect to a NetShark, then select a job, clip, interface or file to "
                       "download packets from it."));
    auto *content = new QWidget;
    auto *above = new QVBoxLayout(content);
    above->setContentsMargins(12, 8, 8, 4);
    above->setSpacing(4);
    for (QWidget *one : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_where),
             static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_known),
             static_cast<QWidget *>(m_hint), m_form = makeForm()})
        above->addWidget(one);
    above->addStretch();
    above->addWidget(m_problem);
    // Nor does a long word of it make the panel wider.
    m_known->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The button stays in view, however long the form.
    auto *below = new QVBoxLayout(m_bottom);
    below->setContentsMargins(12, 4, 12, 8);
    below->setSpacing(4);
    below->addWidget(m_estimate);
    auto *deeds = new FlowLayout(nullptr, {}, 8); // in a narrow window two rows
    deeds->addWidget(m_download);
    deeds->addWidget(m_count);
    below->addLayout(deeds);
    m_bottom->setProperty("role", u"below"_s);
    m_bottom->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_bottom);
    m_title->setProperty("role", u"section"_s);
    m_where->setProperty("role", u"caption"_s);
    m_download->setProperty("role", u"primary"_s);
    connect(m_range, &AskRange::changed, this, &AskPanel::check);
    connect(m_range, &AskRange::submitted, this, &AskPanel::download);
    connect(m_range, &AskRange::clipAsked, this, &AskPanel::askForClip);
    connect(m_filters, &FilterRows::changed, this, &AskPanel::check);
    connect(m_filters, &FilterRows::submitted, this, &AskPanel::download);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AskPanel::check);
    connect(m_limits, &ExportLimits::changed, this, &AskPanel::check);
    connect(m_file, &QLineEdit::returnPressed, this, &AskPanel::download);
    connect(m_estimate, &AskEstimate::asked, this, &AskPanel::estimate);
    connect(m_download, &QPushButton::clicked, this, &AskPanel::download);
    m_count->setToolTip(tr("Let the appliance count over these packets: only the numbers come"));
    connect(m_count, &QPushButton::clicked, this, [this] {
        if (isReady())
            Q_EMIT countAsked(m_asked.session(), m_asked.source(), m_asked.name(), m_range->text(),
                m_filters->filters());
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AskPanel::checkTime);
    clearSource();
}

QWidget *AskPanel::makeForm()
{
    m_format->addItems({tr("pcap, microseconds"), tr("pcap, nanoseconds"),
        tr("pcapng, microseconds"), tr("pcapng, nanoseconds")});
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(8); // in a narrow window
    m_file->setObjectName("path"_L1);
    const auto caption = [](const QString &text, QWidget *of) {
        QLabel *label = plainLabel("caption");
        label->setText(text);
        label->setWordWrap(false);
        label->setBuddy(of);
        return label;
    };
    auto *box = new QWidget;
    auto *form = new QGridLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->setColumnStretch(1, 1);
    form->addWidget(m_range, 0, 0, 1, 2);
    form->addWidget(m_filters, 1, 0, 1, 2);
    form->addWidget(caption(tr("Format"), m_format), 2, 0);
    form->addWidget(m_format, 2, 1);
    form->addWidget(caption(tr("Save as"), m_file), 3, 0);
    form->addLayout(filePathRow(m_file), 3, 1);
    form->addWidget(new Foldable(tr("Limits"), m_limits), 4, 0, 1, 2);
    return box;
}

void AskPanel::setBrush(AskRange::Brush brush) { m_range->setBrush(std::move(brush)); }

void AskPanel::takeSession(model::ApplianceSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    // What was asked of another appliance is no question to this one.
    m_filters->setFilters({});
    m_limits->clear();
    m_range->clear();
    connect(session, &model::ApplianceSession::sourcesChanged, this, [this] {
        if (m_asksAppliance || m_asked.isThere())
            showKnown();
        else
            clearSource();
    });
    connect(session, &model::ApplianceSession::refreshFailed, this, &AskPanel::showKnown);
    connect(session, &model::ApplianceSession::estimatesChanged, this, &AskPanel::checkTime);
}

void AskPanel::setSource(
    model::ApplianceSession *session, const netshark::SourceRef &source, const QString &name)
{
    // First: nothing of the one before is asked or shown from here on.
    m_asked = model::AskedSource(session, source, name);
    m_asksAppliance = false;
    m_proposed = m_file->text();
    takeSession(session);
    const QString whole = model::shown(name, 1000);
    const auto called = model::applianceBook::calledOf(*session);
    showTitle(tr("ASK %1").arg(whole.toUpper()), whole,
        QStringList{model::shown(called.title), called.hostAndPort, model::shown(called.user)}.join(
            u" · "_s));
    m_hint->hide();
    showProblem({});
    m_filters->setFields(session->sources().nativeFields);
    m_range->setAsked(m_asked);
    m_clock.start();
    showKnown();
}

void AskPanel::setAppliance(model::ApplianceSession *session)
{
    m_asked = {};
    m_asksAppliance = true;
    takeSession(session);
    const QString title = model::shown(model::applianceBook::titleOf(*session));
    showTitle(title.toUpper(), title, {});
    m_hint->hide();
    m_clock.stop();
    showProblem({});
    showKnown();
}

void AskPanel::clearSource()
{
    if (m_session)
        m_session->disconnect(this);
    m_session.clear();
    m_asked = {};
    m_asksAppliance = false;
    showTitle({}, {}, {});
    showProblem({});
    for (QWidget *one :
        {static_cast<QWidget *>(m_known), m_form, m_bottom, static_cast<QWidget *>(m_stop)})
        one->hide();
    m_hint->show();
    m_clock.stop();
}

void AskPanel::showTitle(const QString &title, const QString &name, const QString &where)
{
    m_title->setText(title);
    m_title->setToolTip(model::plainTip(name));
    m_where->setText(where);
    m_where->setToolTip(model::plainTip(where));
    m_where->setVisible(!where.isEmpty());
}

void AskPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    // Once it has its place, which the layout gives it first.
    if (!sentence.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_scroll->ensureWidgetVisible(m_problem);
                // All of it where there is room; its end, which says what to do, in any case.
                const QPoint end
                    = m_problem->mapTo(m_scroll->widget(), m_problem->rect().bottomLeft());
                m_scroll->ensureVisible(end.x(), end.y(), 0, 1);
            },
            Qt::QueuedConnection);
}

void AskPanel::showProblem(
    const QString &host, const netshark::SourceRef &of, const QString &sentence)
{
    if (m_asked.is(host, of))
        showProblem(sentence);
}

void AskPanel::showKnown()
{
    if (!m_session)
        return;
    const bool isStopped = m_stop->tell(m_session);
    m_form->setVisible(!m_asksAppliance && !isStopped);
    m_bottom->setVisible(!m_asksAppliance && !isStopped);
    const QStringList lines = m_asksAppliance ? model::applianceLines(*m_session) : m_asked.lines();
    m_known->setText(lines.join('\n'_L1));
    m_known->setToolTip(model::plainTip(lines.join('\n'_L1)));
    m_known->setVisible(!lines.isEmpty() && (!isStopped || m_asksAppliance));
    check();
}

void AskPanel::check()
{
    showProblem({});
    proposeFile();
    checkTime();
}

bool AskPanel::isReady() const
{
    return m_asked.session() != nullptr && !m_asked.session()->isStopped() && m_range->isRight()
        && !m_filters->hasProblem();
}

void AskPanel::checkTime()
{
    if (!m_session) {
        clearSource();
        return;
    }
    if (m_asked.session() == nullptr)
        return;
    m_range->check();
    m_download->setEnabled(isReady());
    m_count->setEnabled(isReady());
    m_download->setToolTip(m_filters->hasProblem() ? tr("A filter is not understood") : QString());
    m_estimate->tell(m_asked, request(), m_range->text());
}

netshark::ExportRequest AskPanel::request() const
{
    netshark::ExportRequest request;
    request.source = m_asked.source();
    request.format = static_cast<netshark::ExportFormat>(m_format->currentIndex());
    request.filters = m_filters->filters();
    request.range = m_range->range();
    m_limits->addTo(request);
    if (const auto duration = m_range->duration())
        request.stopAfterSeconds
            = static_cast<int>(std::max<dissect::Duration>(1, *duration / dissect::second));
    return request;
}

void AskPanel::estimate()
{
    if (isReady())
        m_asked.session()->estimate(request(), m_range->text());
}

void AskPanel::askForClip()
{
    const auto span = m_asked.span();
    if (m_asked.job() != nullptr && span)
        Q_EMIT clipAsked(m_asked.session(),
            {m_asked.source().id, {}, m_range->range().value_or(*span), m_filters->filters()});
}

void AskPanel::askInstead(const model::AskedSource &asked, const netshark::ExportRequest &request,
    const model::Emptiness &because)
{
    if (asked.session() == nullptr || !asked.isThere())
        return;
    setSource(asked.session(), asked.source(), asked.name());
    const netshark::ExportRequest now = because.instead(request);
    m_filters->setFilters(now.filters);
    if (now.range)
        m_range->use(*now.range);
    download();
}

void AskPanel::download()
{
    if (!isReady())
        return;
    showProblem({});
    proposeFile();
    const netshark::ExportRequest asked = request();
    for (const netshark::Filter &filter : asked.filters)
        model::exportFilterBook::remember(filter);
    const QString path = m_file->text();
    model::Preferences::setDownloadFolder(QFileInfo(path).path());
    m_given.insert(path);
    m_proposed = path;
    Q_EMIT downloadAsked(
        m_asked.session(), asked, QFileInfo(path).fileName(), path, m_range->text());
    proposeFile();
}

// As long as nobody has named the file.
void AskPanel::proposeFile()
{
    const QString now = m_file->text();
    if (m_asked.session() == nullptr || (!now.isEmpty() && now != m_proposed))
        return;
    const auto span = m_asked.span();
    std::optional<dissect::Timestamp> begin;
    if (m_asked.isLive())
        begin = m_asked.session()->clock();
    else if (const auto range = m_range->range())
        begin
            = span && range->end > span->begin ? std::max(range->begin, span->begin) : range->begin;
    else if (span)
        begin = span->begin;
    m_proposed = freshCapturePath(m_asked.name(), begin,
        static_cast<netshark::ExportFormat>(m_format->currentIndex()), m_given);
    m_file->setText(m_proposed);
    m_file->setToolTip(model::plainTip(m_proposed));
}

} // namespace remora::ui
