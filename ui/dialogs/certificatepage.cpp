// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/format.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"

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
    , m_fingerprint(plainLabel())
    , m_proof(new QLineEdit)
    , m_refuse(new QPushButton(tr("Do not connect")))
    , m_once(new QPushButton(tr("Trust once")))
    , m_forHost(new QPushButton(tr("Trust for this host")))
{
    m_forHost->setProperty("role", u"primary"_s);
    m_fingerprint->setFont(fixedFont());
    m_proof->setFont(fixedFont());
    m_proof->setPlaceholderText(tr("SHA-256, typed from the appliance's own console"));
    m_proof->setAccessibleName(tr("Fingerprint as the appliance's own console shows it"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_refuse, m_once, m_forHost}) {
        button->setAutoDefault(false); // Enter is the dialog's own affair
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_proof);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_refuse, &QPushButton::clicked, this, &CertificatePage::refused);
    connect(m_once, &QPushButton::clicked, this,
        [this] { Q_EMIT trusted(m_certificate.sha256, false); });
    connect(m_forHost, &QPushButton::clicked, this,
        [this] { Q_EMIT trusted(m_certificate.sha256, true); });
    connect(m_proof, &QLineEdit::textChanged, this, [this](const QString &text) {
        QString digits = text.toLower();
        digits.remove(' '_L1).remove(':'_L1);
        m_forHost->setEnabled(digits == m_certificate.sha256.toLower());
    });
}

QPushButton *CertificatePage::onEnter() const { return m_proof->hasFocus() ? m_forHost : m_refuse; }

void CertificatePage::show(const netshark::Certificate &certificate, bool changed)
{
    m_certificate = certificate;
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
        + tr("SHA-256");
    m_text->setText(text);
    m_fingerprint->setText(groupedFingerprint(m_certificate.sha256));
    setRole(m_text, changed ? u"failed"_s : QString());
    // Another certificate is a stop: only the fingerprint itself, from elsewhere, leads on. It
    // cannot be copied from here.
    m_fingerprint->setTextInteractionFlags(
        changed ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    m_proof->clear();
    m_proof->setVisible(changed);
    m_once->setVisible(!changed);
    m_forHost->setEnabled(!changed);
}

} // namespace remora::ui
