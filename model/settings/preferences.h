// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimeZone>

#include "dissect/core/clockzone.h"
#include "dissect/core/timestamp.h"

namespace remora::model {

// How the times of packets are shown.
enum class TimeFormat {
    TimeOfDay,
    DateAndTime,
    Epoch, // seconds since 1970
    SinceFirst, // seconds since the first packet of the capture
    SincePrevious, // seconds since the packet shown before
};
inline constexpr int timeFormats = 5;
QString timeFormatName(TimeFormat format); // translated

// What the user wants of every view; kept in the settings. On the GUI thread; one for the program.
class Preferences : public QObject {
    Q_OBJECT
public:
    static Preferences &of();

    TimeFormat timeFormat() const { return m_timeFormat; }
    void setTimeFormat(TimeFormat format);
    // UTC instead of the machine's zone.
    bool usesUtc() const { return m_usesUtc; }
    void setUsesUtc(bool utc);
    // Names from the capture's DNS answers in place of addresses.
    bool showsNames() const { return m_showsNames; }
    void setShowsNames(bool names);
    // tcp.seq_raw and tcp.ack_raw in place of the relative numbers.
    bool showsRawSequences() const { return m_showsRawSequences; }
    void setShowsRawSequences(bool raw);
    // Ports that servers listen on, for captures that are opened from now on.
    const std::vector<std::uint16_t> &serverPorts() const { return m_serverPorts; }
    void setServerPorts(const std::vector<std::uint16_t> &ports);

    // Where downloads go; the system's folder for them until another is chosen.
    static QString downloadFolder();
    static void setDownloadFolder(const QString &folder);
    // How many transfers run at once; the others wait.
    static int downloadsAtOnce();
    static void setDownloadsAtOnce(int number);
    // How long an appliance may take to accept a connection, and how long it may say nothing.
    // Seconds; for connections that are made from now on.
    static int connectSeconds();
    static int silenceSeconds();
    static void setPatience(int connectSeconds, int silenceSeconds);

Q_SIGNALS:
    void changed();

private:
    Preferences();
    template <class Value> void change(Value &kept, const Value &now, const char *key);

    TimeFormat m_timeFormat = TimeFormat::TimeOfDay;
    bool m_usesUtc = false;
    bool m_showsNames = false;
    bool m_showsRawSequences = false;
    std::vector<std::uint16_t> m_serverPorts;
};

// The zone of all times that are shown.
QTimeZone shownZone();
// Its offset at that time.
dissect::Duration shownOffset(dissect::Timestamp time);
// What its clocks show in that time, and a day before and behind it.
dissect::ClockZone shownClock(const dissect::TimeRange &range);
dissect::ClockZone clockZone(const QTimeZone &zone, const dissect::TimeRange &range);

// "80, 443 8080" as ports; nothing where a word is none.
std::optional<std::vector<std::uint16_t>> parsePorts(const QString &text);
QString portsText(const std::vector<std::uint16_t> &ports);

} // namespace remora::model
