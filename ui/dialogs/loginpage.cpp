// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loginpage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/foreigntext.h"
#include "ui/common/plainlabel.h"
#include "ui/dialogs/buttons.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

LoginPage::LoginPage(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_title(plainLabel())
    , m_purpose(new QLineEdit)
    , m_skip(new QCheckBox(tr("Log in to this appliance without a purpose from now on")))
{
    m_title->setText(tr("Purpose of this login"));
    m_title->setWordWrap(false);
    m_title->setBuddy(m_purpose);
    m_purpose->setObjectName("purpose"_L1);
    m_skip->setObjectName("skipsPurpose"_L1);
    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_answer = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_title);
    layout->addWidget(m_purpose);
    layout->addWidget(m_skip);
    layout->addStretch();
    layout->addWidget(buttons);
    giveKeys(buttons, m_answer);
    connect(cancel, &QPushButton::clicked, this, &LoginPage::refused);
    connect(m_answer, &QPushButton::clicked, this, &LoginPage::answered);
    connect(m_purpose, &QLineEdit::textChanged, this,
        [this] { m_skip->setEnabled(purpose().isEmpty()); });
}

bool LoginPage::ask(const netshark::json::AuthInfo &how, bool skipsPurpose)
{
    m_how = how;
    const bool asks = how.asksPurpose && !skipsPurpose;
    show(how.banner.isEmpty() ? tr("The appliance asks why you log in.") : QString(), asks, asks);
    return asks || !how.banner.isEmpty();
}

bool LoginPage::askAgain(const netshark::Error &error)
{
    using Kind = netshark::Error::Kind;
    const bool isAboutIt
        = m_how.asksPurpose || error.words.contains("purpose"_L1, Qt::CaseInsensitive);
    const bool isRefused = error.kind == Kind::Rejected || error.kind == Kind::Forbidden;
    if (!isAboutIt || !isRefused || !purpose().isEmpty())
        return false;
    show(tr("The appliance lets nobody in without a purpose."), true, false);
    return true;
}

void LoginPage::show(const QString &why, bool asksPurpose, bool maySkip)
{
    QStringList parts{model::shownLines(m_how.banner), why};
    parts.removeAll(QString());
    m_text->setText(parts.join("\n\n"_L1));
    m_title->setVisible(asksPurpose);
    m_purpose->setVisible(asksPurpose);
    m_skip->setVisible(maySkip);
    m_skip->setChecked(false);
}

QWidget *LoginPage::first() const
{
    return m_purpose->isVisibleTo(this) ? static_cast<QWidget *>(m_purpose) : m_answer;
}

QString LoginPage::purpose() const
{
    return m_purpose->isVisibleTo(this) ? m_purpose->text().trimmed() : QString();
}

bool LoginPage::skipsPurpose() const
{
    return m_purpose->isVisibleTo(this) && purpose().isEmpty() && m_skip->isChecked();
}

} // namespace remora::ui
