// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/exporttask.h"

#include <QCoreApplication>
#include <QPointer>

namespace remora::model {

namespace {

    // Runs on the GUI thread what a download tells, unless the task is gone by then.
    template <class Function>
    void tell(const QPointer<ExportTask> &task, QObject *application, Function function)
    {
        QMetaObject::invokeMethod(application, [task, function] {
            if (task)
                function();
        });
    }

} // namespace

ExportTask::ExportTask(
    const QString &name, netshark::DownloadParams params, netshark::Log log, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_path(params.path)
    , m_host(QStringLiteral("%1:%2").arg(params.session.host).arg(params.session.port))
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    qRegisterMetaType<std::shared_ptr<const dissect::Growth>>();
    m_timer.start();
    const QPointer<ExportTask> self(this);
    QObject *application = QCoreApplication::instance();
    netshark::ExportDownload::Observer observer;
    // A report per block would flood the event loop.
    auto sinceReport = std::make_shared<QElapsedTimer>();
    observer.progressed
        = [self, application, sinceReport, this](const netshark::DownloadProgress &progress) {
              constexpr qint64 reportEveryMs = 50;
              const bool receiving = progress.received > 0;
              if (receiving && sinceReport->isValid() && sinceReport->elapsed() < reportEveryMs)
                  return;
              sinceReport->start();
              tell(self, application, [this, progress] {
                  m_progress = progress;
                  m_elapsedMs = m_timer.elapsed();
                  Q_EMIT progressed();
              });
          };
    observer.readable
        = [self, application, this](const std::shared_ptr<const dissect::Growth> &growth) {
              tell(self, application,
                  [this, growth] { Q_EMIT readable(netshark::partialPath(m_path), growth); });
          };
    m_thread.reset(QThread::create([self, application, this, params = std::move(params), observer,
                                       log = std::move(log), cancel = m_cancel] {
        netshark::ExportDownload download(params, observer, log, cancel);
        const auto result = download.run();
        tell(self, application, [this, result, kept = download.kept()] { end(result, kept); });
    }));
    m_thread->start();
}

ExportTask::~ExportTask()
{
    *m_cancel = true;
    m_thread->wait();
}

void ExportTask::cancel() { *m_cancel = true; }

double ExportTask::bytesPerSecond() const
{
    if (m_elapsedMs <= 0)
        return 0;
    return static_cast<double>(m_progress.received) * 1000.0 / static_cast<double>(m_elapsedMs);
}

void ExportTask::end(const netshark::Result<netshark::DownloadResult> &result, const QString &kept)
{
    m_kept = kept;
    m_elapsedMs = m_timer.elapsed();
    if (result) {
        m_state = State::Done;
        m_progress.received = result->bytes;
    } else {
        m_error = result.error();
        m_state = result.error().kind == netshark::Error::Kind::Cancelled ? State::Cancelled
                                                                          : State::Failed;
    }
    Q_EMIT finished();
}

} // namespace remora::model
