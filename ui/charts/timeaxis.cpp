// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QSignalBlocker>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::Duration;
using dissect::Timestamp;

namespace {

    Duration roundTimeStep(Duration rough)
    {
        constexpr std::array<Duration, 14> seconds{
            1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
        constexpr Duration hour = 3600 * dissect::second;
        for (Duration power = 1; power < dissect::second; power *= 10) {
            for (const Duration factor : {1, 2, 5}) {
                if (rough <= factor * power)
                    return factor * power;
            }
        }
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

    QString tickText(Timestamp time, Duration step, const QTimeZone &zone, bool isElapsed)
    {
        return isElapsed ? elapsedTickText(time, step) : timeTickText(time, step, zone);
    }

    // As many as fit beside each other.
    TimeTicks fitting(const dissect::TimeRange &visible, double width, const QFontMetricsF &metrics,
        const QTimeZone &zone, bool isElapsed)
    {
        constexpr double apart = 20;
        constexpr double usual = 90;
        constexpr int most = 16; // more are no help, however wide it is
        TimeTicks ticks;
        for (int wanted = std::clamp(static_cast<int>(width / usual), 2, most); wanted >= 1;
             --wanted) {
            ticks = timeTicks(visible, wanted, zone);
            if (ticks.times.size() < 2)
                break;
            const double label = metrics.horizontalAdvance(
                tickText(ticks.times.back(), ticks.step, zone, isElapsed));
            const double between
                = static_cast<double>(ticks.step) / static_cast<double>(visible.length()) * width;
            if (between >= label + apart)
                break;
        }
        return ticks;
    }

} // namespace

TimeTicks timeTicks(const dissect::TimeRange &range, int wanted, const QTimeZone &zone)
{
    TimeTicks ticks;
    if (range.length() <= 0 || wanted < 1)
        return ticks;
    ticks.step = roundTimeStep(std::max<Duration>(range.length() / wanted, 1));
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
    if (step >= 60 * dissect::second) {
        const QString text = model::timeOfDay(time, zone, 0).left(5);
        // Midnight says which day begins.
        return text == "00:00"_L1 ? model::dateAndTime(time, zone, 0).left(10) : text;
    }
    int digits = 0;
    for (Duration unit = dissect::second; unit > step && digits < 9; unit /= 10)
        ++digits;
    return model::timeOfDay(time, zone, digits);
}

QString elapsedTickText(Timestamp time, Duration step)
{
    const double seconds = static_cast<double>(step) / 1e9;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(seconds) - 1e-9)), 0, 9);
    return QCoreApplication::translate("charts", "%1 s")
        .arg(QLocale().toString(static_cast<double>(time) / 1e9, 'f', decimals));
}

double onAxis(Timestamp time, const dissect::TimeRange &visible)
{
    return static_cast<double>(time - visible.begin);
}

void show(const dissect::TimeRange &visible, QCategoryAxis &axis, const TimeAxisRoom &room,
    const QFontMetricsF &metrics, const QTimeZone &zone, bool isElapsed)
{
    const QTimeZone own = isElapsed ? QTimeZone::utc() : zone;
    const TimeTicks ticks = fitting(visible, room.width, metrics, own, isElapsed);
    {
        const QSignalBlocker quiet(axis); // or each label would lay the chart out anew
        const QStringList before = axis.categoriesLabels();
        for (const QString &label : before)
            axis.remove(label);
        axis.setRange(0, static_cast<double>(visible.length()));
        for (const Timestamp time : ticks.times) {
            QString label = tickText(time, ticks.step, own, isElapsed);
            const double half = metrics.horizontalAdvance(label) / 2;
            const double x
                = onAxis(time, visible) / static_cast<double>(visible.length()) * room.width;
            if (x - half < -room.left || x + half > room.width + room.right)
                continue;
            // An axis has each label once; a clock shows the same time every day.
            label += QString(axis.categoriesLabels().filter(label).size(), QChar(0x200b));
            axis.append(label, onAxis(time, visible));
        }
    }
    Q_EMIT axis.rangeChanged(0, static_cast<double>(visible.length()));
    Q_EMIT axis.categoriesChanged();
}

} // namespace remora::ui
