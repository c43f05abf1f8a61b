// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "model/appliance/appliancesession.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace remora::ui {

// From a host name to a session: certificate, banner and purpose are asked in place, errors are
// said where the user looks.
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    ConnectDialog(netshark::Log log, QWidget *parent = nullptr);
    ~ConnectDialog() override;
    // Once accepted.
    std::unique_ptr<model::ApplianceSession> takeSession() { return std::move(m_session); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeAccountPage();
    QWidget *makeCertificatePage();
    QWidget *makeBannerPage();
    void connectToHost();
    void start(const QString &trustOnceSha256, bool keep);
    void showCertificate(const netshark::Error &error);
    void probed(const netshark::json::AuthInfo &how);
    void logIn();
    void failed(const netshark::Error &error);
    // `onEnter`: the button that Enter presses, whatever else has the focus.
    void showPage(int page, QLabel *text, QPushButton *onEnter, QWidget *focus);
    void setBusy(bool busy);

    netshark::Log m_log;
    std::unique_ptr<model::ApplianceSession> m_session;
    netshark::Certificate m_certificate;
    QStackedWidget *m_pages;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLabel *m_message;
    QPushButton *m_connect;
    QPushButton *m_doNotTrust;
    QPushButton *m_logIn;
    QPushButton *m_onEnter;
    QLabel *m_certificateText;
    QPushButton *m_trustForHost;
    QLabel *m_banner;
    QLineEdit *m_purpose;
    QLabel *m_purposeLabel;
};

} // namespace remora::ui
