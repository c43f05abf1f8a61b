// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/control.h"

#include <algorithm>
#include <cstdio>

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include "app/commands/deed.h"
#include "app/commands/way.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"
#include "netshark/timerangeparser.h"

using namespace Qt::StringLiterals;

namespace remora::app {

Answer answer(const netshark::Result<void> &result, const QString &host, const QString &done)
{
    if (!result)
        return tl::unexpected(model::errorText(result.error(), host));
    return done;
}

namespace {

    const QList<Deed> &deeds()
    {
        static const QList<Deed> all = jobDeeds() + clipDeeds() + fileDeeds();
        return all;
    }

    // An option that tells more of others, and does nothing without them.
    struct Detail {
        QString option;
        QString help;
        QString valueName; // empty: a switch
        QStringList of;
    };

    const QList<Detail> &details()
    {
        static const QStringList jobs{u"create-job"_s, u"change-job"_s};
        static const QList<Detail> all{
            {u"on"_s, u"The interface on which a job captures."_s, u"INTERFACE"_s, jobs},
            {u"name"_s, u"New name of a job or an interface."_s, u"NAME"_s,
                {u"change-job"_s, u"rename-interface"_s}},
            {u"bpf"_s, u"BPF filter of a job."_s, u"FILTER"_s, jobs},
            {u"no-bpf"_s, u"Remove the BPF filter of a job."_s, {}, {u"change-job"_s}},
            {u"snap-length"_s, u"A job keeps the first N bytes of each packet; 0: all."_s, u"N"_s,
                jobs},
            {u"keep-bytes"_s, u"A job drops the oldest packets beyond N bytes."_s, u"N"_s, jobs},
            {u"keep-packets"_s, u"A job drops the oldest packets beyond N packets; 0: no limit."_s,
                u"N"_s, jobs},
            {u"keep-seconds"_s, u"A job drops packets older than N seconds; 0: no limit."_s, u"N"_s,
                jobs},
            {u"index-bytes"_s, u"Size of a job's index, at most N bytes; 0: no index."_s, u"N"_s,
                jobs},
            {u"index-seconds"_s, u"Age of a job's index, at most N seconds; 0: no limit."_s, u"N"_s,
                jobs},
            {u"index-synced"_s, u"Drop the index with its packets."_s, {}, jobs},
            {u"description"_s, u"Description of a clip or an interface."_s, u"TEXT"_s,
                {u"make-clip"_s, u"describe"_s, u"rename-interface"_s}},
            {u"time"_s, u"Time range of a new clip, such as 'last 10s'."_s, u"RANGE"_s,
                {u"make-clip"_s}},
            {u"to"_s,
                u"A folder or path on the appliance; uploads go to the account's own folder unless given."_s,
                u"PATH"_s, {u"upload"_s, u"move"_s}},
            {u"of"_s, u"A file of the appliance that another one is made of; twice or more."_s,
                u"PATH"_s, {u"make-merged"_s, u"make-segments"_s}},
            {u"output"_s, u"Where to save a file; - is standard output."_s, u"FILE"_s,
                {u"download"_s}},
            {u"overwrite"_s, u"Replace that file if it exists."_s, {}, {u"download"_s}}};
        return all;
    }

    QString neededProblem(const QCommandLineParser &parser)
    {
        for (const Detail &detail : details()) {
            const bool isOfUse = std::any_of(detail.of.begin(), detail.of.end(),
                [&](const QString &deed) { return parser.isSet(deed); });
            if (parser.isSet(detail.option) && !isOfUse)
                return u"--%1 has no effect here: it applies to --%2."_s.arg(
                    detail.option, detail.of.join(u" and --"_s));
        }
        if (parser.isSet(u"describe"_s) && !parser.isSet(u"description"_s))
            return u"Give the description of the clip: --description TEXT."_s;
        if (parser.isSet(u"rename-interface"_s) && !parser.isSet(u"name"_s)
            && !parser.isSet(u"description"_s))
            return u"Give a name or a description: --name NAME or --description TEXT."_s;
        if (parser.isSet(u"move"_s) && parser.value(u"to"_s).isEmpty())
            return u"Say where to move the file: --to PATH."_s;
        if (parser.isSet(u"download"_s) && parser.value(u"output"_s).isEmpty())
            return u"Say where to save the file: --output FILE."_s;
        for (const QString &deed : {u"make-merged"_s, u"make-segments"_s}) {
            if (parser.isSet(deed) && parser.values(u"of"_s).size() < 2)
                return u"Say of which files: --of PATH, twice or more."_s;
        }
        if (parser.values(u"download"_s).size() > 1)
            return u"One --download at a time: there is one --output."_s;
        const bool changes
            = std::any_of(details().begin(), details().end(), [&](const Detail &detail) {
                  return detail.of.contains(u"change-job"_s) && parser.isSet(detail.option);
              });
        if (parser.isSet(u"change-job"_s) && !changes)
            return u"Say what to change, such as --keep-bytes N."_s;
        netshark::JobConfig config;
        config.name = parser.value(u"create-job"_s);
        if (parser.isSet(u"change-job"_s)) { // what is not given is there already
            config.name = config.interfaceName = u"-"_s;
            config.retentionBytes = 1;
        } else if (!parser.isSet(u"create-job"_s)) {
            return {};
        }
        const auto whole = jobConfig(parser, config);
        return whole ? QString() : whole.error();
    }

} // namespace

QString controlProblem(const QCommandLineParser &parser)
{
    if (QString problem = neededProblem(parser); !problem.isEmpty())
        return problem;
    for (const QStringList uploads = parser.values(u"upload"_s); const QString &path : uploads) {
        if (path != "-"_L1 && netshark::fileExists(path) && !netshark::fileSize(path))
            return u"%1 is not a file; - is standard input."_s.arg(path);
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
    QStringList names;
    for (const Deed &deed : deeds()) {
        options.addOptions({{deed.option, deed.help, deed.valueName}});
        names << deed.option;
    }
    for (const Detail &detail : details())
        options.addOptions({{detail.option, detail.help, detail.valueName}});
    options.mayRepeat(names << u"of"_s);
}

std::optional<ExitStatus> control(const QCommandLineParser &parser, const Connected &connected)
{
    // In the order in which they were asked for: a job that is stopped and started runs.
    QHash<QString, qsizetype> done;
    const QStringList named = parser.optionNames();
    for (const QString &name : named) {
        const auto deed = std::find_if(
            deeds().begin(), deeds().end(), [&](const Deed &one) { return one.option == name; });
        if (deed == deeds().end())
            continue;
        const QString value = parser.values(name).value(done[name]++);
        const Answer answer = deed->run({parser, connected, value});
        if (!answer)
            return static_cast<ExitStatus>(complain(answer.error(), Failed));
        if (!answer->isEmpty())
            std::printf("%s\n", qUtf8Printable(model::harmless(*answer)));
    }
    return std::nullopt;
}

} // namespace remora::app
