// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/control.h"
#include "app/commands/way.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <poll.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QTimeZone>

#include "app/interrupt.h"
#include "dissect/core/scratchfolder.h"
#include "model/errortext.h"
#include "model/foreigntext.h"
#include "netshark/filename.h"
#include "netshark/filesave.h"
#include "netshark/timerangeparser.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using netshark::Appliance;
    using netshark::Result;
    using Answer = tl::expected<QString, QString>; // what was done, or what is wrong

    Answer answer(const Result<void> &result, const QString &host, const QString &done)
    {
        if (!result)
            return tl::unexpected(model::errorText(result.error(), host));
        return done;
    }

    tl::expected<netshark::Clip, QString> clip(const Connected &connected, const QString &id)
    {
        const auto clips = connected.appliance->clips();
        if (!clips)
            return tl::unexpected(model::errorText(clips.error(), connected.host));
        for (const netshark::Clip &one : *clips) {
            if (one.id == id)
                return one;
        }
        return tl::unexpected(
            QStringLiteral("The appliance has no clip “%1”. remora sources lists them.").arg(id));
    }

    Answer run(const Connected &on, const QString &wanted, bool running)
    {
        const auto found = findJob(on, wanted);
        if (!found)
            return tl::unexpected(found.error());
        return answer(on.appliance->setJobRunning(found->id, running), on.host,
            (running ? u"started %1"_s : u"stopped %1"_s).arg(found->name));
    }

    Answer clear(const Connected &on, const QString &wanted)
    {
        const auto found = findJob(on, wanted);
        if (!found)
            return tl::unexpected(found.error());
        return answer(on.appliance->setJobRunning(found->id, found->isRunning(), true), on.host,
            u"cleared %1"_s.arg(found->name));
    }

    Answer makeClip(const QCommandLineParser &parser, const Connected &on, const QString &wanted)
    {
        const auto found = findJob(on, wanted);
        if (!found)
            return tl::unexpected(found.error());
        netshark::ClipRequest request{found->id, parser.value(u"description"_s), {}, {}};
        if (parser.isSet(u"time"_s)) {
            const auto range = netshark::timeRangeBy(
                on.info.localTime, parser.value(u"time"_s), QTimeZone::systemTimeZone());
            if (!range)
                return tl::unexpected(model::errorText(range.error()));
            request.range = *range;
        } else if (found->span) {
            request.range = *found->span;
        } else {
            return tl::unexpected(QStringLiteral("%1 holds no packets.").arg(found->name));
        }
        const auto id = on.appliance->createClip(request);
        if (!id)
            return tl::unexpected(model::errorText(id.error(), on.host));
        return u"created clip %1"_s.arg(*id);
    }

    Answer describe(const QCommandLineParser &parser, const Connected &on, const QString &id)
    {
        const auto found = clip(on, id);
        if (!found)
            return tl::unexpected(found.error());
        return answer(on.appliance->describeClip(*found, parser.value(u"description"_s)), on.host,
            u"described clip %1"_s.arg(id));
    }

    // Standard input has no length, which an upload tells first: it is kept in a file meanwhile.
    dissect::Result<void> keepStandardInput(const QString &path)
    {
        auto sink = dissect::FileSink::open(
            netshark::fileBytes(path), {false, true, interruptFlag().get()});
        if (!sink)
            return tl::unexpected(sink.error());
        constexpr int pollMs = 50;
        std::array<char, 64UL * 1024> block{};
        for (;;) {
            if (*interruptFlag())
                return dissect::failure(dissect::Error::Kind::Interrupted, {}, "-");
            pollfd one{STDIN_FILENO, POLLIN, 0};
            if (poll(&one, 1, pollMs) <= 0)
                continue;
            const ssize_t got = read(STDIN_FILENO, block.data(), block.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return dissect::failure(
                    dissect::Error::Kind::NotReadable, std::strerror(errno), "-");
            if (got == 0)
                return sink->finish();
            sink->write({block.data(), static_cast<std::size_t>(got)});
        }
    }

    Answer upload(const QCommandLineParser &parser, const Connected &on, const QString &path)
    {
        QString folder = parser.value(u"to"_s);
        if (folder.isEmpty())
            folder = u'/' + parser.value(u"user"_s);
        QString sent = path;
        std::optional<dissect::ScratchFolder> scratch;
        if (path == "-"_L1) {
            auto made = dissect::ScratchFolder::make();
            if (!made)
                return tl::unexpected(model::errorText(made.error(), QDir::tempPath()));
            scratch.emplace(std::move(*made));
            sent = netshark::fileText(scratch->path()) + "/stdin.pcap"_L1;
            if (const auto kept = keepStandardInput(sent); !kept)
                return tl::unexpected(model::errorText(kept.error(), sent));
        }
        return answer(on.appliance->upload(sent, folder, [](qint64) {}), on.host,
            u"uploaded %1 to %2"_s.arg(scratch ? u"standard input as stdin.pcap"_s : path, folder));
    }

    Answer download(const QCommandLineParser &parser, const Connected &on, const QString &id)
    {
        const QString path = parser.value(u"output"_s);
        const auto saved = netshark::saveFile(
            *on.appliance, id, path, parser.isSet(u"overwrite"_s), [](qint64) {});
        if (!saved && saved.error().kind == netshark::Error::Kind::ReaderLeft)
            return QString(); // as of head: that is its good right
        if (!saved && saved.error().kind == netshark::Error::Kind::FileExists)
            return tl::unexpected(
                model::errorText(saved.error(), on.host) + u" --overwrite replaces it."_s);
        // Nothing of ours goes into the file.
        return answer(
            saved, on.host, path == "-"_L1 ? QString() : u"saved %1 as %2"_s.arg(id, path));
    }

    Answer perform(const QCommandLineParser &parser, const Connected &on, const QString &deed,
        const QString &value)
    {
        Appliance &appliance = *on.appliance;
        if (deed == "start"_L1 || deed == "stop"_L1)
            return run(on, value, deed == "start"_L1);
        if (deed == "clear"_L1)
            return clear(on, value);
        if (deed == "make-clip"_L1)
            return makeClip(parser, on, value);
        if (deed == "lock"_L1)
            return answer(appliance.lockClip(value, true), on.host, u"locked clip %1"_s.arg(value));
        if (deed == "unlock"_L1)
            return answer(
                appliance.lockClip(value, false), on.host, u"unlocked clip %1"_s.arg(value));
        if (deed == "describe"_L1)
            return describe(parser, on, value);
        if (deed == "delete-clip"_L1)
            return answer(appliance.removeClip(value), on.host, u"deleted clip %1"_s.arg(value));
        if (deed == "upload"_L1)
            return upload(parser, on, value);
        if (deed == "download"_L1)
            return download(parser, on, value);
        return answer(appliance.removeFile(value), on.host, u"deleted file %1"_s.arg(value));
    }

    const QStringList &deeds()
    {
        static const QStringList all{u"start"_s, u"stop"_s, u"clear"_s, u"make-clip"_s, u"lock"_s,
            u"unlock"_s, u"describe"_s, u"delete-clip"_s, u"upload"_s, u"download"_s,
            u"delete-file"_s};
        return all;
    }

    // An option that would do nothing without another one.
    struct Needed {
        QString option;
        QStringList by;
    };

    QString neededProblem(const QCommandLineParser &parser)
    {
        for (const Needed &needed : {Needed{u"description"_s, {u"make-clip"_s, u"describe"_s}},
                 Needed{u"time"_s, {u"make-clip"_s}}, Needed{u"to"_s, {u"upload"_s}},
                 Needed{u"output"_s, {u"download"_s}}, Needed{u"overwrite"_s, {u"download"_s}}}) {
            const bool isOfUse = std::any_of(needed.by.begin(), needed.by.end(),
                [&](const QString &deed) { return parser.isSet(deed); });
            if (parser.isSet(needed.option) && !isOfUse)
                return u"--%1 does nothing here: it is about --%2."_s.arg(
                    needed.option, needed.by.join(u" and --"_s));
        }
        if (parser.isSet(u"describe"_s) && !parser.isSet(u"description"_s))
            return u"Say what the clip is to be called: --description TEXT."_s;
        if (parser.isSet(u"download"_s) && parser.value(u"output"_s).isEmpty())
            return u"Say where to save the file: --output FILE."_s;
        if (parser.values(u"download"_s).size() > 1)
            return u"One --download at a time: there is one --output."_s;
        return {};
    }

} // namespace

