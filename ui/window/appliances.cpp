// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appliances.h"

#include <algorithm>

#include <QFileInfo>
#include <QPointer>
#include <QSet>

#include "model/filters/exportfilters.h"
#include "model/text/errortext.h"
#include "ui/common/filepath.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/points/fetchpointsdialog.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourceactions.h"
#include "ui/sources/sourcesview.h"
#include "ui/views/countwindow.h"
#include "ui/views/fetchcounteddialog.h"
#include "ui/views/viewlistdialog.h"
#include "ui/window/pointsfetch.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // What of a capture is to be fetched again; nothing where too many conversations are selected.
    std::optional<FetchDialog::Wanted> wantedOf(const model::OpenCapture &open)
    {
        const model::Capture &capture = open.capture();
        const model::FocusState &now = open.investigation->focus().now();
        FetchDialog::Wanted wanted{capture.name(),
            capture.facts().span.value_or(dissect::TimeRange{}), open.origin.filters,
            open.origin.host, open.origin.source};
        std::vector<dissect::Conversation> chosen;
        const auto &ids = now.conversations.chosen();
        constexpr std::size_t mostAsked = 10'000; // no appliance takes a filter of so many
        if (ids.size() > mostAsked)
            return std::nullopt;
        for (const auto id : ids)
            chosen.push_back((*capture.conversations())[dissect::row(id)]);
        if (!chosen.empty()) {
            const auto filter = model::conversationsFilter(chosen);
            if (!filter)
                return std::nullopt;
            wanted.filters = {*filter};
            wanted.name = chosen.size() == 1
                ? model::endpointsText(
                    chosen.front(), capture.roles(chosen.front(), ids.front()).clientIsA)
                : Appliances::tr("%1 conversations of %2").arg(chosen.size()).arg(capture.name());
            wanted.range = {chosen.front().first, chosen.front().last};
            for (const dissect::Conversation &one : chosen)
                wanted.range = {
                    std::min(wanted.range.begin, one.first), std::max(wanted.range.end, one.last)};
        }
        constexpr dissect::Duration microsecond = 1000; // exports may know no finer time
        wanted.range = now.range.value_or(wanted.range);
        wanted.range.end += microsecond;
        return wanted;
    }

} // namespace

Appliances::Appliances(SourcesView *sources, AskPanel *ask, Downloads *downloads,
    const model::OpenCaptures *captures, const netshark::Log &log)
    : m_sources(sources)
    , m_ask(ask)
    , m_downloads(downloads)
    , m_captures(captures)
    , m_log(log)
{
    auto *actions = new SourceActions(
        log, [downloads](auto transfer) { downloads->enqueue(std::move(transfer)); }, sources);
    connect(sources, &SourcesView::sourceChosen, ask, &AskPanel::setSource);
    connect(sources, &SourcesView::applianceChosen, ask, &AskPanel::setAppliance);
    connect(sources, &SourcesView::menuAsked, actions, &SourceActions::fill);
    connect(sources, &SourcesView::uploadAsked, actions, &SourceActions::upload);
    connect(sources, &SourcesView::connectAsked, this, &Appliances::connectTo);
    connect(sources, &SourcesView::editAsked, this, &Appliances::edit);
    connect(sources, &SourcesView::disconnectAsked, this, &Appliances::remove);
    connect(actions, &SourceActions::made, sources, &SourcesView::selectWhenThere);
    connect(actions, &SourceActions::countAsked, this,
        [this](model::ApplianceSession *session, const netshark::SourceRef &source,
            const QString &name) { count(session, source, name, {}, {}); });
    connect(actions, &SourceActions::viewsAsked, this, &Appliances::listViews);
    connect(actions, &SourceActions::compareAsked, this,
        [this](model::ApplianceSession *session, const netshark::SourceRef &source) {
            fetchPoints({}, session, source);
        });
    connect(actions, &SourceActions::tracesAsked, this,
        [](model::ApplianceSession *session, const netshark::File &segments) {
            session->askClocks(segments);
        });
    connect(ask, &AskPanel::countAsked, this, &Appliances::count);
    connect(ask, &AskPanel::downloadAsked, downloads, &Downloads::start);
    connect(ask, &AskPanel::clipAsked, actions, &SourceActions::createClip);
    ask->setBrush([captures]() -> std::optional<dissect::TimeRange> {
        const model::OpenCapture *open = captures->inView();
        return open != nullptr ? open->investigation->focus().now().range : std::nullopt;
    });
    connect(downloads, &Downloads::begun, sources, &SourcesView::setOrigin);
    connect(downloads, &Downloads::cameEmpty, this,
        [this](const model::AskedSource &asked, const netshark::ExportRequest &request,
            const model::Emptiness &because) {
            Banner::Offer offer;
            if (!because.offer.isEmpty())
                offer = {because.offer, [=, this] { m_ask->askInstead(asked, request, because); }};
            Q_EMIT said(because.why, Banner::Tone::Doubtful, offer);
        });
    connect(downloads, &Downloads::failed, ask,
        qOverload<const QString &, const netshark::SourceRef &, const QString &>(
            &AskPanel::showProblem));
}

