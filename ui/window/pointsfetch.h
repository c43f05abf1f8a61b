// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "model/appliance/exporttask.h"
#include "model/points/pointsrun.h"

namespace remora::ui {

// Downloads that are to be compared once all of them are over. Whatever ends otherwise than well is
// named and left out. Deletes itself then.
class PointsFetch : public QObject {
    Q_OBJECT
public:
    // `paths`: captures that are there already.
    PointsFetch(const QStringList &paths, QObject *parent);
    // Of one that has been begun; it is not owned. `clock`: as PointsRun::File has it.
    void add(const model::ExportTask *task, std::optional<dissect::Duration> clock = {});
    // No more will come.
    void seal();

Q_SIGNALS:
    // `files`: those that are there, in the order of adding; they may be too few. `missing`: a
    // sentence for each that is left out.
    void over(const QList<remora::model::PointsRun::File> &files, const QStringList &missing);

private:
    void take(qsizetype place, const model::ExportTask *task);
    void look();

    QList<model::PointsRun::File> m_files; // without a path where none has come
    QStringList m_missing;
    int m_running = 0;
    bool m_isSealed = false;
};

} // namespace remora::ui
