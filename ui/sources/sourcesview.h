// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeWidget>

#include "model/appliance/appliancesession.h"
#include "model/capture.h"

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
    // The first running job, if nothing of the appliance is selected yet.
    void selectFirstRunningJob(model::ApplianceSession *session);

Q_SIGNALS:
    void sourceChosen(remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source, const QString &name);
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

    QHash<model::ApplianceSession *, QTreeWidgetItem *> m_appliances;
    QHash<const model::Capture *, QTreeWidgetItem *> m_captures;
    QTreeWidgetItem *m_local;
};

} // namespace remora::ui
