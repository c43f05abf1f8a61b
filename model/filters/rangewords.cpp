// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/rangewords.h"

#include "dissect/filter/filtervalue.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString rangeWords(const dissect::TimeRange &range)
{
    return QString::fromStdString(
        dissect::secondsText(range.begin) + ".." + dissect::secondsText(range.end));
}

std::optional<dissect::Timestamp> timeOf(const QString &word, const dissect::FilterContext &context)
{
    const std::string text = word.trimmed().toStdString();
    const auto seconds = dissect::scaledNumber(text, dissect::second);
    return seconds ? seconds : dissect::filterTime(text, context);
}

std::optional<dissect::TimeRange> rangeOf(
    const QString &words, const dissect::FilterContext &context)
{
    const qsizetype dots = words.indexOf(".."_L1);
    if (dots < 0)
        return std::nullopt;
    const auto begin = timeOf(words.left(dots), context);
    const auto end = timeOf(words.mid(dots + 2), context);
    const bool isRange = begin && end && *begin < *end && *begin >= dissect::earliestTime
        && *end <= dissect::latestTime;
    return isRange ? std::optional(dissect::TimeRange{*begin, *end}) : std::nullopt;
}

} // namespace remora::model
