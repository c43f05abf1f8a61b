// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartoptions.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

#include "model/filters/timewindow.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr dissect::Duration microsecond = 1'000;
    constexpr dissect::Duration millisecond = 1'000'000;
    constexpr dissect::Duration minute = 60 * dissect::second;
    constexpr dissect::Duration hour = 60 * minute;
    constexpr dissect::Duration day = 24 * hour;

    struct Unit {
        const char *name;
        dissect::Duration length;
    };
    constexpr std::array units{Unit{"us", microsecond}, Unit{"µs", microsecond},
        Unit{"ms", millisecond}, Unit{"s", dissect::second}, Unit{"min", minute}, Unit{"h", hour},
        Unit{"d", day}};

    constexpr std::array roundWidths{microsecond, 2 * microsecond, 5 * microsecond,
        10 * microsecond, 20 * microsecond, 50 * microsecond, 100 * microsecond, 200 * microsecond,
        500 * microsecond, millisecond, 2 * millisecond, 5 * millisecond, 10 * millisecond,
        20 * millisecond, 50 * millisecond, 100 * millisecond, 200 * millisecond, 500 * millisecond,
        dissect::second, 2 * dissect::second, 5 * dissect::second, 10 * dissect::second,
        15 * dissect::second, 30 * dissect::second, minute, 2 * minute, 5 * minute, 10 * minute,
        15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 7 * day};

} // namespace

dissect::Duration automaticBin(const dissect::TimeRange &span, int bins)
{
    if (span.length() <= 0)
        return dissect::second;
    const dissect::Duration least = (span.length() - 1) / std::max(bins, 1) + 1;
    const auto *width = std::lower_bound(roundWidths.begin(), roundWidths.end(), least);
    return width == roundWidths.end() ? roundWidths.back() : *width;
}

QString binText(dissect::Duration bin)
{
    const Unit *unit = &units[1];
    for (const Unit &larger : units) {
        if (larger.length <= bin && bin % larger.length == 0 && larger.length >= unit->length)
            unit = &larger;
    }
    if (bin % 1'000 != 0)
        unit = bin >= dissect::second ? &units[3] : bin >= 1'000'000 ? &units[2] : &units[1];
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // it may be typed again
    return QStringLiteral("%1 %2").arg(
        locale.toString(static_cast<double>(bin) / static_cast<double>(unit->length), 'g', 6),
        QString::fromUtf8(unit->name));
}

std::optional<dissect::Duration> parseBin(const QString &text)
{
    static const QRegularExpression form(u"[0-9]\\s*[a-zµ]+\\s*$"_s); // with its unit
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const auto length = durationOf(QString(text).replace(','_L1, '.'_L1));
    if (!length || *length < microsecond || *length > 7 * day)
        return std::nullopt;
    return length;
}

} // namespace remora::model
