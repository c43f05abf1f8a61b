// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/serve.h"

#include <csignal>
#include <cstdio>

#include <QCommandLineParser>

#include "netshark/standin/standin.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {
    int wholeNumber(const QCommandLineParser &parser, const QString &name, int most, bool &good)
    {
        bool isNumber = false;
        const int value = parser.value(name).toInt(&isNumber);
        if (!isNumber || value < 0 || value > most) {
            std::fprintf(
                stderr, "--%s takes a whole number from 0 to %d\n", qPrintable(name), most);
            good = false;
        }
        return value;
    }

    // Signals that end the program wait until somebody takes them; every thread made from now on
    // leaves that to this one.
    sigset_t holdEndings()
    {
        sigset_t endings;
        sigemptyset(&endings);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            struct sigaction before { };
            sigaction(signal, nullptr, &before);
            if (before.sa_handler != SIG_IGN) // nohup's wish counts
                sigaddset(&endings, signal);
        }
        pthread_sigmask(SIG_BLOCK, &endings, nullptr);
        return endings;
    }
} // namespace

QList<QCommandLineOption> serveOptions()
{
    return {{u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"N"_s, u"0"_s},
        {u"user"_s, u"Name of the account."_s, u"NAME"_s, u"admin"_s},
        {u"session-seconds"_s, u"End a session after N idle seconds; 0: never."_s, u"N"_s, u"0"_s},
        {u"history-seconds"_s, u"Seconds of packets that the jobs hold at the start."_s, u"N"_s,
            u"600"_s},
        {u"retention-seconds"_s, u"Seconds of packets that the jobs keep."_s, u"N"_s, u"3600"_s},
        {u"clock-ahead"_s, u"Seconds by which its clock is ahead of this computer's."_s,
            u"SECONDS"_s, u"0"_s},
        {u"more-jobs"_s, u"Add N jobs without packets."_s, u"N"_s, u"0"_s},
        {u"load"_s, u"Multiply the generated traffic."_s, u"N"_s, u"1"_s},
        {u"replay"_s, u"Add a job that repeats this capture."_s, u"FILE"_s},
        {u"capture"_s, u"Add a job that captures on this interface."_s, u"IFACE"_s},
        {u"banner"_s, u"Show this text before the login."_s, u"TEXT"_s},
        {u"ask-purpose"_s, u"Ask for the purpose of each login."_s},
        {u"basic-only"_s, u"Offer no session cookies."_s}};
}

int serve(const QCommandLineParser &parser)
{
    StandInOptions options;
    bool good = true;
    options.port = static_cast<quint16>(wholeNumber(parser, u"port"_s, 65535, good));
    options.user = parser.value(u"user"_s);
    options.password = qEnvironmentVariable("REMORA_PASSWORD");
    options.sessionSeconds = wholeNumber(parser, u"session-seconds"_s, 1'000'000, good);
    options.historySeconds = wholeNumber(parser, u"history-seconds"_s, 100'000'000, good);
    options.retentionSeconds
        = std::max(wholeNumber(parser, u"retention-seconds"_s, 100'000'000, good), 1);
    options.load = std::max(wholeNumber(parser, u"load"_s, 1000, good), 1);
    options.clockOffsetSeconds = wholeNumber(parser, u"clock-ahead"_s, 100'000'000, good);
    const int moreJobs = wholeNumber(parser, u"more-jobs"_s, 1'000'000, good);
    for (int number = 1; number <= moreJobs; ++number)
        options.moreJobs << QStringLiteral("spare %1").arg(number);
    options.replay = parser.value(u"replay"_s);
    options.capture = parser.value(u"capture"_s);
    options.banner = parser.value(u"banner"_s);
    options.asksPurpose = parser.isSet(u"ask-purpose"_s);
    options.offersCookie = !parser.isSet(u"basic-only"_s);
    if (!good)
        return 1;
    // Before there is anything to clear away.
    const sigset_t endings = holdEndings();
    const auto standIn = StandIn::start(options);
    if (!standIn) {
        const std::string &words = standIn.error().words;
        std::fprintf(stderr, "The stand-in cannot start: %s.\n",
            words.empty() ? "the file to replay is not a capture" : words.c_str());
        return 2;
    }
    std::printf("url: https://127.0.0.1:%d\nuser: %s\npassword: %s\nfingerprint: %s\n",
        (*standIn)->port(), qPrintable((*standIn)->user()), qPrintable((*standIn)->password()),
        qPrintable((*standIn)->fingerprint()));
    std::fflush(stdout);

    int ending = 0;
    sigwait(&endings, &ending);
    return 0;
}

} // namespace remora::standin
