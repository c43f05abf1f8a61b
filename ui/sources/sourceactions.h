// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/sourcetreemodel.h"
#include "ui/sources/fileactions.h"
#include "ui/sources/jobactions.h"

namespace remora::ui {

// What can be done on its appliance to what a line of the sources stands for, with the rights that
// the account has.
class SourceActions : public QObject {
    Q_OBJECT
public:
    // `enqueue` takes the files on their way. Dialogs stand on the window, which owns this.
    SourceActions(netshark::Log log, FileActions::Enqueue enqueue, QWidget *window);

    // The menu is also where the keys of a line come from: see menukeys.h.
    void fill(QMenu *menu, model::ApplianceSession *session, const model::SourceItem &item);
    void createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip);
    void upload(model::ApplianceSession *session, const QString &folder);

Q_SIGNALS:
    // The appliance is to count over the packets of a source.
    void countAsked(remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source, const QString &name);
    // The packets of a source are to be compared with those of others.
    void compareAsked(
        remora::model::ApplianceSession *session, const remora::netshark::SourceRef &source);
    // The traces of a multi-segment file are to be compared.
    void tracesAsked(
        remora::model::ApplianceSession *session, const remora::netshark::File &segments);
    // The views that an appliance counts are to be seen.
    void viewsAsked(remora::model::ApplianceSession *session);
    // The user has made or moved it; the appliance lists it soon.
    void made(remora::model::ApplianceSession *session,
        const remora::model::SourceTreeModel::Meant &isMeant);

private:
    void fillForClip(QMenu *menu, model::ApplianceSession *session, const netshark::Clip &clip);
    void fillForInterface(
        QMenu *menu, model::ApplianceSession *session, const netshark::Interface &interface);
    void describe(model::ApplianceSession *session, const netshark::Clip &clip);

    QWidget *m_window;
    JobActions *m_jobs;
    FileActions *m_files;
};

} // namespace remora::ui
