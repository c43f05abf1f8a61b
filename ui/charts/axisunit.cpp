// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisunit.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::Quantity;
using model::RateUnit;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    AxisUnit prefixed(double greatest, double least, const QString &name)
    {
        constexpr std::array prefixes{
            std::pair{1e12, 'T'}, std::pair{1e9, 'G'}, std::pair{1e6, 'M'}, std::pair{1e3, 'k'}};
        for (const auto &[divisor, prefix] : prefixes) {
            if (greatest >= divisor && greatest >= least)
                return {divisor, QLatin1Char(prefix) + name};
        }
        return {1, name};
    }

    AxisUnit rate(double greatest, RateUnit unit)
    {
        switch (unit) {
        case RateUnit::Bits:
            return prefixed(greatest, 1e3, u"bit/s"_s);
        case RateUnit::Bytes:
            return prefixed(greatest, 1e3, u"B/s"_s);
        case RateUnit::Packets:
            break;
        }
        return {1, Texts::tr("packets/s")}; // "kpackets/s" is nobody's unit
    }

    AxisUnit size(double greatest)
    {
        constexpr double many = 1e4; // 1,500 bytes are no 1.5 kB
        return greatest < many ? AxisUnit{1, Texts::tr("bytes")} : prefixed(greatest, many, u"B"_s);
    }

    AxisUnit duration(double greatest)
    {
        constexpr double enough = 2; // 1,500 ms are no 1.5 s to most
        if (greatest >= enough)
            return {1, u"s"_s};
        if (greatest >= 1e-3)
            return {1e-3, u"ms"_s};
        if (greatest >= 1e-6)
            return {1e-6, u"µs"_s};
        return {1e-9, u"ns"_s};
    }

} // namespace

AxisUnit unitOf(Quantity quantity, double greatest, RateUnit unit)
{
    switch (quantity) {
    case Quantity::Length:
        return {1, Texts::tr("bytes")};
    case Quantity::Size:
        return size(greatest);
    case Quantity::Rate:
        return rate(greatest, unit);
    case Quantity::PacketRate:
        return rate(greatest, RateUnit::Packets);
    case Quantity::Duration:
        return duration(greatest);
    case Quantity::Number:
        return prefixed(greatest, 1e6, {});
    case Quantity::Share:
        break;
    }
    return {0.01, u"%"_s};
}

QString valueText(double value, const AxisUnit &unit)
{
    const double shown = value / unit.divisor;
    const double size = std::abs(shown);
    const bool isCount = unit.divisor == 1 && size == std::floor(size);
    constexpr int digits = 3;
    const int whole = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    const int decimals = isCount ? 0 : std::clamp(digits - whole, 0, 2);
    return QLocale().toString(shown == 0 ? 0.0 : shown, 'f', decimals);
}

} // namespace remora::ui
