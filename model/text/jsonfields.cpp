// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/jsonfields.h"

#include <QCoreApplication>

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(investigation)
    };

} // namespace

QString JsonFields::text(QLatin1StringView name, qsizetype longest) const
{
    const QJsonValue value = of(name, QJsonValue::String);
    if (value.toString().size() <= longest)
        return value.toString();
    m_leftOut << Texts::tr("“%1” is too long and was left out.").arg(name);
    return {};
}

std::optional<qint64> JsonFields::nanoseconds(QLatin1StringView name) const
{
    bool good = false;
    const qint64 number = m_object[name].toString().toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

std::optional<qint64> JsonFields::number(QLatin1StringView name, qint64 most) const
{
    if (!has(name))
        return std::nullopt;
    const auto number = numberOf(m_object[name], most);
    if (!number)
        leaveOut(name);
    return number;
}

std::optional<qint64> JsonFields::numberOf(const QJsonValue &value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    return number < 0 || number > most ? std::nullopt : std::optional(number);
}

void JsonFields::leaveOut(QLatin1StringView name) const
{
    m_leftOut << Texts::tr("“%1” is invalid and was left out.").arg(name);
}

QJsonValue JsonFields::of(QLatin1StringView name, QJsonValue::Type type) const
{
    QJsonValue value = m_object[name];
    if (!value.isUndefined() && value.type() != type) {
        leaveOut(name);
        return {};
    }
    return value;
}

void JsonFields::sayStrange(QLatin1StringView name, int values) const
{
    if (values > 0)
        m_leftOut << Texts::tr("Invalid values of “%1” were left out: %2.").arg(name).arg(values);
}

} // namespace remora::model
