// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonValue>
#include <QString>

namespace remora::netshark {

// The whole number from `least` to `most` that a text is; nothing where it is another one or none.
// Never a number that was cut off or has wrapped.
inline std::optional<qint64> wholeNumber(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool isBare = text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace());
    return isNumber && isBare && number >= least && number <= most ? std::optional(number)
                                                                   : std::nullopt;
}

// From 0 to `most`, written as a number or as a string: a double would lose the last digits of a
// time.
inline std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    if (value.isString())
        return wholeNumber(value.toString(), 0, most);
    const qint64 number = value.toInteger(-1); // of fractions, and beyond 63 bits, -1
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace remora::netshark
