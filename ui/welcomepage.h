// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "model/appliance/appliancebook.h"
#include "model/workspace/recentfiles.h"

namespace remora::ui {

// What the window shows while no capture is open: what to do first, and what there is to go on
// with.
class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void showAppliances(const QList<model::SavedAppliance> &appliances);

Q_SIGNALS:
    void openAsked();
    void connectAsked();
    void demoAsked();
    void captureAsked(const QString &path);
    void applianceAsked(const remora::model::SavedAppliance &appliance);

protected:
    // Which of the recent captures are still there is looked up each time.
    void showEvent(QShowEvent *event) override;

private:
    void showRecent(const QList<model::recentFiles::Recent> &recent);
    void orderTabs();

    QWidget *m_last; // of the buttons
    QWidget *m_recent;
    QWidget *m_appliances;
    model::LatestTask<QList<model::recentFiles::Recent>> m_looking;
};

} // namespace remora::ui
