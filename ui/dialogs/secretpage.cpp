// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretpage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

SecretPage::SecretPage(bool hasKeychain, QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep it in the system keychain")))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setVisible(hasKeychain);
    m_user->setObjectName("secretUser"_L1);
    m_password->setObjectName("secretPassword"_L1);
    auto *buttons = new QDialogButtonBox;
    auto *refuse = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_answer = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(QString(), m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    giveKeys(buttons, m_answer);
    connect(refuse, &QPushButton::clicked, this, &SecretPage::refused);
    connect(m_answer, &QPushButton::clicked, this, &SecretPage::answered);
}

void SecretPage::ask(const QString &why, bool asksUser, const QString &user)
{
    m_text->setText(why);
    m_user->setText(user);
    auto *form = qobject_cast<QFormLayout *>(layout()->itemAt(1)->layout());
    m_user->setVisible(asksUser);
    form->labelForField(m_user)->setVisible(asksUser);
    m_password->clear();
}

QWidget *SecretPage::first() const
{
    return m_user->isVisibleTo(this) && m_user->text().isEmpty() ? m_user : m_password;
}

QString SecretPage::user() const { return m_user->text(); }
QString SecretPage::password() const { return m_password->text(); }
void SecretPage::forget() { m_password->clear(); }
bool SecretPage::keeps() const { return m_keep->isChecked(); }

} // namespace remora::ui
