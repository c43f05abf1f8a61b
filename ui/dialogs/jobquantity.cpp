// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobquantity.h"

#include <cmath>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include "ui/common/plainlabel.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

JobQuantity::JobQuantity(const QList<Unit> &units, qint64 most, const QString &whenEmpty)
    : m_units(units)
    , m_most(most)
    , m_isNeeded(whenEmpty.isEmpty())
    , m_number(new QLineEdit)
    , m_unit(new QComboBox)
    , m_problem(plainLabel("failed"))
{
    constexpr int numberWidth = 116;
    constexpr int unitWidth = 84;
    m_number->setFixedWidth(numberWidth);
    m_number->setPlaceholderText(whenEmpty);
    m_unit->setFixedWidth(unitWidth);
    m_unit->setAccessibleName(tr("Unit"));
    for (const Unit &unit : units)
        m_unit->addItem(unit.name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    if (units.size() > 1) {
        layout->addWidget(m_unit);
    } else {
        auto *name = new QLabel(units.first().name);
        name->setFixedWidth(unitWidth);
        layout->addWidget(name);
        m_unit->setParent(this);
        m_unit->hide();
    }
    layout->addSpacing(4);
    layout->addWidget(m_problem, 1);
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::textChanged, this, &JobQuantity::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &JobQuantity::check);
    check();
}

void JobQuantity::setMeaning(const QString &meaning) { m_number->setAccessibleName(meaning); }

QString JobQuantity::text(qint64 value, qsizetype unit) const
{
    const qint64 size = m_units[unit].size;
    return value % size == 0
        ? QLocale().toString(value / size)
        : QLocale().toString(static_cast<double>(value) / static_cast<double>(size), 'f',
            QLocale::FloatingPointShortest);
}

// The largest one of which the value is told with three decimals, or none where they are no
// thousandths.
qsizetype JobQuantity::unitOf(qint64 value) const
{
    constexpr qint64 thousand = 1000;
    qsizetype unit = m_units.size() - 1;
    for (; unit > 0; --unit) {
        const qint64 size = m_units[unit].size;
        if (value >= size && value % (size % thousand == 0 ? size / thousand : size) == 0)
            break;
    }
    return unit;
}

void JobQuantity::setValue(qint64 value, int unit)
{
    const qsizetype shown = value > 0 ? unitOf(value) : unit;
    m_unit->setCurrentIndex(static_cast<int>(shown));
    m_number->setText(value > 0 ? text(value, shown) : QString());
}

tl::expected<qint64, QString> JobQuantity::value() const
{
    return isEnabled() ? read() : read().value_or(0);
}

tl::expected<qint64, QString> JobQuantity::read() const
{
    const QString typed = m_number->text().trimmed();
    if (typed.isEmpty())
        return m_isNeeded ? tl::expected<qint64, QString>(tl::unexpected(tr("Enter a number.")))
                          : 0;
    bool isNumber = false;
    const double number = QLocale().toDouble(typed, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return tl::unexpected(tr("This is not a number."));
    const double exact = number * static_cast<double>(m_units[m_unit->currentIndex()].size);
    if (exact > static_cast<double>(m_most)) {
        const qsizetype unit = unitOf(m_most);
        return tl::unexpected(tr("At most %1 %2.").arg(text(m_most, unit), m_units[unit].name));
    }
    if (exact < 1)
        return tl::unexpected(m_isNeeded ? tr("It has to be more than 0.")
                                         : tr("Enter more than 0, or leave it empty."));
    const qint64 whole = std::llround(exact);
    // What a decimal fraction loses as a double is none of the user's.
    if (std::abs(exact - static_cast<double>(whole)) > std::max(0.001, exact * 1e-15))
        return tl::unexpected(tr("Enter a whole number of %1.").arg(m_units[0].name));
    return whole;
}

void JobQuantity::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        check();
}

void JobQuantity::check()
{
    const auto value = this->value();
    setRole(m_number, value ? QString() : u"wrong"_s);
    m_problem->setText(value ? QString() : value.error());
    Q_EMIT changed();
}

} // namespace remora::ui
