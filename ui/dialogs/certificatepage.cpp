// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatepage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/format.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/dialogs/buttons.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

QString groupedFingerprint(const QString &sha256)
{
    QString text;
    for (qsizetype i = 0; i < sha256.size(); i += 4) {
        text += sha256.mid(i, 4);
        text += i % 32 == 28 ? '\n'_L1 : ' '_L1;
    }
    return text.trimmed();
}

CertificatePage::CertificatePage(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_trustedTitle(plainLabel("caption"))
    , m_trusted(plainLabel())
    , m_shownTitle(plainLabel("caption"))
    , m_fingerprint(plainLabel())
    , m_proofTitle(plainLabel("caption"))
    , m_proof(new QLineEdit)
{
    auto *buttons = new QDialogButtonBox;
    m_refuse = buttons->addButton(tr("Do not connect"), QDialogButtonBox::RejectRole);
    m_once = buttons->addButton(tr("Trust once"), QDialogButtonBox::ActionRole);
    m_forHost = buttons->addButton(tr("Trust for this host"), QDialogButtonBox::ActionRole);
    m_trustedTitle->setText(tr("SHA-256, trusted:"));
    m_shownTitle->setText(tr("SHA-256, shown now:"));
    m_proofTitle->setText(tr("SHA-256, typed from the appliance's own console:"));
    m_proofTitle->setBuddy(m_proof);
    for (QLabel *fingerprint : {m_trusted, m_fingerprint}) {
        fingerprint->setFont(fixedFont());
        fingerprint->setWordWrap(false);
    }
    m_proof->setFont(fixedFont());
    m_proof->setAccessibleName(tr("Fingerprint as the appliance's own console shows it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_trustedTitle),
             static_cast<QWidget *>(m_trusted), static_cast<QWidget *>(m_shownTitle),
             static_cast<QWidget *>(m_fingerprint), static_cast<QWidget *>(m_proofTitle),
             static_cast<QWidget *>(m_proof)})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(buttons);
    giveKeys(buttons, m_refuse);
    connect(m_refuse, &QPushButton::clicked, this, &CertificatePage::refused);
    connect(m_once, &QPushButton::clicked, this,
        [this] { Q_EMIT trusted(m_certificate.sha256, false); });
    connect(m_forHost, &QPushButton::clicked, this,
        [this] { Q_EMIT trusted(m_certificate.sha256, true); });
    connect(m_proof, &QLineEdit::textChanged, this, [this](const QString &text) {
        QString digits = text.toLower();
        digits.remove(' '_L1).remove(':'_L1);
        const bool isProven = digits == m_certificate.sha256.toLower();
        m_forHost->setEnabled(isProven);
        // Who has typed all of it means it.
        (isProven ? m_forHost : m_refuse)->setDefault(true);
    });
}

QString CertificatePage::textOf(const netshark::Error &error) const
{
    const QString date = u"yyyy-MM-dd"_s;
    QString text;
    switch (error.kind) {
    case netshark::Error::Kind::ChangedCertificate:
        text = tr("%1 shows another certificate than the one you trusted. This can be an attack. "
                  "Do not go on unless whoever runs the appliance confirms it; then type the "
                  "fingerprint that its own console shows.");
        break;
    case netshark::Error::Kind::UnusableCertificate:
        text = tr("The certificate of %1 cannot be used, and nobody can waive that.");
        break;
    default:
        text = tr("%1 shows a certificate that nobody vouches for, as most appliances do. Compare "
                  "the fingerprint with the appliance's own.");
    }
    return text.arg(m_certificate.host) + "\n\n"_L1
        + tr("Subject: %1").arg(model::shown(m_certificate.subject)) + '\n'_L1
        + tr("Issuer: %1").arg(model::shown(m_certificate.issuer)) + '\n'_L1
        + tr("Valid from %1 to %2")
              .arg(m_certificate.validFrom.toString(date), m_certificate.validUntil.toString(date))
        + (m_certificate.isValidNow() ? QString() : tr(" (not valid today)"));
}

void CertificatePage::show(const netshark::Error &error)
{
    using Kind = netshark::Error::Kind;
    const bool isNew = error.kind == Kind::UntrustedCertificate;
    const bool isChanged = error.kind == Kind::ChangedCertificate;
    m_certificate = error.certificate;
    m_text->setText(textOf(error));
    setRole(m_text, isNew ? QString() : u"failed"_s);
    m_trusted->setText(groupedFingerprint(error.trusted));
    m_trusted->setVisible(!error.trusted.isEmpty());
    m_trustedTitle->setVisible(!error.trusted.isEmpty());
    m_fingerprint->setText(groupedFingerprint(m_certificate.sha256));
    // Another certificate is a stop: only the fingerprint itself, from elsewhere, leads on. It
    // cannot be copied from here.
    m_fingerprint->setTextInteractionFlags(
        isNew ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    m_proof->clear();
    m_proof->setVisible(isChanged);
    m_proofTitle->setVisible(isChanged);
    m_once->setVisible(isNew);
    m_forHost->setVisible(isNew || isChanged);
    m_forHost->setEnabled(isNew);
    m_refuse->setDefault(true);
}

} // namespace remora::ui
