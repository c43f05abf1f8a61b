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
    , m_oldTls(new QCheckBox(tr("Older TLS too (1.0 and 1.1)")))
    , m_authorities(new QLineEdit(start.authorities))
    , m_fingerprint(plainLabel())
{
    m_oldTls->setChecked(start.allowsOldTls);
    m_fingerprint->setFont(fixedFont());
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    showFingerprint({});
    auto *warning = plainLabel("doubtful");
    warning->setText(tr("Anybody on the way can read older TLS, the password too. Only for an "
                        "appliance that speaks nothing else, on a network you trust."));
    warning->setVisible(start.allowsOldTls);
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Trusted"), m_fingerprint);
    form->addRow(tr("Authorities"), makeAuthoritiesRow());
    form->addRow(QString(), m_oldTls);
    form->addRow(QString(), warning);
    m_fold = new Foldable(tr("Security"), inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    connect(m_fold, &Foldable::toggled, this, &SecuritySection::resized);
    connect(m_oldTls, &QCheckBox::toggled, this, [this, warning](bool on) {
        warning->setVisible(on);
        Q_EMIT resized();
    });
    if (start.allowsOldTls || !start.authorities.isEmpty())
        unfold();
}

QWidget *SecuritySection::makeAuthoritiesRow()
{
    m_authorities->setPlaceholderText(tr("none but the system's"));
    m_authorities->setToolTip(
        tr("A PEM file of certificate authorities that vouch for this appliance"));
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose the file"));
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Certificate authorities"), {},
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!path.isEmpty())
            m_authorities->setText(path);
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_authorities, 1);
    layout->addWidget(browse);
    return row;
}

bool SecuritySection::allowsOldTls() const { return m_oldTls->isChecked(); }
QString SecuritySection::authorities() const { return m_authorities->text().trimmed(); }
void SecuritySection::unfold() { m_fold->unfold(); }

void SecuritySection::showFingerprint(const QString &sha256)
{
    m_fingerprint->setText(
        sha256.isEmpty() ? tr("none yet: you will be asked") : groupedFingerprint(sha256));
}

} // namespace remora::ui
