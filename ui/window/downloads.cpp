// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/downloads.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "dissect/core/outputplace.h"
#include "model/appliance/interrupted.h"
#include "model/settings/ports.h"
#include "model/text/errortext.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "model/workspace/recentfiles.h"
#include "ui/common/question.h"
#include "ui/transfers/transferbar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

Downloads::Downloads(model::OpenCaptures *captures, TransferBar *bar, netshark::Log log)
    : m_captures(captures)
    , m_bar(bar)
    , m_log(std::move(log))
{
    connect(bar, &TransferBar::dismissed, &m_queue, &model::TransferQueue::remove);
    connect(bar, &TransferBar::analyzeAsked, captures,
        [captures](const QString &partial) { captures->open(model::interrupted::keep(partial)); });
    connect(bar, &TransferBar::removeAsked, this, [this](const QString &partial) {
        if (!model::interrupted::remove(partial))
            Q_EMIT said(
                tr("%1 cannot be deleted.").arg(model::shown(partial, 1000)), Banner::Tone::Failed);
    });
}

void Downloads::offerInterrupted()
{
    const auto all = model::interrupted::left();
    for (const model::interrupted::Left &one : all)
        m_bar->addInterrupted(one.path, one.bytes);
}

bool Downloads::mayQuit() const
{
    return !m_queue.isBusy()
        || confirm(m_bar->window(), tr("Downloads are running"),
            tr("A download is still running. What came is kept as a partial capture."),
            tr("Cancel download and quit"), tr("Continue downloading"));
}

void Downloads::enqueue(std::unique_ptr<model::Transfer> transfer)
{
    m_bar->add(transfer.get());
    m_queue.add(std::move(transfer));
}

model::ExportTask *Downloads::start(model::ApplianceSession *session,
    const netshark::ExportRequest &request, const QString &name, const QString &path,
    const QString &when)
{
    const auto place = dissect::OutputPlace::of(model::fileBytes(path));
    if (place && dissect::isInUse(*place)) {
        Q_EMIT said(
            model::errorText(netshark::failure(netshark::Error::Kind::FileInUse, path).value(), {}),
            Banner::Tone::Failed);
        return nullptr;
    }
    const bool overwrite = model::fileExists(path);
    if (overwrite
        && !confirm(m_bar->window(), tr("Overwrite"),
            tr("%1 exists already.").arg(model::shown(path, 1000)), tr("Overwrite it"),
            tr("Keep it")))
        return nullptr;
    netshark::DownloadParams params{session->session(), request, path, overwrite, 10'000};
    auto made = std::make_unique<model::ExportTask>(name, std::move(params), m_log);
    model::ExportTask *task = made.get();
    auto capture = std::make_shared<QPointer<model::Capture>>();
    connect(task, &model::ExportTask::readable, this,
        [=, this, host = session->hostAndPort()](
            const QString &partial, const std::shared_ptr<const dissect::Growth> &growth) {
            *capture = m_captures->openDownload(partial, growth, name,
                model::serverPortsIn(request.filters), {host, request.source, request.filters});
            Q_EMIT begun(*capture, host);
            connect(*capture, &model::Capture::grown, task,
                [=, this] { m_bar->setPackets(task, (*capture)->facts().packets); });
        });
    connect(task, &model::ExportTask::progressed, session, [=, isTold = false]() mutable {
        if (isTold || when.isEmpty() || !task->progress().atMost)
            return;
        isTold = true;
        session->learnEstimate(request, when, *task->progress().atMost);
    });
    connect(task, &model::ExportTask::finished, session,
        [session, task] { session->removeLater(task->source(), task->leftBehind()); });
    connect(task, &model::ExportTask::finished, this,
        [=, this, asked = model::AskedSource(session, request.source, name)] {
            end(task, *capture, asked);
        });
    enqueue(std::move(made));
    return task;
}

// `capture`: nullptr where it never came to be, or is closed.
void Downloads::end(
    const model::ExportTask *task, model::Capture *capture, const model::AskedSource &asked)
{
    const QStringList earlier = task->keptEarlier();
    for (const QString &kept : earlier)
        Q_EMIT said(
            tr("An earlier download to this name was interrupted. What had come is kept in %1.")
                .arg(model::shown(QFileInfo(kept).fileName())),
            Banner::Tone::Neutral);
    const bool isDone = task->state() == model::ExportTask::State::Done;
    const QString path = isDone ? task->path() : task->kept();
    const QString reason
        = isDone ? QString() : model::errorText(*task->error(), task->hostAndPort());
    if (isDone || (capture != nullptr && !path.isEmpty()))
        model::recentFiles::remember(path);
    if (capture == nullptr) {
        const auto empty
            = isDone ? std::nullopt : model::whyRefused(asked, task->request(), *task->error());
        if (empty)
            Q_EMIT cameEmpty(asked, task->request(), *empty);
        else if (task->state() == model::ExportTask::State::Failed)
            Q_EMIT failed(task->hostAndPort(), task->source(), reason);
        return;
    }
    if (!path.isEmpty())
        capture->setPath(path);
    const auto look = [=, this, request = task->request(), atMost = task->progress().atMost] {
        if (capture->state() == model::Capture::State::Complete && capture->facts().packets == 0)
            Q_EMIT cameEmpty(asked, request, model::whyNothingCame(asked, request, atMost));
    };
    if (isDone && capture->state() == model::Capture::State::Loading)
        connect(capture, &model::Capture::stateChanged, this, look);
    else if (isDone)
        look();
    m_captures->endDownload(capture);
    if (!isDone)
        capture->setPartial(path.isEmpty()
                ? reason
                : tr("%1 What came is kept in %2.")
                      .arg(reason, model::shown(QFileInfo(path).fileName())));
    else if (task->result().isShort())
        capture->setPartial(model::shortText(task->result(), task->hostAndPort()));
}

} // namespace remora::ui
