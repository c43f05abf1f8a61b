// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turns/partwords.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(turns)
    };

    struct Words {
        const char *name;
        const char *head;
        const char *taker;
        const char *help;
    };

    // By TimePart.
    constexpr std::array<Words, dissect::timeParts> words{{
        {QT_TRANSLATE_NOOP("turns", "Connection set-up"), QT_TRANSLATE_NOOP("turns", "Set-up"),
            QT_TRANSLATE_NOOP("turns", "connection set-up"),
            QT_TRANSLATE_NOOP("turns", "From the SYN to the third packet of the connection")},
        {QT_TRANSLATE_NOOP("turns", "TLS set-up"), QT_TRANSLATE_NOOP("turns", "TLS"),
            QT_TRANSLATE_NOOP("turns", "TLS set-up"),
            QT_TRANSLATE_NOOP("turns",
                "The TLS handshake, from the third packet until the client has the server's last "
                "part of it")},
        {QT_TRANSLATE_NOOP("turns", "Network"), QT_TRANSLATE_NOOP("turns", "Network"),
            QT_TRANSLATE_NOOP("turns", "the network"),
            QT_TRANSLATE_NOOP("turns",
                "One round trip between client and server, both sides of the tap, on a path "
                "without queues")},
        {QT_TRANSLATE_NOOP("turns", "Server"), QT_TRANSLATE_NOOP("turns", "Server"),
            QT_TRANSLATE_NOOP("turns", "the server"),
            QT_TRANSLATE_NOOP("turns",
                "From the last byte of the request to the first byte of the answer, at the "
                "server")},
        {QT_TRANSLATE_NOOP("turns", "Transfer"), QT_TRANSLATE_NOOP("turns", "Transfer"),
            QT_TRANSLATE_NOOP("turns", "transfer"),
            QT_TRANSLATE_NOOP("turns", "Bytes were moving, or stood in a queue")},
        {QT_TRANSLATE_NOOP("turns", "Loss recovery"), QT_TRANSLATE_NOOP("turns", "Loss"),
            QT_TRANSLATE_NOOP("turns", "loss recovery"),
            QT_TRANSLATE_NOOP("turns", "From a gap in the bytes to its repair")},
        {QT_TRANSLATE_NOOP("turns", "Receive window"), QT_TRANSLATE_NOOP("turns", "Window"),
            QT_TRANSLATE_NOOP("turns", "receive windows"),
            QT_TRANSLATE_NOOP("turns", "The receiver's window stopped the sender")},
        {QT_TRANSLATE_NOOP("turns", "Sender pause"), QT_TRANSLATE_NOOP("turns", "Pause"),
            QT_TRANSLATE_NOOP("turns", "pauses of the sender"),
            QT_TRANSLATE_NOOP("turns", "The sender had nothing to send in the middle")},
    }};

    const Words &of(dissect::TimePart part) { return words[static_cast<std::size_t>(part)]; }

} // namespace

QString partName(dissect::TimePart part) { return Texts::tr(of(part).name); }

QString partHead(dissect::TimePart part) { return Texts::tr(of(part).head); }

QString partHelp(dissect::TimePart part) { return Texts::tr(of(part).help); }

QString partTaker(dissect::TimePart part) { return Texts::tr(of(part).taker); }

namespace {
    constexpr std::array tapWords{"estimated", "client", "between", "server"};
} // namespace

QString partBounds(dissect::TimePart part)
{
    switch (part) {
    case dissect::TimePart::Connection:
        return Texts::tr("SYN to the third packet");
    case dissect::TimePart::Tls:
        return Texts::tr("third packet to the server's last handshake");
    case dissect::TimePart::Network:
    case dissect::TimePart::Server:
        return Texts::tr("request to answer");
    case dissect::TimePart::Transfer:
        return Texts::tr("data to data");
    case dissect::TimePart::Loss:
        return Texts::tr("gap to its repair");
    case dissect::TimePart::Window:
        return Texts::tr("full window to the next data");
    case dissect::TimePart::Pause:
        return Texts::tr("silence to the next data");
    }
    return {};
}

QString tapWord(dissect::TapPosition tap)
{
    return tap == dissect::TapPosition::Unknown
        ? QString()
        : QString::fromLatin1(tapWords[static_cast<std::size_t>(tap)]);
}

std::optional<dissect::TapPosition> tapOf(const QString &word)
{
    for (std::size_t i = 0; i < tapWords.size(); ++i) {
        if (word == QLatin1StringView(tapWords[i]))
            return static_cast<dissect::TapPosition>(i);
    }
    return std::nullopt;
}

dissect::Duration restOfParts(const dissect::PartTimes &parts)
{
    dissect::Duration rest = dissect::notSeen;
    for (const dissect::TimePart part : restParts) {
        if (parts.has(part))
            rest = dissect::sumOf(rest == dissect::notSeen ? 0 : rest, parts[part]);
    }
    return rest;
}

QString waitSeconds(dissect::Duration duration)
{
    return duration == dissect::notSeen
        ? Texts::tr("not seen")
        : QLocale().toString(static_cast<double>(duration) / 1e9, 'f', 2);
}

QString partLines(const dissect::PartTimes &parts, std::span<const dissect::TimePart> which)
{
    const dissect::PartTimes rounded = dissect::roundedParts(parts, shownWait);
    QStringList lines;
    for (const dissect::TimePart part : which)
        lines << QStringLiteral("%1 %2").arg(partName(part), waitSeconds(rounded[part]));
    return lines.join('\n'_L1);
}

QString tapName(dissect::TapPosition tap)
{
    switch (tap) {
    case dissect::TapPosition::Unknown:
        break;
    case dissect::TapPosition::NearClient:
        return Texts::tr("near the clients");
    case dissect::TapPosition::Between:
        return Texts::tr("between");
    case dissect::TapPosition::NearServer:
        return Texts::tr("near the servers");
    }
    return Texts::tr("not known");
}

QString tapChoice(dissect::TapPosition tap, dissect::TapPosition found)
{
    switch (tap) {
    case dissect::TapPosition::NearClient:
        return Texts::tr("Captured near the clients");
    case dissect::TapPosition::Between:
        return Texts::tr("Captured between clients and servers");
    case dissect::TapPosition::NearServer:
        return Texts::tr("Captured near the servers");
    case dissect::TapPosition::Unknown:
        break;
    }
    return found == dissect::TapPosition::Unknown
        ? Texts::tr("Estimated from the round trips")
        : Texts::tr("Estimated from the round trips: %1").arg(tapName(found));
}

QString tapHelp(dissect::TapPosition tap)
{
    switch (tap) {
    case dissect::TapPosition::NearClient:
        return Texts::tr("The way to the clients takes no time: what they are slow to acknowledge "
                         "is their own affair");
    case dissect::TapPosition::Between:
    case dissect::TapPosition::Unknown:
        break;
    case dissect::TapPosition::NearServer:
        return Texts::tr("The way to the servers takes no time: all that they are slow to answer "
                         "is the server's");
    }
    return Texts::tr("The round trips of both sides are taken as they were measured");
}

QString waitText(dissect::Duration duration)
{
    constexpr double many = 100; // seconds: hundredths say nothing any more
    const double seconds = static_cast<double>(duration) / 1e9;
    if (seconds >= 600)
        return model::seconds(duration);
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f',
        seconds >= many    ? 1
            : seconds >= 1 ? 2
                           : 3));
}

} // namespace remora::model
