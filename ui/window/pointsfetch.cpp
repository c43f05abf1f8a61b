// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pointsfetch.h"

#include "model/text/errortext.h"
#include "model/text/foreigntext.h"

namespace remora::ui {

PointsFetch::PointsFetch(const QStringList &paths, QObject *parent)
    : QObject(parent)
{
    for (const QString &path : paths)
        m_files << model::PointsRun::File{path};
}

void PointsFetch::add(const model::ExportTask *task, std::optional<dissect::Duration> clock)
{
    ++m_running;
    m_files << model::PointsRun::File{{}, nullptr, clock};
    connect(task, &model::Transfer::finished, this,
        [this, place = m_files.size() - 1, task] { take(place, task); });
}

void PointsFetch::seal()
{
    m_isSealed = true;
    look();
}

void PointsFetch::take(qsizetype place, const model::ExportTask *task)
{
    --m_running;
    if (task->state() == model::Transfer::State::Done)
        m_files[place].path = task->path();
    else
        m_missing << tr("%1 is left out: %2")
                         .arg(model::shown(task->name(), 80),
                             model::errorText(*task->error(), task->hostAndPort()));
    look();
}

void PointsFetch::look()
{
    if (!m_isSealed || m_running > 0)
        return;
    m_files.removeIf([](const model::PointsRun::File &file) { return file.path.isEmpty(); });
    Q_EMIT over(m_files, m_missing);
    deleteLater();
}

} // namespace remora::ui
