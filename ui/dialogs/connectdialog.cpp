// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>

#include "model/appliance/hostandport.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/foldable.h"
#include "ui/common/plainlabel.h"
#include "ui/dialogs/certificatepage.h"
#include "ui/dialogs/loginpage.h"
#include "ui/dialogs/proxysection.h"
#include "ui/dialogs/secretpage.h"
#include "ui/dialogs/securitysection.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ConnectDialog::ConnectDialog(
    netshark::Log log, const std::optional<model::SavedAppliance> &saved, QWidget *parent)
    : QDialog(parent)
    , m_log(std::move(log))
    , m_saved(saved)
    , m_pages(new QStackedWidget)
    , m_message(plainLabel("failed"))
    , m_secret(new SecretPage(model::ApplianceSession::canKeepPasswords()))
    , m_certificate(new CertificatePage)
    , m_login(new LoginPage)
{
    setWindowTitle(tr("Connect to a NetShark"));
    m_pages->addWidget(makeAccountPage());
    m_pages->addWidget(m_certificate);
    m_pages->addWidget(m_login);
    m_pages->addWidget(m_secret);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_pages);
    (m_saved ? m_password : m_host)->setFocus();
    m_connect->setDefault(true);
    connect(m_certificate, &CertificatePage::trusted, this, &ConnectDialog::start);
    connect(m_certificate, &CertificatePage::refused, this, &ConnectDialog::showForm);
    connect(m_secret, &SecretPage::refused, this, &ConnectDialog::showForm);
    connect(m_secret, &SecretPage::answered, this, &ConnectDialog::takeSecret);
    connect(m_login, &LoginPage::refused, this, &ConnectDialog::showForm);
    connect(m_login, &LoginPage::answered, this, &ConnectDialog::logIn);
}

void ConnectDialog::edit()
{
    m_edits = true;
    setWindowTitle(tr("Edit an appliance"));
    m_password->setEnabled(false);
    m_password->setPlaceholderText(tr("asked for when connecting"));
    m_remember->hide();
    m_keep->hide();
    m_asksPurpose->setVisible(m_start.skipsPurpose);
    m_connect->setText(tr("Save"));
    m_security->foldable()->unfold();
    m_name->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::makeAccountPage()
{
    const QSettings settings;
    const model::SavedAppliance last{{}, settings.value("connect/host"_L1).toString(),
        static_cast<quint16>(settings.value("connect/port"_L1, 443).toUInt()),
        settings.value("connect/user"_L1).toString(), {}, {}};
    m_start = m_saved ? *m_saved : model::applianceBook::find(last).value_or(last);
    const model::SavedAppliance &start = m_start;
    auto *page = new QWidget;
    m_name = new QLineEdit(start.name);
    m_name->setPlaceholderText(tr("optional, such as: data centre"));
    m_host = new QLineEdit(start.host);
    m_host->setPlaceholderText(tr("name or address"));
    constexpr int wide = 260; // of the dialog itself it would overrule what its texts need
    m_host->setMinimumWidth(wide);
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setValue(start.port);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    // A name is its appliance's: another host or port is another one.
    const auto takeName = [this] {
        const bool isStart = m_host->text() == m_start.host && m_port->value() == m_start.port;
        if (!m_saved && !isStart && m_name->text() == m_start.name)
            m_name->clear();
        else if (!m_saved && isStart && m_name->text().isEmpty())
            m_name->setText(m_start.name);
    };
    connect(m_host, &QLineEdit::textEdited, this, takeName);
    connect(m_port, &QSpinBox::valueChanged, this, takeName);
    m_user = new QLineEdit(start.user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("Keep the password in the system keychain"));
    m_remember->setEnabled(model::ApplianceSession::canKeepPasswords());
    if (!m_remember->isEnabled())
        m_remember->setText(tr("No keychain here: the password is kept for this session only"));
    m_name->setObjectName("name"_L1);
    m_host->setObjectName("host"_L1);
    m_user->setObjectName("user"_L1);
    m_password->setObjectName("password"_L1);
    auto *portLabel = new QLabel(tr("Port"));
    portLabel->setBuddy(m_port);
    auto *hostRow = new QHBoxLayout;
    hostRow->addWidget(m_host, 1);
    hostRow->addWidget(portLabel);
    hostRow->addWidget(m_port);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Host"), hostRow);
    qobject_cast<QLabel *>(form->labelForField(hostRow))->setBuddy(m_host);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(QString(), m_remember);
    m_keep = new QCheckBox(tr("Keep this appliance in the list of sources"));
    m_keep->setChecked(true);
    form->addRow(QString(), m_keep);
    m_asksPurpose = new QCheckBox(tr("Ask for the purpose of each login again"));
    m_asksPurpose->setObjectName("asksPurpose"_L1);
    m_asksPurpose->hide();
    form->addRow(QString(), m_asksPurpose);
    m_security = new SecuritySection(start);
    const netshark::TrustStore trust(netshark::TrustStore::defaultFile());
    m_security->showFingerprint(trust.kept(start.hostAndPort()));
    connect(m_security, &SecuritySection::resized, this, &ConnectDialog::fit);
    m_proxy = new ProxySection(start.proxy);
    connect(m_proxy, &ProxySection::resized, this, &ConnectDialog::fit);
    // One at a time: both are higher than a small screen.
    const auto alone = [this](Foldable *one, Foldable *other) {
        connect(one, &Foldable::toggled, this, [this, other](bool open) {
            if (open)
                other->fold();
            fit();
        });
    };
    alone(m_security->foldable(), m_proxy->foldable());
    alone(m_proxy->foldable(), m_security->foldable());
    if (start.tls != netshark::TlsSettings())
        m_proxy->foldable()->fold();
    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_security);
    layout->addWidget(m_proxy);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    giveKeys(buttons, m_connect);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectToHost);
    return page;
}

