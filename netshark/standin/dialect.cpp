// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace remora::standin {

Dialect::Dialect(const QString &version, const QByteArray &timestampFormat)
    : m_version(version)
{
    const auto words = timestampFormat.simplified().split(' ');
    if (words.value(0) == "us")
        m_unit = 1'000;
    else if (words.value(0) == "ms")
        m_unit = 1'000'000;
    else if (words.value(0) == "s")
        m_unit = dissect::second;
    m_text = words.value(1) == "string";
}

QJsonValue Dialect::operator()(dissect::Timestamp time) const
{
    // Seconds have a fraction.
    if (m_unit == dissect::second)
        return m_text ? QJsonValue(
                   QStringLiteral("%1.%2").arg(time / m_unit).arg(time % m_unit, 9, 10, '0'_L1))
                      : QJsonValue(static_cast<double>(time) / dissect::second);
    const qint64 value = time / m_unit;
    return m_text ? QJsonValue(QString::number(value)) : QJsonValue(value);
}

std::optional<dissect::Timestamp> Dialect::time(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    bool good = false;
    const qint64 whole = text.section('.'_L1, 0, 0).toLongLong(&good);
    const qint64 fraction = m_unit == dissect::second
        ? text.section('.'_L1, 1).left(9).leftJustified(9, '0'_L1).toLongLong()
        : 0;
    if (!good || whole < 0 || whole >= dissect::latestTime / m_unit)
        return std::nullopt;
    return whole * m_unit + std::max<qint64>(fraction, 0);
}

} // namespace remora::standin
