// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "model/appliance/appliancesession.h"

class QMenu;

namespace remora::ui {

// What can be done to the capture jobs of an appliance: made, changed, started, stopped, emptied,
// kept in part as a clip, and deleted. What loses packets asks first.
class JobActions : public QObject {
    Q_OBJECT
public:
    // Dialogs stand on the window, which owns this.
    explicit JobActions(QWidget *window);

    void fill(QMenu *menu, model::ApplianceSession *session, const netshark::Job &job);
    // On the interface of this name; where it is empty, the user says which.
    void addMaking(QMenu *menu, model::ApplianceSession *session, const QString &interface);
    // Whether the user wants it.
    bool createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip);

Q_SIGNALS:
    // What is new among the jobs or the clips of the appliance, which had these before.
    void made(remora::model::ApplianceSession *session, remora::netshark::SourceRef::Kind kind,
        const QStringList &before);

private:
    void setRunning(model::ApplianceSession *session, const netshark::Job &job, bool run);
    void forgetPackets(model::ApplianceSession *session, const netshark::Job &job);
    void remove(model::ApplianceSession *session, const netshark::Job &job);

    QWidget *m_window;
};

} // namespace remora::ui