Appliances::~Appliances() { closeCounts(nullptr); }

void Appliances::count(model::ApplianceSession *session, const netshark::SourceRef &source,
    const QString &name, const QString &when, const QList<netshark::Filter> &filters)
{
    auto *window
        = new CountWindow(model::AskedSource(session, source, name), m_log, m_sources->window());
    window->setBrush([captures = QPointer(m_captures)]() -> std::optional<dissect::TimeRange> {
        const model::OpenCapture *open = captures ? captures->inView() : nullptr;
        return open != nullptr ? open->investigation->focus().now().range : std::nullopt;
    });
    window->setSessions([this] { return sessions(); });
    window->setQuestion(when, filters);
    show(window);
}

void Appliances::show(CountWindow *window)
{
    connect(window, &CountWindow::downloadAsked, this,
        [this, window](const model::CountedPackets &packets, const QString &name) {
            fetchCounted(window, packets, name);
        });
    m_counts.removeIf([](const QPointer<CountWindow> &one) { return one.isNull(); });
    m_counts << window;
    window->show();
}

void Appliances::fetchCounted(
    QPointer<CountWindow> window, const model::CountedPackets &packets, const QString &name)
{
    int begun = 0;
    if (packets.places.size() == 1) {
        const auto &[from, range] = packets.places.first();
        FetchDialog dialog(sessions(),
            {name, range, packets.filters, from.session()->hostAndPort(), from.source(), true},
            window);
        if (dialog.exec() == QDialog::Accepted && window
            && m_downloads->start(dialog.session(), dialog.request(), dialog.name(), dialog.path())
                != nullptr)
            ++begun;
    } else {
        FetchCountedDialog dialog(name, packets, window);
        if (dialog.exec() != QDialog::Accepted || !window)
            return;
        const auto downloads = dialog.downloads();
        for (const FreshDownload &one : downloads) {
            if (m_downloads->start(one.session, one.request, one.name, one.path) != nullptr)
                ++begun;
        }
    }
    // Which stands behind this one.
    if (begun > 0 && window)
        window->notice(
            tr("The main window shows the packets, and how far their download is."), false);
}

void Appliances::listViews(model::ApplianceSession *session)
{
    ViewListDialog dialog(session, m_sources->window());
    connect(&dialog, &ViewListDialog::attachAsked, this,
        [this, session](const model::ApplianceSession::ListedView &view) {
            show(new CountWindow(session, view.info.id, view.about, m_log, m_sources->window()));
        });
    dialog.exec();
}

void Appliances::closeCounts(const model::ApplianceSession *session)
{
    for (const QPointer<CountWindow> &one : std::as_const(m_counts)) {
        if (one && (session == nullptr || one->session() == session))
            delete one.data();
        else if (one)
            one->leave(session);
    }
    m_counts.removeIf([](const QPointer<CountWindow> &one) { return one.isNull(); });
}

void Appliances::connectTo(const std::optional<model::SavedAppliance> &saved)
{
    ConnectDialog dialog(m_log, saved, m_sources->window());
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.takeSession());
    Q_EMIT changed();
}

void Appliances::edit(const model::SavedAppliance &saved)
{
    ConnectDialog dialog(m_log, saved, m_sources->window());
    dialog.edit();
    if (dialog.exec() == QDialog::Accepted)
        m_sources->showSaved();
    Q_EMIT changed();
}

void Appliances::add(std::unique_ptr<model::ApplianceSession> session)
{
    if (m_sources->selectSame(*session))
        return;
    session->disconnect();
    connect(session.get(), &model::ApplianceSession::clocksKnown, this,
        [this, asked = session.get()](const netshark::File &file,
            const netshark::Timeskew &clocks) { fetchTraces(asked, file, clocks); });
    connect(session.get(), &model::ApplianceSession::noticed, this,
        [this](const QString &text) { Q_EMIT said(text, Banner::Tone::Neutral); });
    connect(session.get(), &model::ApplianceSession::refused, this,
        [this, host = session->hostAndPort()](const netshark::Error &error) {
            Q_EMIT said(model::errorText(error, host), Banner::Tone::Failed);
        });
    connect(session.get(), &model::ApplianceSession::stopped, this,
        [this, stopped = QPointer(session.get())](const netshark::Error &error) {
            const auto look = [this, stopped] {
                if (stopped) // else it was disconnected meanwhile
                    CertificateDialog(stopped, m_sources->window()).exec();
            };
            Q_EMIT said(model::errorText(error, stopped->hostAndPort()), Banner::Tone::Failed,
                {tr("View the certificate…"), look});
        });
    m_sources->addAppliance(session.get());
    m_sources->selectFirstRunningJob(session.get());
    m_sessions.push_back(std::move(session));
    Q_EMIT added();
    Q_EMIT changed();
}

