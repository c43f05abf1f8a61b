// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with appliances: connections, downloads, what comes of them.
#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include "dissect/core/outputplace.h"
#include "model/appliance/interrupted.h"
#include "model/errortext.h"
#include "model/filename.h"
#include "model/filters/exportfilters.h"
#include "model/format.h"
#include "model/preferences.h"
#include "model/recentfiles.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/mainwindow.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourceactions.h"
#include "ui/sources/sourcesview.h"
#include "ui/transfers/transferbar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // The port that a native or BPF filter names is the server's.
    std::vector<std::uint16_t> serverPorts(const netshark::ExportRequest &request)
    {
        static const QRegularExpression named(u"server_port\\s*==?\\s*\"?(\\d{1,5})"_s);
        std::vector<std::uint16_t> ports;
        for (const netshark::Filter &filter : request.filters) {
            if (const auto match = named.match(filter.text); match.hasMatch())
                ports.push_back(static_cast<std::uint16_t>(match.captured(1).toUInt()));
        }
        return ports;
    }

    QString filterText(const netshark::ExportRequest &request)
    {
        QStringList texts;
        for (const netshark::Filter &filter : request.filters)
            texts << filter.text;
        return texts.join(u" & "_s);
    }

} // namespace

void MainWindow::askForAppliance() { connectTo(std::nullopt); }

void MainWindow::connectTo(const std::optional<model::SavedAppliance> &saved)
{
    ConnectDialog dialog(m_log->sink(), saved, this);
    if (dialog.exec() == QDialog::Accepted)
        addAppliance(dialog.takeSession());
}

void MainWindow::edit(const model::SavedAppliance &saved)
{
    ConnectDialog dialog(m_log->sink(), saved, this);
    dialog.edit();
    if (dialog.exec() == QDialog::Accepted)
        m_sources->showSaved();
}

void MainWindow::connectSources()
{
    connect(m_sources, &SourcesView::sourceChosen, m_ask, &AskPanel::setSource);
    connect(m_sources, &SourcesView::applianceChosen, m_ask, &AskPanel::setAppliance);
    connect(m_sources, &SourcesView::menuAsked, m_actions, &SourceActions::fill);
    connect(m_actions, &SourceActions::made, m_sources, &SourcesView::selectWhenThere);
    connect(m_sources, &SourcesView::uploadAsked, m_actions, &SourceActions::upload);
    connect(m_sources, &SourcesView::connectAsked, this, &MainWindow::connectTo);
    connect(m_sources, &SourcesView::editAsked, this, &MainWindow::edit);
    connect(
        m_sources, &SourcesView::disconnectAsked, this, [this](model::ApplianceSession *session) {
            m_sources->removeAppliance(session);
            m_ask->clearSource();
            std::erase_if(m_sessions, [session](const auto &own) { return own.get() == session; });
        });
    connect(m_ask, &AskPanel::downloadAsked, this, &MainWindow::download);
    connect(m_ask, &AskPanel::clipAsked, m_actions, &SourceActions::createClip);
    m_ask->setBrush([this]() -> std::optional<dissect::TimeRange> {
        return m_focused != nullptr ? m_focused->focus().now().range : std::nullopt;
    });
    connect(m_transfers, &TransferBar::focusLeft, m_sources, [this] { m_sources->setFocus(); });
    connect(m_transfers, &TransferBar::dismissed, this, [this](model::Transfer *task) {
        std::erase_if(m_tasks, [task](const auto &own) { return own.get() == task; });
    });
    connect(m_transfers, &TransferBar::analyzeAsked, this,
        [this](const QString &partial) { openCapture(model::interrupted::keep(partial)); });
    connect(m_transfers, &TransferBar::removeAsked, this, [this](const QString &partial) {
        if (!model::interrupted::remove(partial))
            showNotice(tr("%1 cannot be deleted.").arg(partial), Banner::Tone::Failed);
    });
}

void MainWindow::offerInterrupted()
{
    const auto all = model::interrupted::left();
    for (const model::interrupted::Left &one : all)
        m_transfers->addInterrupted(one.path, one.bytes);
}

void MainWindow::addAppliance(std::unique_ptr<model::ApplianceSession> session)
{
    session->disconnect();
    connect(session.get(), &model::ApplianceSession::noticed, this,
        [this](const QString &text) { showNotice(text); });
    connect(session.get(), &model::ApplianceSession::refused, this,
        [this, host = session->hostAndPort()](const netshark::Error &error) {
            showNotice(model::errorText(error, host), Banner::Tone::Failed);
        });
    m_sources->addAppliance(session.get());
    m_sources->selectFirstRunningJob(session.get());
    m_sessions.push_back(std::move(session));
}

