// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/clipdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/format.h"
#include "ui/common/filepath.h"
#include "ui/dialogs/buttons.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ClipDialog::ClipDialog(
    const model::ApplianceSession &session, const netshark::ClipRequest &clip, QWidget *parent)
    : QDialog(parent)
    , m_clip(clip)
    , m_description(new QLineEdit(clip.description))
    , m_lock(new QCheckBox(tr("Lock it: its packets stay, whatever the job drops")))
{
    setWindowTitle(tr("New clip"));
    auto *range = new QLabel(rangeText(session, clip.range));
    range->setTextFormat(Qt::PlainText);
    range->setWordWrap(true);
    QStringList filters;
    for (const netshark::Filter &filter : clip.filters)
        filters << model::shown(filter.text);
    auto *filterText
        = new QLabel(filters.isEmpty() ? tr("none: all packets") : filters.join('\n'_L1));
    filterText->setTextFormat(Qt::PlainText);
    filterText->setWordWrap(true);
    m_description->setPlaceholderText(tr("such as: slow logins on Monday"));
    m_description->setMaxLength(200);
    constexpr int wide = 320; // of the dialog itself it would overrule what its texts need
    m_description->setMinimumWidth(wide);
    m_lock->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *create = buttons->addButton(tr("Create the clip"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Time range"), range);
    form->addRow(tr("Filters"), filterText);
    form->addRow(QString(), m_lock);
    form->addRow(buttons);
    giveKeys(buttons, create);
}

netshark::ClipRequest ClipDialog::clip() const
{
    netshark::ClipRequest asked = m_clip;
    asked.description = m_description->text().trimmed();
    return asked;
}

bool ClipDialog::isLocked() const { return m_lock->isChecked(); }

} // namespace remora::ui
