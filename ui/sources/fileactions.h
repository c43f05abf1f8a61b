// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "model/appliance/appliancesession.h"
#include "model/appliance/transfer.h"

class QMenu;

namespace remora::ui {

class FilePlaceDialog;

// What can be done to the files and folders of an appliance: sent, fetched, made, moved, indexed,
// verified and deleted. What loses something asks first.
class FileActions : public QObject {
    Q_OBJECT
public:
    // `enqueue` takes the files on their way. Dialogs stand on the window, which owns this.
    using Enqueue = std::function<void(std::unique_ptr<model::Transfer>)>;
    FileActions(netshark::Log log, Enqueue enqueue, QWidget *window);

    // Of a file, or of a folder.
    void fill(QMenu *menu, model::ApplianceSession *session, const netshark::File &file);
    // In this folder; where it is empty, the user says in which.
    void addMaking(QMenu *menu, model::ApplianceSession *session, const QString &folder);
    // Into `folder`; where it is empty, the user says which.
    void upload(model::ApplianceSession *session, const QString &folder);

Q_SIGNALS:
    // Made or moved: this is its id from now on.
    void placed(remora::model::ApplianceSession *session, const QString &id);
    // The traces of a multi-segment file are to be compared.
    void compareAsked(
        remora::model::ApplianceSession *session, const remora::netshark::File &segments);

private:
    void place(model::ApplianceSession *session, FilePlaceDialog &dialog);
    QString folderToUse(const model::ApplianceSession &session);
    void fillForFolder(QMenu *menu, model::ApplianceSession *session, const netshark::File &folder);
    void addCombining(QMenu *menu, model::ApplianceSession *session, const netshark::File &file);
    void addMoving(QMenu *menu, model::ApplianceSession *session, const netshark::File &file);
    void fetch(model::ApplianceSession *session, const netshark::File &file);
    void setIndexed(model::ApplianceSession *session, const netshark::File &file, bool indexed);
    void remove(model::ApplianceSession *session, const netshark::File &file);

    netshark::Log m_log;
    Enqueue m_enqueue;
    QWidget *m_window;
};

} // namespace remora::ui
