// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

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

AxisUnit bitRateUnit(double greatest)
{
    if (greatest >= 1e9)
        return {1e9, u"Gbit/s"_s};
    if (greatest >= 1e6)
        return {1e6, u"Mbit/s"_s};
    if (greatest >= 1e3)
        return {1e3, u"kbit/s"_s};
    return {1, u"bit/s"_s};
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
