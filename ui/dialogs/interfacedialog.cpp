// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interfacedialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/dialogs/foreignfield.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

InterfaceDialog::InterfaceDialog(
    model::ApplianceSession *session, const netshark::Interface &interface, QWidget *parent)
    : DeedDialog(session, tr("Rename an interface"), tr("Rename it"), parent)
    , m_start(interface)
    , m_name(foreignField(interface.name))
    , m_description(foreignField(interface.description))
{
    auto *problem = plainLabel("failed");
    problem->setText(tr("It needs a name."));
    m_name->setObjectName("name"_L1);
    m_description->setObjectName("description"_L1);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(QString(), problem);
    form()->addRow(tr("Description"), m_description);
    const auto check = [this, problem] {
        const bool isNamed = !m_name->text().trimmed().isEmpty();
        form()->setRowVisible(problem, !isNamed);
        makeRoom();
        setReady(isNamed);
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

DeedDialog::Asked InterfaceDialog::asked() const
{
    const QString name = editedText(m_name, m_start.name);
    return {tr("The interface is called “%1” now.").arg(model::shown(name, 60)),
        [id = m_start.id, name, description = editedText(m_description, m_start.description)](
            netshark::Appliance &on) { return on.describeInterface(id, name, description); }};
}

} // namespace remora::ui
