// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

#include <QDialog>
#include <QPointer>

#include "model/appliance/appliancesession.h"

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace remora::ui {

// Asks what an appliance is to do, and is there until the appliance has done it: what it refuses is
// said here, where all that was typed still stands.
class DeedDialog : public QDialog {
    Q_OBJECT
protected:
    // `go`: what the button says that does it.
    DeedDialog(
        model::ApplianceSession *session, const QString &title, const QString &go, QWidget *parent);
    const model::ApplianceSession &session() const { return *m_session; }
    QFormLayout *form() const { return m_form; }
    // Whether what was typed is right.
    void setReady(bool ready);
    // As high as the texts need, where they are more than before.
    void makeRoom();

    struct Asked {
        QString done; // said afterwards
        model::ApplianceSession::Deed deed;
    };
    virtual Asked asked() const = 0;
    void showEvent(QShowEvent *event) override;

private:
    void go();
    void hear();
    void adapt();

    model::ApplianceSession *m_session;
    QWidget *m_fields;
    QFormLayout *m_form;
    QLabel *m_said;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    QPointer<QWidget> m_typedIn; // what disabling the fields takes the focus from
    bool m_ready = false;
    std::future<netshark::Result<void>> m_answer; // valid while the appliance is asked
};

} // namespace remora::ui
