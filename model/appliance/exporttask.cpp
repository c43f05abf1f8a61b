// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/exporttask.h"

#include <QFileInfo>

#include "model/appliance/interrupted.h"
#include "model/appliance/sourcetext.h"

namespace remora::model {

ExportTask::ExportTask(
    const QString &name, netshark::DownloadParams params, netshark::Log log, QObject *parent)
    : Transfer(name, params.session.hostAndPort(), parent)
    , m_params(std::move(params))
    , m_log(std::move(log))
{
    qRegisterMetaType<std::shared_ptr<const dissect::Growth>>();
}

QString ExportTask::outcome() const
{
    return tr("saved as %1").arg(QFileInfo(m_params.path).fileName());
}

QString ExportTask::wholeText() const
{
    const auto &atMost = progress().atMost;
    return atMost ? tr("at most %1").arg(amountText(*atMost, m_params.request)) : QString();
}

std::function<void()> ExportTask::work()
{
    netshark::ExportDownload::Observer observer;
    observer.progressed
        = [this](const netshark::DownloadProgress &progress) { tellProgress(progress); };
    observer.begun = [this](const QString &partial) {
        tell([this, partial] {
            m_partial = partial;
            interrupted::begin(partial);
        });
    };
    observer.readable
        = [this](const QString &partial, const std::shared_ptr<const dissect::Growth> &growth) {
              tell([this, partial, growth] { Q_EMIT readable(partial, growth); });
          };
    return [this, params = m_params, observer, log = m_log, cancel = cancelFlag()] {
        netshark::ExportDownload download(params, observer, log, cancel);
        const auto result = download.run();
        tell([this, result, kept = download.kept(), earlier = download.keptEarlier(),
                 left = download.leftBehind()] {
            interrupted::end(m_partial);
            m_kept = kept;
            m_keptEarlier = earlier;
            m_leftBehind = left;
            if (result) {
                m_result = *result;
                auto all = progress();
                all.received = result->bytes;
                report(all);
            }
            end(result ? std::nullopt : std::optional(result.error()));
        });
    };
}

} // namespace remora::model
