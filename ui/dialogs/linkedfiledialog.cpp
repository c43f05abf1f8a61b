// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkedfiledialog.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/ticklist.h"
#include "ui/dialogs/foreignfield.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int idRole = Qt::UserRole;

} // namespace

LinkedFileDialog::LinkedFileDialog(
    model::ApplianceSession *session, const netshark::File &first, QWidget *parent)
    : DeedDialog(session, tr("Combine traces"), tr("Make the file"), parent)
    , m_folder(first.id.section('/'_L1, 0, -2))
    , m_kind(new QComboBox)
    , m_list(tickList(tr("Traces that it is made of")))
    , m_name(foreignField(u"combined.pvt"_s))
    , m_problem(plainLabel())
{
    using Kind = netshark::File::Kind;
    m_kind->addItem(tr("Merged: one trace by time"), static_cast<int>(Kind::Merged));
    m_kind->addItem(tr("Multi-segment: points of one way"), static_cast<int>(Kind::MultiSegment));
    m_name->setObjectName("name"_L1);
    for (const netshark::File &one : session->sources().files) {
        if (one.isDirectory || one.isLinked())
            continue;
        auto *item = addTickable(m_list, model::shown(one.id, 200), one.id == first.id);
        item->setData(idRole, one.id);
        if (one.id == first.id)
            m_list->setCurrentItem(item);
    }
    form()->addRow(tr("Kind"), m_kind);
    form()->addRow(tr("Traces"), m_list);
    auto *folder = plainLabel();
    folder->setText(model::shown(m_folder));
    form()->addRow(tr("In the folder"), folder);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(QString(), m_problem);
    connect(m_list, &QListWidget::itemChanged, this, &LinkedFileDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &LinkedFileDialog::check);
    check();
    m_list->setFocus();
}

QString LinkedFileDialog::id() const { return m_folder + '/'_L1 + m_name->text().trimmed(); }

netshark::File::Kind LinkedFileDialog::kind() const
{
    return static_cast<netshark::File::Kind>(m_kind->currentData().toInt());
}

QList<netshark::LinkedFile> LinkedFileDialog::links() const
{
    QList<netshark::LinkedFile> links;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            links.append({item->data(idRole).toString()});
    }
    if (!links.isEmpty())
        links.front().isDefault = kind() == netshark::File::Kind::MultiSegment;
    return links;
}

QString LinkedFileDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (links().size() < 2)
        return tr("Tick two traces at least.");
    if (name.isEmpty())
        return tr("Enter a name.");
    if (name.contains('/'_L1) || name == "."_L1 || name == ".."_L1)
        return tr("A name cannot be a path.");
    const auto &files = session().sources().files;
    const bool isTaken = std::any_of(files.begin(), files.end(),
        [id = id()](const netshark::File &one) { return one.id == id; });
    return isTaken ? tr("The folder already holds something of this name.") : QString();
}

void LinkedFileDialog::check()
{
    const QString wrong = problem();
    setRole(m_problem, u"caption"_s);
    m_problem->setText(wrong);
    form()->setRowVisible(m_problem, !wrong.isEmpty());
    makeRoom();
    setReady(wrong.isEmpty());
}

DeedDialog::Asked LinkedFileDialog::asked() const
{
    return {tr("“%1” is made.").arg(model::shown(id(), 60)),
        [id = id(), kind = kind(), links = links()](
            netshark::Appliance &on) { return on.createLinked(id, kind, links); }};
}

} // namespace remora::ui
