// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/clockfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/foreigntext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ClockFields::ClockFields(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_use(new QPushButton(tr("Use these clocks")))
    , m_found(new QPushButton(tr("Find the clocks")))
    , m_saidOnes(new QPushButton(tr("The appliance's clocks")))
    , m_problem(plainLabel("failed"))
{
    m_use->setToolTip(tr("Compare once more, with the clocks as they stand here"));
    m_found->setToolTip(tr("Compare once more, with the clocks as packets tell them"));
    m_saidOnes->setToolTip(
        tr("Compare once more, with the clocks as the appliance's multi-segment file has them"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_use);
    m_row->addWidget(m_found);
    m_row->addWidget(m_saidOnes);
    m_row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    m_problem->hide();
    connect(m_use, &QPushButton::clicked, this, &ClockFields::ask);
    connect(m_found, &QPushButton::clicked, this, [this] { Q_EMIT clocksAsked({}); });
    connect(m_saidOnes, &QPushButton::clicked, this, [this] { Q_EMIT clocksAsked(m_said); });
}

void ClockFields::show(
    const model::ComparedPoints &compared, const std::vector<dissect::Duration> &said)
{
    m_said = said;
    m_saidOnes->setVisible(!said.empty());
    m_problem->hide();
    delete m_fields;
    m_edits.clear();
    m_fields = new QWidget;
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    bool isGiven = false;
    for (std::size_t i = 0; i < compared.clocks.size(); ++i) {
        const auto &clock = compared.clocks[i];
        isGiven = isGiven || clock.isGiven;
        const QString &name = compared.names[static_cast<qsizetype>(i) + 1];
        auto *edit = new QLineEdit(clock.isKnown ? model::offsetText(clock.offset) : u"0"_s);
        edit->setAccessibleName(
            tr("Seconds that %1 shows more than %2").arg(name, compared.names.front()));
        edit->setToolTip(model::plainTip(edit->accessibleName()));
        edit->setMaximumWidth(170);
        connect(edit, &QLineEdit::returnPressed, this, &ClockFields::ask);
        fields->addWidget(captioned(tr("Clock of %1, s").arg(model::shown(name, 24)), edit));
        m_edits << edit;
    }
    m_row->insertWidget(0, m_fields);
    QWidget *before = nullptr;
    for (QLineEdit *edit : std::as_const(m_edits)) {
        if (before != nullptr)
            setTabOrder(before, edit);
        before = edit;
    }
    if (before != nullptr)
        setTabOrder(before, m_use);
    setTabOrder(m_use, m_found);
    setTabOrder(m_found, m_saidOnes);
    m_found->setEnabled(isGiven);
}

void ClockFields::ask()
{
    std::vector<dissect::Duration> offsets;
    for (QLineEdit *edit : std::as_const(m_edits)) {
        const auto offset = model::offsetOf(edit->text());
        setRole(edit, offset ? QString() : u"wrong"_s);
        if (offset)
            offsets.push_back(*offset);
    }
    const bool isGood = offsets.size() == static_cast<std::size_t>(m_edits.size());
    m_problem->setText(
        isGood ? QString() : tr("A clock differs by seconds, such as 0.00025 or -1.5."));
    m_problem->setVisible(!isGood);
    if (isGood)
        Q_EMIT clocksAsked(offsets);
}

} // namespace remora::ui
