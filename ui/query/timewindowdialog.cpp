// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/timewindowdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/room.h"

namespace remora::ui {

TimeWindowDialog::TimeWindowDialog(const model::TimeWindow &window, QWidget *parent)
    : QDialog(parent)
    , m_start(new QLineEdit(window.start))
    , m_end(new QLineEdit(window.end))
    , m_duration(new QLineEdit(window.duration))
    , m_problem(plainLabel("failed"))
{
    setWindowTitle(tr("Time window of the query"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Start"), m_start);
    form->addRow(tr("End"), m_end);
    form->addRow(tr("Duration"), m_duration);
    m_start->setPlaceholderText(tr("09:14:02 of the capture's first day"));
    m_end->setPlaceholderText(tr("2013-04-21 09:14:32, or epoch seconds"));
    m_duration->setPlaceholderText(tr("10 s: from the start, to the end"));
    constexpr int fieldWidth = 300; // of the longest example
    m_start->setMinimumWidth(fieldWidth);
    form->addRow(m_problem);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimeWindowDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *use = buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("Use this window"));
    giveKeys(buttons, use);
}

model::TimeWindow TimeWindowDialog::asked() const
{
    return {m_start->text().trimmed(), m_end->text().trimmed(), m_duration->text().trimmed()};
}

void TimeWindowDialog::take()
{
    const QString problem = windowProblem(asked());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    makeRoomIn(this);
    if (problem.isEmpty())
        accept();
}

} // namespace remora::ui
