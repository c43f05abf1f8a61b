// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turns/partwords.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "model/text/format.h"

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
