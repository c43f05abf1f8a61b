// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/securitysection.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/common/foldable.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/dialogs/certificatepage.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

SecuritySection::SecuritySection(const model::SavedAppliance &start, QWidget *parent)
    : QWidget(parent)
    , m_oldTls(new QCheckBox(tr("Allow older TLS (1.0 and 1.1)")))
    , m_authorities(new QLineEdit(start.tls.authorities))
    , m_certificate(new QLineEdit(start.tls.certificate))
    , m_key(new QLineEdit(start.tls.key))
    , m_fingerprint(plainLabel())
{
    m_oldTls->setChecked(start.tls.allowsOldTls);
    m_fingerprint->setFont(fixedFont());
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    showFingerprint({});
    auto *warning = plainLabel("doubtful");
    warning->setText(tr("Anybody on the path can read older TLS, the password too. Use it only for "
                        "an appliance that supports nothing newer, on a network you trust."));
    warning->setVisible(start.tls.allowsOldTls);
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Trusted"), m_fingerprint);
    form->addRow(tr("Authorities"),
        makeFileRow(m_authorities, tr("only the system's"),
            tr("A PEM file of certificate authorities to trust for this appliance"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)")));
    form->addRow(tr("Client certificate"),
        makeFileRow(m_certificate, tr("none"),
            tr("What this computer presents to an appliance that asks for a certificate: PKCS#12 "
               "or PEM"),
            tr("Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)")));
    form->addRow(tr("Private key"),
        makeFileRow(m_key, tr("in the same file"),
            tr("A PEM file of the certificate's private key"),
            tr("Keys (*.pem *.key);;All files (*)")));
    m_certificate->setObjectName("certificate"_L1);
    m_key->setObjectName("key"_L1);
    form->addRow(QString(), m_oldTls);
    form->addRow(QString(), warning);
    m_fold = new Foldable(tr("Security"), inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    connect(m_oldTls, &QCheckBox::toggled, this, [this, warning](bool on) {
        warning->setVisible(on);
        Q_EMIT resized();
    });
    if (start.tls != netshark::TlsSettings())
        m_fold->unfold();
}

QWidget *SecuritySection::makeFileRow(
    QLineEdit *line, const QString &whenEmpty, const QString &meaning, const QString &kinds)
{
    line->setPlaceholderText(whenEmpty);
    line->setToolTip(meaning);
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose the file"));
    connect(browse, &QToolButton::clicked, this, [this, line, meaning, kinds] {
        const QString path = QFileDialog::getOpenFileName(this, meaning, {}, kinds);
        if (!path.isEmpty())
            line->setText(path);
    });
    auto *row = new QWidget;
    row->setFocusProxy(line); // for its label
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(browse);
    return row;
}

netshark::TlsSettings SecuritySection::tls() const
{
    return {m_oldTls->isChecked(), m_authorities->text().trimmed(), m_certificate->text().trimmed(),
        m_key->text().trimmed(), {}};
}

void SecuritySection::showFingerprint(const QString &sha256)
{
    m_fingerprint->setText(
        sha256.isEmpty() ? tr("none yet: you will be asked") : groupedFingerprint(sha256));
}

} // namespace remora::ui
