// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuerangedialog.h"

#include <cmath>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace remora::ui {

namespace {

    // As the user's language writes it, or with a point.
    std::optional<double> number(const QString &text)
    {
        bool isGood = false;
        double value = QLocale().toDouble(text, &isGood);
        if (!isGood)
            value = text.toDouble(&isGood);
        constexpr double most = 1e12; // of any unit; beyond it nothing is measured
        return isGood && std::abs(value) <= most ? std::optional(value) : std::nullopt;
    }

} // namespace

ValueRangeDialog::ValueRangeDialog(const Values &now, const AxisUnit &unit, QWidget *parent)
    : QDialog(parent)
    , m_unit(unit)
    , m_least(new QLineEdit(valueText(now.least, unit)))
    , m_greatest(new QLineEdit(valueText(now.greatest, unit)))
    , m_problem(new QLabel)
    , m_show(new QPushButton(tr("Show these values")))
{
    setWindowTitle(tr("Range of values"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("From, %1").arg(unit.name), m_least);
    form->addRow(tr("To, %1").arg(unit.name), m_greatest);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("failed"));
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_show->setProperty("role", QStringLiteral("primary"));
    m_show->setDefault(true);
    buttons->addButton(m_show, QDialogButtonBox::AcceptRole);
    QPushButton *all = buttons->addButton(tr("All values"), QDialogButtonBox::ResetRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    m_show->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] {
        m_wantsAll = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    for (QLineEdit *edit : {m_least, m_greatest})
        connect(edit, &QLineEdit::textChanged, this, &ValueRangeDialog::check);
    m_least->selectAll();
    check();
}

void ValueRangeDialog::check()
{
    const auto least = number(m_least->text());
    const auto greatest = number(m_greatest->text());
    const bool isRange = least && greatest && *least < *greatest;
    m_show->setEnabled(isRange);
    if (isRange)
        m_problem->clear();
    else
        m_problem->setText(least && greatest ? tr("The first number must be the smaller one.")
                                             : tr("Both must be numbers."));
}

std::optional<ValueRangeDialog::Values> ValueRangeDialog::values() const
{
    const auto least = number(m_least->text());
    const auto greatest = number(m_greatest->text());
    if (m_wantsAll || !least || !greatest)
        return std::nullopt;
    return Values{*least * m_unit.divisor, *greatest * m_unit.divisor};
}

} // namespace remora::ui
