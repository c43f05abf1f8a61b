// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include "model/errortext.h"
#include "model/format.h"
#include "ui/common/fonts.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QLabel *plainLabel(const char *role)
    {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", QString::fromLatin1(role));
        return label;
    }

    QPushButton *button(const QString &text, bool primary)
    {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false); // Enter is this dialog's own affair: keyPressEvent
        if (primary)
            made->setProperty("role", u"primary"_s);
        return made;
    }

    // Groups of four digits, so that a person can compare them.
    QString grouped(const QString &fingerprint)
    {
        QString text;
        for (qsizetype i = 0; i < fingerprint.size(); i += 4) {
            text += fingerprint.mid(i, 4);
            text += i % 32 == 28 ? '\n'_L1 : ' '_L1;
        }
        return text.trimmed();
    }

} // namespace

ConnectDialog::ConnectDialog(
    netshark::Log log, const std::optional<model::SavedAppliance> &saved, QWidget *parent)
    : QDialog(parent)
    , m_log(std::move(log))
    , m_saved(saved)
    , m_pages(new QStackedWidget)
    , m_message(plainLabel("failed"))
{
    setWindowTitle(tr("Connect to a NetShark"));
    setMinimumWidth(460);
    m_pages->addWidget(makeAccountPage());
    m_pages->addWidget(makeCertificatePage());
    m_pages->addWidget(makeBannerPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_pages);
    (m_saved ? m_password : m_host)->setFocus();
}

void ConnectDialog::edit()
{
    m_edits = true;
    setWindowTitle(tr("Edit an appliance"));
    m_password->setEnabled(false);
    m_password->setPlaceholderText(tr("asked when it is connected"));
    m_remember->setEnabled(false);
    m_keep->hide();
    m_connect->setText(tr("Save"));
    m_name->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::makeAccountPage()
{
    const QSettings settings;
    const model::SavedAppliance start
        = m_saved.value_or(model::SavedAppliance{{}, settings.value("connect/host"_L1).toString(),
            static_cast<quint16>(settings.value("connect/port"_L1, 443).toUInt()),
            settings.value("connect/user"_L1).toString(), false, {}});
    auto *page = new QWidget;
    m_name = new QLineEdit(start.name);
    m_name->setPlaceholderText(tr("optional, such as: data centre"));
    m_host = new QLineEdit(start.host);
    m_host->setPlaceholderText(tr("name or address"));
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setValue(start.port);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_user = new QLineEdit(start.user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("Keep the password in the system keychain"));
    m_remember->setEnabled(model::ApplianceSession::canKeepPasswords());
    if (!m_remember->isEnabled())
        m_remember->setText(tr("No keychain here: the password is kept for this session only"));
    m_host->setObjectName("host"_L1);
    m_user->setObjectName("user"_L1);
    m_password->setObjectName("password"_L1);
    auto *hostRow = new QHBoxLayout;
    hostRow->addWidget(m_host, 1);
    hostRow->addWidget(new QLabel(tr("Port")));
    hostRow->addWidget(m_port);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Host"), hostRow);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(QString(), m_remember);
    m_keep = new QCheckBox(tr("Keep this appliance in the list of sources"));
    m_keep->setChecked(true);
    form->addRow(QString(), m_keep);
    m_oldTls = new QCheckBox(tr("Older TLS too (1.0 and 1.1)"));
    m_oldTls->setChecked(start.allowsOldTls);
    m_authorities = new QLineEdit(start.authorities);
    auto *more = makeMore();
    m_connect = button(tr("Connect"), true);
    m_onEnter = m_connect;
    auto *cancel = button(tr("Cancel"), false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(more);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectToHost);
    return page;
}

// What few appliances need.
QWidget *ConnectDialog::makeMore()
{
    auto *warning = plainLabel("doubtful");
    warning->setText(tr("Anybody on the way can read older TLS, the password too. Only for an "
                        "appliance that speaks nothing else, on a network you trust."));
    warning->setVisible(m_oldTls->isChecked());
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose the file"));
    m_authorities->setPlaceholderText(tr("none but the system's"));
    m_authorities->setToolTip(
        tr("A PEM file of certificate authorities that vouch for this appliance"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_authorities, 1);
    fileRow->addWidget(browse);
    m_more = new QWidget;
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Authorities"), fileRow);
    form->addRow(QString(), m_oldTls);
    form->addRow(QString(), warning);
    auto *shown = new QToolButton;
    shown->setText(tr("Security"));
    shown->setCheckable(true);
    shown->setAutoRaise(true);
    shown->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto show = [this, shown](bool open) {
        m_more->setVisible(open);
        shown->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        adjustSize();
    };
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(shown, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    connect(shown, &QToolButton::toggled, this, show);
    connect(m_oldTls, &QCheckBox::toggled, warning, &QWidget::setVisible);
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Certificate authorities"), {},
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!path.isEmpty())
            m_authorities->setText(path);
    });
    const bool isUsed = m_oldTls->isChecked() || !m_authorities->text().isEmpty();
    shown->setChecked(isUsed);
    show(isUsed);
    return box;
}

