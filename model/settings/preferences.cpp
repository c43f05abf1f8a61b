// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/preferences.h"

#include <algorithm>

#include <optional>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr const char *timeFormatKey = "view/timeFormat";
    constexpr const char *utcKey = "view/utc";
    constexpr const char *namesKey = "view/names";
    constexpr const char *rawSequencesKey = "view/rawSequences";
    constexpr auto downloadFolderKey = "download/folder"_L1;
    constexpr auto downloadsAtOnceKey = "download/atOnce"_L1;
    constexpr auto connectSecondsKey = "appliance/connectSeconds"_L1;
    constexpr auto silenceSecondsKey = "appliance/silenceSeconds"_L1;
    constexpr const char *portsKey = "analysis/serverPorts";

    QVariant stored(TimeFormat format) { return static_cast<int>(format); }
    QVariant stored(bool value) { return value; }
    QVariant stored(const std::vector<std::uint16_t> &ports) { return portsText(ports); }

} // namespace

QString timeFormatName(TimeFormat format)
{
    switch (format) {
    case TimeFormat::TimeOfDay:
        return QCoreApplication::translate("format", "Time of day");
    case TimeFormat::DateAndTime:
        return QCoreApplication::translate("format", "Date and time");
    case TimeFormat::Epoch:
        return QCoreApplication::translate("format", "Seconds since 1970");
    case TimeFormat::SinceFirst:
        return QCoreApplication::translate("format", "Seconds since the first packet");
    case TimeFormat::SincePrevious:
        break;
    }
    return QCoreApplication::translate("format", "Seconds since the packet above");
}

Preferences &Preferences::of()
{
    static Preferences preferences;
    return preferences;
}

Preferences::Preferences()
{
    const QSettings settings;
    m_timeFormat = static_cast<TimeFormat>(
        std::clamp(settings.value(QLatin1StringView(timeFormatKey)).toInt(), 0, timeFormats - 1));
    m_usesUtc = settings.value(QLatin1StringView(utcKey)).toBool();
    m_showsNames = settings.value(QLatin1StringView(namesKey)).toBool();
    m_showsRawSequences = settings.value(QLatin1StringView(rawSequencesKey)).toBool();
    m_serverPorts = parsePorts(settings.value(QLatin1StringView(portsKey)).toString())
                        .value_or(std::vector<std::uint16_t>());
}

template <class Value> void Preferences::change(Value &kept, const Value &now, const char *key)
{
    if (kept == now)
        return;
    kept = now;
    QSettings().setValue(QLatin1StringView(key), stored(now));
    Q_EMIT changed();
}

void Preferences::setTimeFormat(TimeFormat format) { change(m_timeFormat, format, timeFormatKey); }
void Preferences::setUsesUtc(bool utc) { change(m_usesUtc, utc, utcKey); }
void Preferences::setShowsNames(bool names) { change(m_showsNames, names, namesKey); }
void Preferences::setShowsRawSequences(bool raw)
{
    change(m_showsRawSequences, raw, rawSequencesKey);
}
void Preferences::setServerPorts(const std::vector<std::uint16_t> &ports)
{
    change(m_serverPorts, ports, portsKey);
}

QString Preferences::downloadFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString usual = QFileInfo(downloads).isWritable() ? downloads : QDir::homePath();
    return QSettings().value(downloadFolderKey, usual).toString();
}

void Preferences::setDownloadFolder(const QString &folder)
{
    QSettings().setValue(downloadFolderKey, folder);
}

int Preferences::downloadsAtOnce()
{
    constexpr int usual = 3;
    return std::max(1, QSettings().value(downloadsAtOnceKey, usual).toInt());
}

void Preferences::setDownloadsAtOnce(int number)
{
    QSettings().setValue(downloadsAtOnceKey, number);
}

int Preferences::connectSeconds()
{
    constexpr int usual = 10;
    return std::max(1, QSettings().value(connectSecondsKey, usual).toInt());
}

int Preferences::silenceSeconds()
{
    constexpr int usual = 30;
    return std::max(1, QSettings().value(silenceSecondsKey, usual).toInt());
}

void Preferences::setPatience(int connectSeconds, int silenceSeconds)
{
    QSettings settings;
    settings.setValue(connectSecondsKey, connectSeconds);
    settings.setValue(silenceSecondsKey, silenceSeconds);
}

QTimeZone shownZone()
{
    return Preferences::of().usesUtc() ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

dissect::Duration shownOffset(dissect::Timestamp time)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(time / 1'000'000, QTimeZone::utc());
    return shownZone().offsetFromUtc(at) * dissect::second;
}

dissect::ClockZone shownClock(const dissect::TimeRange &range)
{
    return clockZone(shownZone(), range);
}

// Asks day by day: not every zone of QTimeZone lists its transitions.
dissect::ClockZone clockZone(const QTimeZone &zone, const dissect::TimeRange &range)
{
    constexpr qint64 day = 86'400;
    constexpr qint64 mostSteps = 4096; // a hostile capture spans centuries
    const auto offsetAt = [&](qint64 at) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, QTimeZone::utc()));
    };
    qint64 at = range.begin / dissect::second - day;
    const qint64 end = range.end / dissect::second + day;
    const qint64 step = std::max(day, (end - at) / mostSteps);
    int offset = offsetAt(at);
    dissect::ClockZone clock{offset * dissect::second, {}};
    for (; at < end; at += step) {
        const int after = offsetAt(at + step);
        if (after == offset)
            continue;
        qint64 before = at; // the last second of the offset before, narrowed down
        qint64 changed = at + step;
        while (changed - before > 1) {
            const qint64 middle = before + (changed - before) / 2;
            (offsetAt(middle) == offset ? before : changed) = middle;
        }
        clock.changes.push_back({changed * dissect::second, after * dissect::second});
        offset = after;
    }
    return clock;
}

std::optional<std::vector<std::uint16_t>> parsePorts(const QString &text)
{
    std::vector<std::uint16_t> ports;
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool good = false;
        ports.push_back(word.toUShort(&good));
        if (!good)
            return std::nullopt;
    }
    return ports;
}

QString portsText(const std::vector<std::uint16_t> &ports)
{
    QStringList words;
    for (const std::uint16_t port : ports)
        words << QString::number(port);
    return words.join(u", "_s);
}

} // namespace remora::model
