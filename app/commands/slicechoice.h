// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCommandLineParser>
#include <QProcess>
#include <QString>
#include <tl/expected.hpp>

#include "dissect/slice/packetchoice.h"

namespace remora::app {

// Packets from --start up to --end, or as long as --duration from the one or up to the other, from
// the first packet where neither is given. Half-open; times of day are those of the first packet's
// day in the local zone.
class TimeChoice final : public dissect::PacketChoice {
public:
    // The error is a sentence about wrong usage; null where no time is given.
    static tl::expected<std::unique_ptr<TimeChoice>, QString> of(const QCommandLineParser &parser);

    dissect::Result<std::optional<std::uint32_t>> part(
        const dissect::RawPacket &packet, std::uint64_t number) override;
    dissect::Result<void> atEnd() override;

    // Why nothing can be chosen, for the user; empty where it can.
    const QString &problem() const { return m_problem; }

private:
    void settle(dissect::Timestamp first);

    QString m_problem;

    QString m_start; // empty: not given
    QString m_end;
    std::optional<dissect::Duration> m_duration;
    std::optional<dissect::TimeRange> m_range; // as soon as a packet with a time has come
    bool m_hasUntimed = false; // packets that lie in no window
};

// Packets that tshark says match a display filter, by their numbers; it runs beside the reading of
// the file, only as far ahead as a pipe holds.
class DisplayChoice final : public dissect::PacketChoice {
public:
    // `file` must be one that can be read twice.
    DisplayChoice(const QString &file, const QString &filter);
    ~DisplayChoice() override;

    dissect::Result<std::optional<std::uint32_t>> part(
        const dissect::RawPacket &packet, std::uint64_t number) override;
    dissect::Result<void> atEnd() override;
    // Why it could not go on, for the user; empty where it could.
    const QString &problem() const { return m_problem; }

private:
    bool readNext();
    dissect::Result<void> ended();
    tl::unexpected<dissect::Error> failed(const QString &sentence);

    QProcess m_tshark;
    QString m_filter;
    QString m_problem;
    std::uint64_t m_number = 0; // of the next packet that matches; 0: not read yet
    QByteArray m_time; // of that one, as tshark prints it
    bool m_isOver = false;
    bool m_isSettled = false; // how it ended was looked at
};

} // namespace remora::app