model::SavedAppliance ConnectDialog::appliance() const
{
    return {m_name->text().trimmed(), m_host->text().trimmed(),
        static_cast<quint16>(m_port->value()), m_user->text(), m_oldTls->isChecked(),
        m_authorities->text().trimmed()};
}

void ConnectDialog::save()
{
    const model::SavedAppliance now = appliance();
    // Another host or user is another entry: the one that was edited goes.
    if (m_saved && !(*m_saved == now))
        model::applianceBook::forget(*m_saved);
    model::applianceBook::keep(now);
}

QWidget *ConnectDialog::makeCertificatePage()
{
    auto *page = new QWidget;
    m_certificateText = plainLabel("");
    m_certificateText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trustForHost = button(tr("Trust for this host"), true);
    m_trustOnce = button(tr("Trust once"), false);
    m_proof = new QLineEdit;
    m_proof->setFont(fixedFont());
    m_proof->setPlaceholderText(tr("SHA-256, typed from the appliance's own console"));
    m_proof->setAccessibleName(tr("Fingerprint as the appliance's own console shows it"));
    m_doNotTrust = button(tr("Do not connect"), false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_doNotTrust);
    buttons->addWidget(m_trustOnce);
    buttons->addWidget(m_trustForHost);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_certificateText);
    layout->addWidget(m_proof);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_doNotTrust, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_onEnter = m_connect;
    });
    connect(
        m_trustOnce, &QPushButton::clicked, this, [this] { start(m_certificate.sha256, false); });
    connect(
        m_trustForHost, &QPushButton::clicked, this, [this] { start(m_certificate.sha256, true); });
    connect(m_proof, &QLineEdit::textChanged, this, [this](const QString &text) {
        QString digits = text.toLower();
        digits.remove(' '_L1).remove(':'_L1);
        m_trustForHost->setEnabled(digits == m_certificate.sha256.toLower());
    });
    return page;
}

QWidget *ConnectDialog::makeBannerPage()
{
    auto *page = new QWidget;
    m_banner = plainLabel("");
    m_purposeLabel = new QLabel(tr("Purpose of this login"));
    m_purpose = new QLineEdit;
    m_logIn = button(tr("Log in"), true);
    auto *cancel = button(tr("Cancel"), false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_logIn);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_purposeLabel);
    layout->addWidget(m_purpose);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_logIn, &QPushButton::clicked, this, &ConnectDialog::logIn);
    return page;
}

// A stacked widget does not ask wrapped text how high it is.
void ConnectDialog::showPage(int page, QLabel *text, QPushButton *onEnter, QWidget *focus)
{
    const QMargins margins = layout()->contentsMargins();
    const int across = width() - margins.left() - margins.right();
    text->setMinimumHeight(text->heightForWidth(across));
    m_pages->setCurrentIndex(page);
    m_onEnter = onEnter;
    focus->setFocus();
    adjustSize();
}

// Enter presses the button that has the focus, else the one that the page is about.
void ConnectDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *focused = qobject_cast<QPushButton *>(focusWidget()); focused && focused->isVisible())
        focused->click();
    else
        m_onEnter->click();
}

void ConnectDialog::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

void ConnectDialog::connectToHost()
{
    if (m_host->text().trimmed().isEmpty() || m_user->text().isEmpty()) {
        m_message->setText(tr("Enter the host and the user."));
        return;
    }
    if (!appliance().authoritiesAreUsable()) {
        m_message->setText(
            tr("There is no certificate in %1.").arg(m_authorities->text().trimmed()));
        return;
    }
    if (m_edits) {
        save();
        accept();
        return;
    }
    start({}, false);
}

