// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include <QString>
#include <QStringList>

namespace remora::test {

// Where two tables of the same rows and columns differ first, numbers by more than what they were
// rounded by; empty: nowhere.
inline QString differenceOf(const QByteArray &got, const QByteArray &expected)
{
    using namespace Qt::StringLiterals;
    const QStringList lines = QString::fromUtf8(got).split('\n'_L1, Qt::SkipEmptyParts);
    const QStringList wanted = QString::fromUtf8(expected).split('\n'_L1, Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return u"nothing is expected"_s;
    const auto isSame = [](const QString &one, const QString &other) {
        bool areNumbers = false;
        bool isNumber = false;
        const double a = one.toDouble(&areNumbers);
        const double b = other.toDouble(&isNumber);
        constexpr double rounded = 1e-10;
        return areNumbers && isNumber ? std::abs(a - b) <= rounded * std::max(1.0, std::abs(b))
                                      : one == other;
    };
    for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i) {
        const QStringList cells = lines.value(i).split(','_L1);
        const QStringList others = wanted.value(i).split(','_L1);
        bool areSame = cells.size() == others.size();
        for (qsizetype at = 0; areSame && at < cells.size(); ++at)
            areSame = isSame(cells[at], others[at]);
        if (!areSame)
            return u"line %1: “%2”, expected “%3”"_s.arg(i + 1).arg(
                lines.value(i), wanted.value(i));
    }
    return {};
}

} // namespace remora::test
