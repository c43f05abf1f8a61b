// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "model/appliance/appliancesession.h"
#include "model/appliance/transfer.h"

class QMenu;

namespace remora::ui {

// What can be done to a source on its appliance: jobs are started, stopped and cleared; clips made,
// locked, described and deleted; files sent, fetched and deleted. What loses packets asks first.
class SourceActions : public QObject {
    Q_OBJECT
public:
    // `enqueue` takes the files on their way. `parent`: dialogs stand on it.
    using Enqueue = std::function<void(std::unique_ptr<model::Transfer>)>;
    SourceActions(netshark::Log log, Enqueue enqueue, QWidget *parent);

    void fill(QMenu *menu, model::ApplianceSession *session, const netshark::SourceRef &source);
    void createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip);
    // Into `folder`; where it is empty, the user says which.
    void upload(model::ApplianceSession *session, const QString &folder);

private:
    QString folderToUse(const model::ApplianceSession &session);
    void fillForJob(QMenu *menu, model::ApplianceSession *session, const netshark::Job &job);
    void fillForClip(QMenu *menu, model::ApplianceSession *session, const netshark::Clip &clip);
    void fillForFile(QMenu *menu, model::ApplianceSession *session, const netshark::File &file);
    void describe(model::ApplianceSession *session, const netshark::Clip &clip);
    void fetch(model::ApplianceSession *session, const netshark::File &file);
    // True where the user wants it.
    bool confirm(const QString &title, const QString &text, const QString &yes, const QString &no);
    QWidget *window() const;

    netshark::Log m_log;
    Enqueue m_enqueue;
};

} // namespace remora::ui
