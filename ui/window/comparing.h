// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "model/points/pointsrun.h"
#include "model/workspace/opencaptures.h"

namespace remora::ui {

class Appliances;
class CapturePage;
class PointsWindow;

// Asks which captures are compared, and shows what they tell in a window of its own.
class Comparing : public QObject {
    Q_OBJECT
public:
    // None is owned; they live longer.
    Comparing(
        model::OpenCaptures *captures, CapturePage *page, Appliances *appliances, QWidget *window);
    // `paths`: those to begin with.
    void ask(const QStringList &paths);

Q_SIGNALS:
    void packetAsked(const QString &path, quint64 number);

private:
    void show(QList<model::PointsRun::File> files, bool keepOrder);

    model::OpenCaptures *m_captures;
    Appliances *m_appliances;
    QWidget *m_window;
    QPointer<PointsWindow> m_shown;
};

} // namespace remora::ui