void ConnectDialog::start(const QString &trustSha256, bool keep)
{
    m_pages->setCurrentIndex(0);
    m_onEnter = m_connect;
    m_message->clear();
    setBusy(true);
    const auto port = static_cast<quint16>(m_port->value());
    m_session = std::make_unique<model::ApplianceSession>(m_host->text().trimmed(), port,
        netshark::TrustStore(netshark::TrustStore::defaultFile()), m_log, appliance().transport());
    if (!trustSha256.isEmpty() && keep)
        m_session->trustForHost(trustSha256);
    else if (!trustSha256.isEmpty())
        m_session->trustOnce(trustSha256);
    connect(m_session.get(), &model::ApplianceSession::probed, this, &ConnectDialog::probed);
    connect(m_session.get(), &model::ApplianceSession::failed, this, &ConnectDialog::failed);
    connect(m_session.get(), &model::ApplianceSession::sourcesChanged, this, [this] {
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
    if (how.banner.isEmpty() && !how.asksPurpose) {
        logIn();
        return;
    }
    setBusy(false);
    m_banner->setText(
        how.banner.isEmpty() ? tr("The appliance asks why you log in.") : how.banner.left(2000));
    m_purpose->setVisible(how.asksPurpose);
    m_purposeLabel->setVisible(how.asksPurpose);
    showPage(2, m_banner, m_logIn, how.asksPurpose ? static_cast<QWidget *>(m_purpose) : m_logIn);
}

void ConnectDialog::logIn()
{
    m_pages->setCurrentIndex(0);
    setBusy(true);
    if (m_password->text().isEmpty() && m_remember->isEnabled()
        && !m_password->property("asked").toBool()) {
        m_password->setProperty("asked", true);
        m_session->findPassword(m_user->text());
        return;
    }
    if (m_password->text().isEmpty()) {
        setBusy(false);
        m_message->setText(tr("Enter the password."));
        m_password->setFocus();
        return;
    }
    QSettings settings;
    settings.setValue("connect/host"_L1, m_host->text().trimmed());
    settings.setValue("connect/port"_L1, m_port->value());
    settings.setValue("connect/user"_L1, m_user->text());
    m_session->logIn({m_user->text(), m_password->text(), m_purpose->text()},
        m_remember->isChecked() && m_remember->isVisible());
    m_password->clear(); // used; from here on it is the session's
}

void ConnectDialog::failed(const netshark::Error &error)
{
    setBusy(false);
    using Kind = netshark::Error::Kind;
    if (error.kind == Kind::UntrustedCertificate || error.kind == Kind::ChangedCertificate) {
        showCertificate(error);
        return;
    }
    m_pages->setCurrentIndex(0);
    m_message->setText(model::errorText(error, m_session->hostAndPort()));
    if (error.kind == Kind::WrongCredentials) {
        m_password->setFocus();
    }
}

void ConnectDialog::showCertificate(const netshark::Error &error)
{
    m_certificate = error.certificate;
    const bool changed = error.kind == netshark::Error::Kind::ChangedCertificate;
    const QString date = u"yyyy-MM-dd"_s;
    QString text = changed ? tr("%1 shows another certificate than the one you trusted. This can "
                                "be an attack. Do not go on unless whoever runs the appliance "
                                "confirms it; then type the fingerprint that its own console "
                                "shows.")
                           : tr("%1 shows a certificate that nobody vouches for, as most "
                                "appliances do. Compare the fingerprint with the appliance's own.");
    text = text.arg(m_certificate.host) + "\n\n"_L1
        + tr("Subject: %1").arg(model::shown(m_certificate.subject)) + '\n'_L1
        + tr("Issuer: %1").arg(model::shown(m_certificate.issuer)) + '\n'_L1
        + tr("Valid from %1 to %2")
              .arg(m_certificate.validFrom.toString(date), m_certificate.validUntil.toString(date))
        + (m_certificate.isValidNow() ? QString() : tr(" (not valid today)")) + "\n\n"_L1
        + tr("SHA-256") + '\n'_L1 + grouped(m_certificate.sha256);
    m_certificateText->setText(text);
    setRole(m_certificateText, changed ? u"failed"_s : QString());
    // Another certificate is a stop: only the fingerprint itself, from elsewhere, leads on. It
    // cannot be copied from here.
    m_certificateText->setTextInteractionFlags(
        changed ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    m_proof->clear();
    m_proof->setVisible(changed);
    m_trustOnce->setVisible(!changed);
    m_trustForHost->setEnabled(!changed);
    showPage(1, m_certificateText, m_doNotTrust, m_doNotTrust);
}

} // namespace remora::ui