void Appliances::remove(model::ApplianceSession *session)
{
    closeCounts(session);
    m_sources->removeAppliance(session);
    m_ask->clearSource();
    std::erase_if(m_sessions, [session](const auto &own) { return own.get() == session; });
    Q_EMIT changed();
}

QList<model::SavedAppliance> Appliances::unconnected() const
{
    QList<model::SavedAppliance> all = model::applianceBook::all();
    all.removeIf([this](const model::SavedAppliance &saved) {
        return std::any_of(m_sessions.begin(), m_sessions.end(),
            [&](const auto &session) { return saved.isReachedBy(*session); });
    });
    return all;
}

void Appliances::refresh()
{
    for (const auto &session : m_sessions)
        session->refresh();
}

void Appliances::setWatched(bool watched)
{
    for (const auto &session : m_sessions)
        session->setWatched(watched);
}

void Appliances::fetchFocus()
{
    const model::OpenCapture *open = m_captures->inView();
    if (open == nullptr)
        return;
    if (m_sessions.empty()) {
        Q_EMIT said(tr("Connect to the appliance first (Ctrl+K)."), Banner::Tone::Doubtful);
        return;
    }
    const auto wanted = wantedOf(*open);
    if (!wanted) {
        Q_EMIT said(tr("Too many conversations are selected to ask an appliance for just these. "
                       "Select fewer."),
            Banner::Tone::Doubtful);
        return;
    }
    if (!open->capture().facts().span && !open->investigation->focus().now().range)
        return; // of no packets
    FetchDialog dialog(sessions(), *wanted, m_sources->window());
    if (dialog.exec() == QDialog::Accepted)
        m_downloads->start(dialog.session(), dialog.request(), dialog.name(), dialog.path());
}

std::vector<model::ApplianceSession *> Appliances::sessions() const
{
    std::vector<model::ApplianceSession *> all;
    for (const auto &session : m_sessions)
        all.push_back(session.get());
    return all;
}

void Appliances::fetchPoints(
    const QStringList &paths, model::ApplianceSession *session, const netshark::SourceRef &source)
{
    if (m_sessions.empty()) {
        Q_EMIT said(tr("Connect to the appliance first (Ctrl+K)."), Banner::Tone::Doubtful);
        return;
    }
    FetchPointsDialog dialog(
        sessions(), {session, source, static_cast<int>(paths.size())}, m_sources->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto *fetch = new PointsFetch(paths, this);
    connect(fetch, &PointsFetch::over, this, &Appliances::takePoints);
    const auto downloads = dialog.downloads();
    for (const FreshDownload &one : downloads) {
        if (const auto *task = m_downloads->start(one.session, one.request, one.name, one.path))
            fetch->add(task);
    }
    fetch->seal();
}

// Each by itself, as it was captured: what the appliance knows of the clocks is offered apart.
void Appliances::fetchTraces(model::ApplianceSession *session, const netshark::File &segments,
    const netshark::Timeskew &clocks)
{
    const qsizetype most
        = std::min<qsizetype>(segments.links.size(), model::PointsRun::mostCaptures);
    const bool isSet = std::ranges::any_of(
        segments.links, [](const netshark::LinkedFile &one) { return one.skew != 0; });
    auto *fetch = new PointsFetch({}, this);
    connect(fetch, &PointsFetch::over, this, &Appliances::takePoints);
    QSet<QString> taken;
    for (qsizetype i = 0; i < most; ++i) {
        const netshark::LinkedFile &one = segments.links[i];
        netshark::ExportRequest request;
        request.source = {netshark::SourceRef::Kind::File, one.id};
        request.format = netshark::ExportFormat::PcapNs;
        const QString path = freshCapturePath(one.id, {}, request.format, taken);
        taken.insert(path);
        // A skew is added to the timestamps: the clock shows as much less.
        std::optional<dissect::Duration> clock;
        if (isSet)
            clock = -one.skew;
        else if (clocks.isFound())
            clock = -*clocks.skews[i];
        if (const auto *task
            = m_downloads->start(session, request, QFileInfo(path).fileName(), path))
            fetch->add(task, clock);
    }
    if (most < segments.links.size())
        Q_EMIT said(tr("The first four of %1 traces are compared.").arg(segments.links.size()),
            Banner::Tone::Neutral);
    fetch->seal();
}

void Appliances::takePoints(const QList<model::PointsRun::File> &files, const QStringList &missing)
{
    const bool isEnough = files.size() >= 2;
    QStringList sentences = missing;
    if (!isEnough)
        sentences << tr("There is nothing to compare: two captures are needed.");
    if (!sentences.isEmpty())
        Q_EMIT said(
            sentences.join(' '_L1), isEnough ? Banner::Tone::Doubtful : Banner::Tone::Failed);
    if (isEnough)
        Q_EMIT pointsFetched(files);
}

} // namespace remora::ui
