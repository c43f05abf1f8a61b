// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deeddialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "model/text/errortext.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/room.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

DeedDialog::DeedDialog(
    model::ApplianceSession *session, const QString &title, const QString &go, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_fields(new QWidget)
    , m_form(new QFormLayout(m_fields))
    , m_said(plainLabel())
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(title);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_said->hide();
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_go = m_buttons->addButton(go, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_said);
    layout->addStretch();
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DeedDialog::go);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(session, &model::ApplianceSession::noticed, this, &DeedDialog::hear);
    connect(session, &model::ApplianceSession::refused, this, &DeedDialog::hear);
    adapt();
}

// All fields are there now: the buttons come after them, for Tab too.
void DeedDialog::showEvent(QShowEvent *event)
{
    m_buttons->setParent(nullptr);
    layout()->addWidget(m_buttons);
    m_buttons->show(); // at once, not when the layout comes to it
    giveKeys(m_buttons, m_go);
    QDialog::showEvent(event);
}

void DeedDialog::setReady(bool ready)
{
    m_ready = ready;
    adapt();
}

void DeedDialog::makeRoom() { makeRoomIn(this); }

void DeedDialog::adapt()
{
    m_fields->setEnabled(!m_answer.valid());
    m_go->setEnabled(m_ready && !m_answer.valid());
}

void DeedDialog::go()
{
    const Asked asked = this->asked();
    m_typedIn = focusWidget();
    auto answer = std::make_shared<std::promise<netshark::Result<void>>>();
    m_answer = answer->get_future();
    setRole(m_said, u"caption"_s);
    m_said->setText(tr("Asking the appliance…"));
    m_said->show();
    makeRoom();
    adapt();
    m_session->perform(asked.done, [answer, deed = asked.deed](netshark::Appliance &on) {
        const auto result = deed(on);
        answer->set_value(result);
        return result;
    });
}

// The session speaks of other things too: the answer to this one is there, or it is not.
void DeedDialog::hear()
{
    if (!m_answer.valid()
        || m_answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    const auto result = m_answer.get();
    if (result) {
        accept();
        return;
    }
    setRole(m_said, u"failed"_s);
    m_said->setText(model::errorText(result.error(), m_session->hostAndPort()));
    makeRoom();
    adapt();
    if (m_typedIn != nullptr)
        m_typedIn->setFocus();
}

} // namespace remora::ui
