// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "model/appliance/appliancesession.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace remora::ui {

// The views that an appliance counts now, as the account may see them: looked at and closed.
class ViewListDialog : public QDialog {
    Q_OBJECT
public:
    // Goes with the session.
    ViewListDialog(model::ApplianceSession *session, QWidget *parent);

Q_SIGNALS:
    void attachAsked(const remora::model::ApplianceSession::ListedView &view);

private:
    void take(const QList<model::ApplianceSession::ListedView> &views);
    void check();
    const model::ApplianceSession::ListedView *chosen() const; // nullptr: none
    void closeChosen();

    QPointer<model::ApplianceSession> m_session;
    QList<model::ApplianceSession::ListedView> m_views;
    QTableWidget *m_table;
    QLabel *m_state;
    QPushButton *m_look;
    QPushButton *m_close;
};

} // namespace remora::ui
