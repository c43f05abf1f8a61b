// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/timewindow.h"

#include <algorithm>

#include <QCoreApplication>

#include "dissect/filter/filtervalue.h"
#include "model/filters/rangewords.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(timewindow)
    };

    // Of a bound that is not given: `otherwise`.
    std::optional<dissect::Timestamp> boundOf(
        const QString &word, dissect::Timestamp otherwise, const dissect::FilterContext &context)
    {
        if (word.isEmpty())
            return otherwise;
        const auto time = timeOf(word, context);
        return time ? std::optional(std::clamp(*time, dissect::earliestTime, dissect::latestTime))
                    : std::nullopt;
    }

    // Whether it depends on which day the capture begins.
    bool isOfDay(const QString &word)
    {
        dissect::FilterContext later;
        constexpr dissect::Duration day = 86'400 * dissect::second;
        later.captureStart += 10 * day;
        return boundOf(word, 0, {}) != boundOf(word, 0, later);
    }

} // namespace

std::optional<dissect::Duration> durationOf(const QString &words)
{
    const std::string text = QString(words).remove(' '_L1).toStdString();
    const dissect::FilterNumber number = dissect::splitNumber(text);
    const auto unit = number.unit.empty()
        ? std::optional(dissect::second)
        : dissect::filterUnit(dissect::FilterField::Type::Elapsed, number.unit);
    const auto length = unit ? dissect::scaledNumber(number.digits, *unit) : std::nullopt;
    if (!length || *length <= 0)
        return std::nullopt;
    return std::min(*length, dissect::latestTime); // so that no difference to a time overflows
}

QString windowProblem(const TimeWindow &window)
{
    if (!window.start.isEmpty() && !window.end.isEmpty() && !window.duration.isEmpty())
        return Texts::tr("A time window has two of start, end and duration.");
    if (!window.duration.isEmpty() && !durationOf(window.duration))
        return Texts::tr("“%1” is not a length of time, such as 10 s or 500 ms.")
            .arg(shown(window.duration));
    for (const QString &time : {window.start, window.end}) {
        if (!boundOf(time, 0, {}))
            return Texts::tr("“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch "
                             "seconds.")
                .arg(shown(time));
    }
    // A time of a day is none before its day is known.
    const bool hasBoth = !window.start.isEmpty() && !window.end.isEmpty()
        && isOfDay(window.start) == isOfDay(window.end);
    if (const auto range = rangeOf(window, {}); hasBoth && range && range->end <= range->begin)
        return Texts::tr("The time window ends before it begins.");
    return {};
}

std::optional<dissect::TimeRange> rangeOf(
    const TimeWindow &window, const dissect::FilterContext &context)
{
    const auto begin = boundOf(window.start, dissect::earliestTime, context);
    const auto end = boundOf(window.end, dissect::latestTime, context);
    if (!begin || !end)
        return std::nullopt;
    dissect::TimeRange range{*begin, *end};
    const auto length = durationOf(window.duration);
    if (!length)
        return range;
    if (!window.end.isEmpty()) {
        range.begin = std::max(dissect::earliestTime, range.end - *length);
        return range;
    }
    if (window.start.isEmpty())
        range.begin = context.captureStart;
    // No sum of a time and a length overflows that way.
    range.end
        = *length < dissect::latestTime - range.begin ? range.begin + *length : dissect::latestTime;
    return range;
}

} // namespace remora::model