QString controlProblem(const QCommandLineParser &parser)
{
    if (QString problem = neededProblem(parser); !problem.isEmpty())
        return problem;
    for (const QStringList uploads = parser.values(u"upload"_s); const QString &path : uploads) {
        if (path != "-"_L1 && netshark::fileExists(path) && !netshark::fileSize(path))
            return u"%1 is no file; - is standard input."_s.arg(path);
    }
    if (parser.isSet(u"time"_s)) {
        const auto range = netshark::parseTimeRange(parser.value(u"time"_s),
            QDateTime::currentMSecsSinceEpoch() * 1'000'000, QTimeZone::systemTimeZone());
        if (!range)
            return model::errorText(range.error());
    }
    return {};
}

OutputNames controlNames(const QCommandLineParser &parser)
{
    return {parser.values(u"upload"_s) + wayFiles(parser), parser.values(u"output"_s),
        parser.isSet(u"overwrite"_s)};
}

void addControlOptions(OptionList &options)
{
    options.addOptions({{u"start"_s, u"Start a job."_s, u"JOB"_s},
        {u"stop"_s, u"Stop a job."_s, u"JOB"_s},
        {u"clear"_s, u"Forget all packets of a job."_s, u"JOB"_s},
        {u"make-clip"_s, u"Make a clip of a job: of --time, else of all it holds."_s, u"JOB"_s},
        {u"lock"_s, u"Lock a clip: its packets stay."_s, u"CLIP"_s},
        {u"unlock"_s, u"Unlock a clip."_s, u"CLIP"_s},
        {u"describe"_s, u"Describe a clip with --description."_s, u"CLIP"_s},
        {u"delete-clip"_s, u"Delete a clip."_s, u"CLIP"_s},
        {u"upload"_s, u"Send a capture to the appliance's folder --to; - is standard input."_s,
            u"FILE"_s},
        {u"download"_s, u"Save a file of the appliance, byte for byte, as --output."_s, u"PATH"_s},
        {u"delete-file"_s, u"Delete a file of the appliance."_s, u"PATH"_s},
        {u"description"_s, u"What a clip is called."_s, u"TEXT"_s},
        {u"time"_s, u"Time range of a new clip, such as 'last 10s'."_s, u"RANGE"_s},
        {u"to"_s, u"A folder of the appliance; the account's own without it."_s, u"FOLDER"_s},
        {u"output"_s, u"Where to save a file; - is standard output."_s, u"FILE"_s},
        {u"overwrite"_s, u"Replace that file if it exists."_s}});
    options.mayRepeat(deeds());
}

std::optional<ExitStatus> control(const QCommandLineParser &parser, const Connected &connected)
{
    // In the order in which they were asked for: a job that is stopped and started runs.
    QHash<QString, qsizetype> done;
    const QStringList named = parser.optionNames();
    for (const QString &deed : named) {
        if (!deeds().contains(deed))
            continue;
        const QString value = parser.values(deed).value(done[deed]++);
        const Answer answer = perform(parser, connected, deed, value);
        if (!answer)
            return static_cast<ExitStatus>(complain(answer.error(), Failed));
        if (!answer->isEmpty())
            std::printf("%s\n", qUtf8Printable(model::harmless(*answer)));
    }
    return std::nullopt;
}

} // namespace remora::app
