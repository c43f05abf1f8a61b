// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/format.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "model/settings/preferences.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(format)
    };

    struct Split {
        QDateTime time;
        qint64 nanoseconds; // of the second
    };
    Split split(dissect::Timestamp time, const QTimeZone &zone)
    {
        const qint64 rest = ((time % dissect::second) + dissect::second) % dissect::second;
        return {QDateTime::fromSecsSinceEpoch((time - rest) / dissect::second, zone), rest};
    }

    QString fraction(qint64 nanoseconds, int digits)
    {
        if (digits <= 0)
            return {};
        return '.'_L1 + QString::number(nanoseconds).rightJustified(9, '0'_L1).left(digits);
    }

    QString significant(double value)
    {
        const double magnitude = std::abs(value);
        const int decimals = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
        return QLocale().toString(value, 'f', decimals);
    }

} // namespace

QString count(quint64 number) { return QLocale().toString(number); }

QString bytes(quint64 number)
{
    static const std::array units{"B", "kB", "MB", "GB", "TB"};
    if (number < 1000)
        return Texts::tr("%1 B").arg(number);
    double value = static_cast<double>(number);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return significant(value) + ' '_L1 + QLatin1StringView(units[unit]);
}

QString rate(double bytesPerSecond)
{
    return Texts::tr("%1/s").arg(bytes(static_cast<quint64>(std::max(0.0, bytesPerSecond))));
}

QString bitRate(double bitsPerSecond)
{
    static const std::array units{"bit/s", "kbit/s", "Mbit/s", "Gbit/s"};
    double value = std::max(0.0, bitsPerSecond);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return significant(value) + ' '_L1 + QLatin1StringView(units[unit]);
}

QString percent(double share)
{
    return Texts::tr("%1 %").arg(QLocale().toString(share * 100, 'f', share == 0 ? 0 : 2));
}

QString timeText(dissect::Timestamp time, dissect::Timestamp first, dissect::Timestamp previous)
{
    constexpr int digits = 6;
    if (time == dissect::noTime)
        return {};
    const auto elapsed = [](dissect::Duration nanoseconds) {
        return QLocale().toString(static_cast<double>(nanoseconds) / 1e9, 'f', digits);
    };
    switch (Preferences::of().timeFormat()) {
    case TimeFormat::TimeOfDay:
        return timeOfDay(time, shownZone(), digits);
    case TimeFormat::DateAndTime:
        return dateAndTime(time, shownZone(), digits);
    case TimeFormat::Epoch:
        return QString::fromStdString(dissect::secondsText(time));
    case TimeFormat::SinceFirst:
        return elapsed(time - first);
    case TimeFormat::SincePrevious:
        break;
    }
    return previous != dissect::noTime ? elapsed(time - previous) : QString();
}

QString milliseconds(double secondsValue)
{
    const double value = secondsValue * 1000;
    const double magnitude = std::abs(value);
    const int decimals = magnitude >= 100 ? 1 : magnitude >= 1 ? 2 : 3;
    return QLocale().toString(value, 'f', decimals);
}

QString seconds(dissect::Duration duration)
{
    const double value = static_cast<double>(duration) / 1e9;
    if (std::abs(value) < 1)
        return Texts::tr("%1 ms").arg(significant(value * 1000));
    if (value < 120)
        return Texts::tr("%1 s").arg(significant(value));
    const auto whole = static_cast<qint64>(value);
    if (whole < 7200)
        return Texts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString timeOfDay(dissect::Timestamp time, const QTimeZone &zone, int digits)
{
    const Split parts = split(time, zone);
    return parts.time.toString(u"HH:mm:ss"_s) + fraction(parts.nanoseconds, digits);
}

QString dateAndTime(dissect::Timestamp time, const QTimeZone &zone, int digits)
{
    const Split parts = split(time, zone);
    return parts.time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + fraction(parts.nanoseconds, digits);
}

QString zoneName(dissect::Timestamp time, const QTimeZone &zone)
{
    const int offset = split(time, zone).time.offsetFromUtc() / 60;
    if (offset == 0)
        return u"UTC"_s;
    return QStringLiteral("UTC%1%2:%3")
        .arg(offset < 0 ? '-'_L1 : '+'_L1)
        .arg(std::abs(offset) / 60, 2, 10, '0'_L1)
        .arg(std::abs(offset) % 60, 2, 10, '0'_L1);
}

QString timeRange(const dissect::TimeRange &range, const QTimeZone &zone, int digits)
{
    const QDate first = split(range.begin, zone).time.date();
    const QDate last = split(range.end, zone).time.date();
    const bool today = first == QDateTime::currentDateTime().toTimeZone(zone).date();
    const QString from = first == last && today ? timeOfDay(range.begin, zone, digits)
                                                : dateAndTime(range.begin, zone, digits);
    const QString to
        = first == last ? timeOfDay(range.end, zone, digits) : dateAndTime(range.end, zone, digits);
    // Where the clock was changed in between, each end has a name of its own.
    const QString before = zoneName(range.begin, zone);
    const QString after = zoneName(range.end, zone);
    return Texts::tr("%1 – %2 (%3)")
        .arg(from, to, before == after ? before : before + u" – "_s + after);
}

QString typedRange(const dissect::TimeRange &range, const QTimeZone &zone)
{
    const auto moment = [&zone](dissect::Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(time / 1'000'000, zone);
    };
    const QDateTime begin = moment(range.begin);
    const QDateTime end = moment(range.end + 999'999);
    // Near a change of the clock only an offset says which of two equal times is meant.
    const int offset = begin.offsetFromUtc();
    const bool isPlain = begin.addDays(-1).offsetFromUtc() == offset
        && end.offsetFromUtc() == offset && end.addDays(1).offsetFromUtc() == offset;
    const auto text = [isPlain](const QDateTime &time) {
        return isPlain ? time.toString(u"M/d/yyyy HH:mm:ss.zzz"_s)
                       : time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
    };
    return QStringLiteral("%1 to %2").arg(text(begin), text(end));
}

} // namespace remora::model