tl::expected<model::SavedAppliance, QString> ConnectDialog::entered() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty() || m_user->text().isEmpty())
        return tl::unexpected(tr("Enter the host and the user."));
    const auto named = model::parseHostAndPort(host, static_cast<quint16>(m_port->value()));
    if (!named)
        return tl::unexpected(named.error());
    const auto proxy = m_proxy->proxy();
    if (!proxy)
        return tl::unexpected(proxy.error());
    return model::SavedAppliance{m_name->text().trimmed(), named->host, named->port, m_user->text(),
        m_security->tls(), *proxy};
}

void ConnectDialog::save()
{
    // Another host or user is another entry: the one that was edited goes, but not what both trust.
    model::applianceBook::keep(m_appliance);
    if (m_saved && !m_saved->isSameAccount(m_appliance))
        model::applianceBook::forget(*m_saved);
}

void ConnectDialog::showPage(QWidget *page, QLabel *text, QPushButton *onEnter, QWidget *focus)
{
    giveRoom(text);
    m_pages->setCurrentWidget(page);
    onEnter->setDefault(true);
    focus->setFocus();
    fit();
}

void ConnectDialog::showForm()
{
    m_pages->setCurrentIndex(0);
    m_connect->setDefault(true);
}

// Below the form; an empty text takes the message back.
void ConnectDialog::say(const QString &message)
{
    m_message->setText(message);
    fit();
}

// A stacked widget does not ask wrapped text how high it is.
void ConnectDialog::giveRoom(QLabel *text)
{
    const QMargins margins = layout()->contentsMargins();
    const int across = width() - margins.left() - margins.right();
    text->setMinimumHeight(text->text().isEmpty() ? 0 : text->heightForWidth(across));
}

// As high as the page needs, and as wide as it was.
void ConnectDialog::fit()
{
    giveRoom(m_message);
    layout()->activate();
    const QSize least = minimumSizeHint();
    resize(std::max(width(), least.width()), least.height());
}

