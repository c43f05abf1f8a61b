// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDialog>

#include "model/appliance/appliancebook.h"
#include "model/appliance/appliancesession.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace remora::ui {

class CertificatePage;
class LoginPage;
class ProxySection;
class SecretPage;
class SecuritySection;

// From a host name to a session: certificate, banner and purpose are asked in place, errors are
// said where the user looks.
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    // `saved`: an appliance of the book, to be connected at once where its password is known.
    explicit ConnectDialog(netshark::Log log,
        const std::optional<model::SavedAppliance> &saved = std::nullopt,
        QWidget *parent = nullptr);
    ~ConnectDialog() override;
    // Changes what is saved and connects to nothing.
    void edit();
    // Once accepted, unless it was to edit.
    std::unique_ptr<model::ApplianceSession> takeSession() { return std::move(m_session); }

protected:
    void keyPressEvent(QKeyEvent *event) override; // Escape goes back to the form

private:
    QWidget *makeAccountPage();
    // What is entered; the error is a sentence.
    tl::expected<model::SavedAppliance, QString> entered() const;
    void save();
    void connectToHost();
    void start(const QString &trustOnceSha256, bool keep);
    void askSecret(const netshark::Error &error);
    void takeSecret();
    void probed(const netshark::json::AuthInfo &how);
    void showLogin();
    void logIn();
    void failed(const netshark::Error &error);
    // `onEnter`: the button that Enter presses.
    void showPage(QWidget *page, QLabel *text, QPushButton *onEnter, QWidget *focus);
    void showForm();
    void say(const QString &message);
    void giveRoom(QLabel *text);
    void fit();
    void setBusy(bool busy);

    netshark::Log m_log;
    std::unique_ptr<model::ApplianceSession> m_session;
    std::optional<model::SavedAppliance> m_saved;
    model::SavedAppliance m_start; // what the dialog began with
    bool m_edits = false;
    QStackedWidget *m_pages;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QCheckBox *m_keep;
    QCheckBox *m_asksPurpose; // while it is edited
    SecuritySection *m_security;
    ProxySection *m_proxy;
    bool m_asksProxy = false; // the secret is the proxy's
    QString m_proxyPassword;
    QString m_keyPassword;
    model::SavedAppliance m_appliance; // as it is connected to
    QLabel *m_message;
    QPushButton *m_connect;
    SecretPage *m_secret;
    CertificatePage *m_certificate;
    LoginPage *m_login;
    bool m_hasAsked = false; // to be let in with this password
};

} // namespace remora::ui
