// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fileplacedialog.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/dialogs/foreignfield.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

FilePlaceDialog::FilePlaceDialog(
    model::ApplianceSession *session, const QString &folder, QWidget *parent)
    : FilePlaceDialog(session, {}, folder, tr("New folder"), tr("Create the folder"), parent)
{
}

FilePlaceDialog::FilePlaceDialog(
    model::ApplianceSession *session, const netshark::File &moved, QWidget *parent)
    : FilePlaceDialog(session, moved.id, moved.id.section(u'/', 0, -2),
        moved.isDirectory ? tr("Move a folder") : tr("Move a file"), tr("Move it"), parent)
{
}

FilePlaceDialog::FilePlaceDialog(model::ApplianceSession *session, const QString &moved,
    const QString &folder, const QString &title, const QString &go, QWidget *parent)
    : DeedDialog(session, title, go, parent)
    , m_moved(moved)
    , m_folder(new QComboBox)
    , m_name(foreignField(moved.section(u'/', -1)))
    , m_problem(plainLabel())
{
    m_folder->setObjectName("folder"_L1);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setObjectName("name"_L1);
    // What is moved cannot go into itself.
    for (const netshark::File &one : session->sources().files) {
        if (one.isDirectory && one.id != moved
            && (moved.isEmpty() || !one.id.startsWith(moved + u'/')))
            m_folder->addItem(model::shown(one.id), one.id);
    }
    m_folder->setCurrentIndex(std::max(0, m_folder->findData(folder)));
    form()->addRow(tr("In the folder"), m_folder);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(QString(), m_problem);
    connect(m_name, &QLineEdit::textChanged, this, &FilePlaceDialog::check);
    connect(m_folder, &QComboBox::currentIndexChanged, this, &FilePlaceDialog::check);
    check();
    m_name->setFocus();
    if (const qsizetype dot = m_name->text().lastIndexOf('.'_L1); dot > 0)
        m_name->setSelection(0, static_cast<int>(dot));
    else
        m_name->selectAll();
}

QString FilePlaceDialog::id() const
{
    return m_folder->currentData().toString() + u'/'
        + editedText(m_name, m_moved.section(u'/', -1));
}

QString FilePlaceDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (m_folder->currentIndex() < 0)
        return tr("The appliance shows no folder that it can be in.");
    if (name.isEmpty())
        return tr("It needs a name.");
    if (name.contains('/'_L1) || name == "."_L1 || name == ".."_L1)
        return tr("A name is no path: choose the folder above.");
    constexpr qsizetype longest = 255; // of the file systems
    const QString named = id().section('/'_L1, -1);
    if (const qsizetype bytes = named.toUtf8().size(); bytes > longest)
        return tr("The name is too long: it has %1 bytes, and %2 is the most.")
            .arg(bytes)
            .arg(longest);
    const auto &files = session().sources().files;
    const bool isTaken = std::any_of(files.begin(), files.end(),
        [id = id()](const netshark::File &one) { return one.id == id; });
    return isTaken && id() != m_moved ? tr("The folder has something of this name already.")
                                      : QString();
}

void FilePlaceDialog::check()
{
    const QString wrong = problem();
    const bool isNew = m_moved.isEmpty() || id() != m_moved;
    setRole(m_name, wrong.isEmpty() || m_name->text().isEmpty() ? QString() : u"wrong"_s);
    // Nobody has done anything wrong who has only just come.
    setRole(m_problem, wrong.isEmpty() || !m_name->isModified() ? u"caption"_s : u"failed"_s);
    m_problem->setText(!wrong.isEmpty() ? wrong : isNew ? QString() : tr("That is where it is."));
    form()->setRowVisible(m_problem, !m_problem->text().isEmpty());
    makeRoom();
    setReady(wrong.isEmpty() && isNew);
}

DeedDialog::Asked FilePlaceDialog::asked() const
{
    const QString to = id();
    const QString shown = model::shown(to, 60);
    if (m_moved.isEmpty())
        return {tr("The folder “%1” is there.").arg(shown),
            [to](netshark::Appliance &on) { return on.createFolder(to); }};
    return {tr("It is “%1” now.").arg(shown),
        [from = m_moved, to](netshark::Appliance &on) { return on.moveFile(from, to); }};
}

} // namespace remora::ui