void MainWindow::download(model::ApplianceSession *session, const netshark::ExportRequest &request,
    const QString &name, const QString &path)
{
    const auto place = dissect::OutputPlace::of(model::fileBytes(path));
    if (place && dissect::isInUse(*place)) {
        showNotice(
            model::errorText(netshark::failure(netshark::Error::Kind::FileInUse, path).value(), {}),
            Banner::Tone::Failed);
        return;
    }
    bool overwrite = false;
    if (QFileInfo::exists(path)) {
        QMessageBox question(QMessageBox::Question, tr("Overwrite"),
            tr("%1 exists already.").arg(model::shown(path, 1000)), QMessageBox::NoButton, this);
        question.setTextFormat(Qt::PlainText);
        const auto *replace = question.addButton(tr("Overwrite it"), QMessageBox::DestructiveRole);
        question.setDefaultButton(question.addButton(tr("Keep it"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != replace)
            return;
        overwrite = true;
    }
    netshark::DownloadParams params{session->session(), request, path, overwrite, 10'000};
    auto made = std::make_unique<model::ExportTask>(name, std::move(params), m_log->sink());
    model::ExportTask *task = made.get();
    connect(task, &model::ExportTask::readable, this,
        [=, this, host = session->hostAndPort()](
            const QString &partial, const std::shared_ptr<const dissect::Growth> &growth) {
            model::InvestigationStart start;
            start.source.path = partial;
            start.source.growth = growth;
            start.name = name;
            start.serverPorts = serverPorts(request);
            model::Capture *capture = addCapture(std::move(start), filterText(request));
            connect(capture, &model::Capture::grown, task,
                [=, this] { m_transfers->setPackets(task, capture->facts().packets); });
            placeOf(capture)->origin = {host, request.source, request.filters};
            task->setProperty("capture", QVariant::fromValue<void *>(capture));
        });
    connect(task, &model::ExportTask::finished, session,
        [session, task] { session->removeLater(task->source(), task->leftBehind()); });
    connect(task, &model::ExportTask::finished, this, [this, task] {
        downloadEnded(
            task, static_cast<model::Capture *>(task->property("capture").value<void *>()));
    });
    enqueue(std::move(made));
}

void MainWindow::enqueue(std::unique_ptr<model::Transfer> transfer)
{
    m_transfers->add(transfer.get());
    connect(transfer.get(), &model::Transfer::finished, this, &MainWindow::startWaiting);
    m_tasks.push_back(std::move(transfer));
    startWaiting();
}

void MainWindow::startWaiting()
{
    using State = model::Transfer::State;
    auto running = std::count_if(m_tasks.begin(), m_tasks.end(),
        [](const auto &task) { return task->state() == State::Running; });
    for (const auto &task : m_tasks) {
        if (task->state() == State::Waiting && running < model::Preferences::downloadsAtOnce()) {
            task->start();
            ++running;
        }
    }
}

void MainWindow::downloadEnded(model::ExportTask *task, model::Capture *capture)
{
    const bool isOpen = placeOf(capture) != m_captures.end();
    for (const QString &kept : task->keptEarlier())
        showNotice(
            tr("An earlier download to this name was interrupted. What had come is kept in %1.")
                .arg(QFileInfo(kept).fileName()));
    if (task->state() == model::ExportTask::State::Done) {
        if (isOpen)
            capture->setPath(task->path());
        const netshark::DownloadResult &result = task->result();
        if (isOpen && result.isShort())
            capture->setPartial(model::shortText(result, task->hostAndPort()));
        model::recentFiles::remember(task->path());
        return;
    }
    const QString reason = model::errorText(*task->error(), task->hostAndPort());
    if (isOpen && !task->kept().isEmpty()) {
        capture->setPath(task->kept());
        capture->setPartial(
            tr("%1 What came is kept in %2.").arg(reason, QFileInfo(task->kept()).fileName()));
        model::recentFiles::remember(task->kept());
    } else if (isOpen)
        capture->setPartial(reason);
    else if (task->state() == model::ExportTask::State::Failed)
        m_ask->showProblem(reason);
}

// The selected conversations, else what the export was asked for, in the range in focus.
void MainWindow::fetchFocus()
{
    if (m_focused == nullptr)
        return;
    if (m_sessions.empty()) {
        showNotice(tr("Connect to the appliance first (Ctrl+K)."), Banner::Tone::Doubtful);
        return;
    }
    const Origin &origin = placeOf(m_current)->origin;
    const model::FocusState &now = m_focused->focus().now();
    FetchDialog::Wanted wanted{m_current->name(), {}, origin.filters, origin.host, origin.source};
    std::optional<dissect::TimeRange> span = m_current->facts().span;
    std::vector<dissect::Conversation> chosen;
    const auto &ids = now.conversations.chosen();
    constexpr std::size_t mostAsked = 10'000; // no appliance takes a filter of so many
    if (ids.size() > mostAsked) {
        showNotice(tr("Too many conversations are selected to ask an appliance for just these. "
                      "Select fewer."),
            Banner::Tone::Doubtful);
        return;
    }
    for (const auto id : ids)
        chosen.push_back((*m_current->conversations())[dissect::row(id)]);
    if (!chosen.empty()) {
        const auto filter = model::conversationsFilter(chosen);
        if (!filter) {
            showNotice(tr("Too many conversations are selected to ask an appliance for just these. "
                          "Select fewer."),
                Banner::Tone::Doubtful);
            return;
        }
        wanted.filters = {*filter};
        wanted.name = chosen.size() == 1
            ? model::endpointsText(
                chosen.front(), m_current->roles(chosen.front(), ids.front()).clientIsA)
            : tr("%1 conversations of %2").arg(chosen.size()).arg(m_current->name());
        span = dissect::TimeRange{chosen.front().first, chosen.front().last};
        for (const dissect::Conversation &one : chosen)
            span = dissect::TimeRange{
                std::min(span->begin, one.first), std::max(span->end, one.last)};
    }
    if (now.range)
        span = now.range;
    if (!span)
        return;
    constexpr dissect::Duration microsecond = 1000; // exports may know no finer time
    wanted.range = {span->begin, span->end + microsecond};
    std::vector<model::ApplianceSession *> sessions;
    for (const auto &session : m_sessions)
        sessions.push_back(session.get());
    FetchDialog dialog(sessions, wanted, this);
    if (dialog.exec() == QDialog::Accepted)
        download(dialog.session(), dialog.request(), dialog.name(), dialog.path());
}

} // namespace remora::ui
