// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeWidget>

#include "model/appliance/appliancebook.h"
#include "model/appliance/appliancesession.h"
#include "model/capture.h"

class QMenu;

namespace remora::ui {

// The appliances with what they have, and the captures that are open.
class SourcesView : public QTreeWidget {
    Q_OBJECT
public:
    explicit SourcesView(QWidget *parent = nullptr);

    // Neither is owned.
    void addAppliance(model::ApplianceSession *session);
    void removeAppliance(model::ApplianceSession *session);
    void addCapture(model::Capture *capture);
    void removeCapture(model::Capture *capture);
    void selectCapture(const model::Capture *capture);
    // The saved appliances that are not connected, as the book has them now.
    void showSaved();
    // The first running job, if nothing of the appliance is selected yet.
    void selectFirstRunningJob(model::ApplianceSession *session);

Q_SIGNALS:
    void sourceChosen(remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source, const QString &name);
    void applianceChosen(remora::model::ApplianceSession *session);
    // A menu is to open on a source or an appliance: whoever knows what can be done fills it.
    void menuAsked(QMenu *menu, remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source);
    void uploadAsked(remora::model::ApplianceSession *session);
    void connectAsked(const remora::model::SavedAppliance &appliance);
    void editAsked(const remora::model::SavedAppliance &appliance);
    void captureChosen(remora::model::Capture *capture);
    void closeAsked(remora::model::Capture *capture);
    void disconnectAsked(remora::model::ApplianceSession *session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill(model::ApplianceSession *session);
    QTreeWidgetItem *group(QTreeWidgetItem *parent, const QString &name, qsizetype count);
    QTreeWidgetItem *sourceItem(QTreeWidgetItem *parent, int place,
        const netshark::SourceRef &source, const QString &name, const QString &detail);
    void choose(QTreeWidgetItem *item);
    void showMenu(const QPoint &place);
    const model::SavedAppliance *savedOf(const QTreeWidgetItem *item) const;

    QHash<model::ApplianceSession *, QTreeWidgetItem *> m_appliances;
    QHash<const model::Capture *, QTreeWidgetItem *> m_captures;
    QList<std::pair<QTreeWidgetItem *, model::SavedAppliance>> m_saved;
    QTreeWidgetItem *m_local;
};

} // namespace remora::ui