void ConnectDialog::keyPressEvent(QKeyEvent *event)
{
    // Back to the form: what was typed there is still wanted.
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() > 0) {
        setBusy(false);
        showForm();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConnectDialog::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

void ConnectDialog::connectToHost()
{
    const auto appliance = entered();
    if (!appliance) {
        say(appliance.error());
        return;
    }
    const auto known = model::applianceBook::find(*appliance);
    if (m_edits && known && !known->isSameAccount(*m_saved)) {
        say(tr("%1 is in the list already, with this user.").arg(model::shown(known->title())));
        return;
    }
    // Who types the name of an appliance again means it as it is kept.
    const bool isPlain = appliance->name.isEmpty() && appliance->tls == netshark::TlsSettings()
        && appliance->proxy == netshark::ProxySettings();
    m_appliance = known && isPlain && !m_start.isSameAccount(*known) ? *known : *appliance;
    m_appliance.skipsPurpose = known && known->skipsPurpose;
    m_host->setText(m_appliance.host);
    m_port->setValue(m_appliance.port);
    if (m_edits) {
        m_appliance.skipsPurpose = m_start.skipsPurpose && !m_asksPurpose->isChecked();
        save();
        accept();
        return;
    }
    start({}, false);
}

void ConnectDialog::start(const QString &trustSha256, bool keep)
{
    showForm();
    say({});
    setBusy(true);
    m_hasAsked = false;
    netshark::Transport way = m_appliance.transport();
    way.proxy.password = m_proxyPassword;
    way.tls.keyPassword = m_keyPassword;
    m_session = std::make_unique<model::ApplianceSession>(m_appliance.host, m_appliance.port,
        netshark::TrustStore(netshark::TrustStore::defaultFile()), m_log, way);
    if (m_secret->keeps())
        m_session->keepSecrets();
    if (!trustSha256.isEmpty() && keep)
        m_session->trustForHost(trustSha256);
    else if (!trustSha256.isEmpty())
        m_session->trustOnce(trustSha256);
    connect(m_session.get(), &model::ApplianceSession::probed, this, &ConnectDialog::probed);
    connect(m_session.get(), &model::ApplianceSession::failed, this, &ConnectDialog::failed);
    connect(m_session.get(), &model::ApplianceSession::sourcesChanged, this, [this] {
        m_password->clear(); // from here on it is the session's
        if (m_keep->isChecked())
            save();
        accept();
    });
    connect(m_session.get(), &model::ApplianceSession::passwordFound, this,
        [this](const QString &, const QString &password) {
            m_password->setText(password);
            logIn();
        });
    m_session->probe();
}

void ConnectDialog::probed(const netshark::json::AuthInfo &how)
{
    m_remember->setVisible(how.allowsPasswordSave);
    if (m_login->ask(how, m_appliance.skipsPurpose))
        showLogin();
    else
        logIn();
}

void ConnectDialog::showLogin()
{
    setBusy(false);
    showPage(m_login, m_login->text(), m_login->answer(), m_login->first());
}

void ConnectDialog::logIn()
{
    showForm();
    setBusy(true);
    if (m_password->text().isEmpty() && m_remember->isEnabled()
        && !m_password->property("asked").toBool()) {
        m_password->setProperty("asked", true);
        m_session->findPassword(m_user->text());
        return;
    }
    if (m_password->text().isEmpty()) {
        setBusy(false);
        say(tr("Enter the password."));
        m_password->setFocus();
        return;
    }
    QSettings settings;
    settings.setValue("connect/host"_L1, m_appliance.host);
    settings.setValue("connect/port"_L1, m_appliance.port);
    settings.setValue("connect/user"_L1, m_appliance.user);
    m_appliance.skipsPurpose = m_appliance.skipsPurpose || m_login->skipsPurpose();
    m_hasAsked = true;
    m_session->logIn({m_user->text(), m_password->text(), m_login->purpose()},
        m_remember->isChecked() && m_remember->isVisible());
}

void ConnectDialog::askSecret(const netshark::Error &error)
{
    m_asksProxy = error.kind == netshark::Error::Kind::ProxyLogin;
    const bool isAgain = !(m_asksProxy ? m_proxyPassword : m_keyPassword).isEmpty();
    m_secret->ask(model::errorText(error, m_session->hostAndPort())
            + (isAgain ? "\n\n"_L1 + tr("What you entered was not accepted.") : QString()),
        m_asksProxy, m_appliance.proxy.user);
    showPage(m_secret, m_secret->text(), m_secret->answer(), m_secret->first());
}

void ConnectDialog::takeSecret()
{
    if (m_asksProxy) {
        m_proxy->setUser(m_secret->user());
        m_appliance.proxy.user = m_secret->user();
    }
    (m_asksProxy ? m_proxyPassword : m_keyPassword) = m_secret->password();
    m_secret->forget();
    start({}, false);
}

void ConnectDialog::failed(const netshark::Error &error)
{
    setBusy(false);
    using Kind = netshark::Error::Kind;
    if (error.kind == Kind::UntrustedCertificate || error.kind == Kind::ChangedCertificate) {
        m_certificate->show(error);
        showPage(m_certificate, m_certificate->text(), m_certificate->refusal(),
            m_certificate->refusal());
        return;
    }
    if (m_login->askAgain(error)) {
        m_appliance.skipsPurpose = false;
        showLogin();
        return;
    }
    if (error.kind == Kind::ProxyLogin || error.kind == Kind::CertificateLocked) {
        askSecret(error);
        return;
    }
    if (m_hasAsked)
        m_password->clear(); // once is enough for one that is not let in
    showForm();
    say(model::errorText(error, m_session->hostAndPort()));
    if (error.kind == Kind::WrongCredentials)
        m_password->setFocus();
}

} // namespace remora::ui
