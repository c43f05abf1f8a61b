// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "model/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::Duration;
using dissect::Timestamp;

namespace {

    double roundStep(double rough)
    {
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (rough <= factor * power * 1.0000001)
                return factor * power;
        }
        return 10 * power;
    }

    Duration roundTimeStep(Duration rough)
    {
        constexpr std::array<Duration, 14> seconds{
            1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
        constexpr Duration hour = 3600 * dissect::second;
        if (rough <= dissect::second)
            return std::max<Duration>(
                1, std::llround(roundStep(static_cast<double>(std::max<Duration>(rough, 1)))));
        for (const Duration step : seconds) {
            if (rough <= step * dissect::second)
                return step * dissect::second;
        }
        for (const Duration hours : {3, 6, 12, 24, 48, 168, 720, 8760}) {
            if (rough <= hours * hour)
                return hours * hour;
        }
        return 87'600 * hour;
    }

} // namespace

ValueTicks valueTicks(double least, double greatest, int most)
{
    ValueTicks ticks;
    if (!(greatest > least) || most < 1)
        return ticks;
    // A hair of tolerance: 0.3 is three steps of 0.1 although no double says so.
    const auto first = [&] { return std::ceil(least / ticks.step - 1e-9); };
    const auto last = [&] { return std::floor(greatest / ticks.step + 1e-9); };
    ticks.step = roundStep((greatest - least) / most);
    while (last() - first() + 1 > most)
        ticks.step = roundStep(ticks.step * 1.5);
    const int count = static_cast<int>(last() - first()) + 1;
    for (int i = 0; i < count; ++i)
        ticks.values.push_back((first() + i) * ticks.step);
    return ticks;
}

std::vector<double> logarithmicTicks(double least, double greatest, int most)
{
    std::vector<double> ticks;
    const auto fill = [&](std::initializer_list<double> factors) {
        ticks.clear();
        const int last = static_cast<int>(std::floor(std::log10(greatest * 1.0000001)));
        for (int power = static_cast<int>(std::floor(std::log10(least))); power <= last; ++power) {
            for (const double factor : factors) {
                const double value = std::pow(10.0, power) * factor;
                if (value >= least * 0.9999999 && value <= greatest * 1.0000001)
                    ticks.push_back(value);
            }
        }
    };
    fill({1, 2, 5});
    if (static_cast<int>(ticks.size()) > most)
        fill({1});
    return ticks;
}

QString logarithmicTickText(double value)
{
    return value >= 1 ? tickText(value, 1) : tickText(value, value);
}

TimeTicks timeTicks(const dissect::TimeRange &range, int wanted, const QTimeZone &zone)
{
    TimeTicks ticks;
    if (range.length() <= 0 || wanted < 1)
        return ticks;
    ticks.step = roundTimeStep(range.length() / wanted);
    const Duration offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(
                                range.begin / dissect::second, QTimeZone::utc()))
        * dissect::second;
    const Timestamp local = range.begin + offset;
    const Duration rest = ((local % ticks.step) + ticks.step) % ticks.step;
    for (Timestamp time = range.begin + (rest == 0 ? 0 : ticks.step - rest); time <= range.end;
         time += ticks.step)
        ticks.times.push_back(time);
    return ticks;
}

QString timeTickText(Timestamp time, Duration step, const QTimeZone &zone)
{
    constexpr Duration day = 86'400 * dissect::second;
    if (step >= day)
        return model::dateAndTime(time, zone, 0).left(10);
    if (step >= 60 * dissect::second)
        return model::timeOfDay(time, zone, 0).left(5);
    int digits = 0;
    for (Duration unit = dissect::second; unit > step && digits < 9; unit /= 10)
        ++digits;
    return model::timeOfDay(time, zone, digits);
}

QString elapsedTickText(Timestamp time, Duration step)
{
    return QCoreApplication::translate("charts", "%1 s")
        .arg(tickText(static_cast<double>(time) / 1e9, static_cast<double>(step) / 1e9));
}

AxisUnit rateUnitFor(double greatest, model::RateUnit unit)
{
    const QString packets = QCoreApplication::translate("charts", "packets/s");
    const QString name = unit == model::RateUnit::Bits ? u"bit/s"_s
        : unit == model::RateUnit::Bytes               ? u"B/s"_s
                                                       : packets;
    // "kpackets/s" is nobody's unit.
    const bool hasPrefixes = unit != model::RateUnit::Packets;
    for (const auto &[divisor, prefix] : {std::pair{1e9, u"G"_s}, {1e6, u"M"_s}, {1e3, u"k"_s}}) {
        if (greatest >= divisor && hasPrefixes)
            return {divisor, prefix + name};
    }
    return {1, name};
}

AxisUnit byteUnit(double greatest)
{
    for (const auto &[divisor, name] : {std::pair{1e9, u"GB"_s}, {1e6, u"MB"_s}, {1e4, u"kB"_s}}) {
        if (greatest >= divisor)
            return {divisor == 1e4 ? 1e3 : divisor, name};
    }
    return {1, QCoreApplication::translate("charts", "bytes")};
}

AxisUnit durationUnit(double greatest)
{
    if (greatest >= 10)
        return {1, u"s"_s};
    if (greatest >= 1e-3)
        return {1e-3, u"ms"_s};
    return {1e-6, u"µs"_s};
}

QString tickText(double value, double step)
{
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', decimals);
}

} // namespace remora::ui
