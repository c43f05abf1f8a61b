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
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeAccountPage();
    QWidget *makeBannerPage();
    // What is entered; the error is a sentence.
    tl::expected<model::SavedAppliance, QString> entered() const;
    void save();
    void connectToHost();
    void start(const QString &trustOnceSha256, bool keep);
    void askSecret(const netshark::Error &error);
    void takeSecret();
    void probed(const netshark::json::AuthInfo &how);
    void logIn();
    void failed(const netshark::Error &error);
    // `onEnter`: the button that Enter presses, whatever else has the focus.
    void showPage(int page, QLabel *text, QPushButton *onEnter, QWidget *focus);
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
    SecuritySection *m_security;
    ProxySection *m_proxy;
    bool m_asksProxy = false; // the secret is the proxy's
    QString m_proxyPassword;
    QString m_keyPassword;
    model::SavedAppliance m_appliance; // as it is connected to
    QLabel *m_message;
    QPushButton *m_connect;
    QPushButton *m_logIn;
    QPushButton *m_onEnter;
    SecretPage *m_secret;
    CertificatePage *m_certificate;
    QLabel *m_banner;
    QLineEdit *m_purpose;
    QLabel *m_purposeLabel;
};

} // namespace remora::ui
