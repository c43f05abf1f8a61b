// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to capture jobs.
#include <limits>

#include "app/commands/deed.h"
#include "model/filters/exportfilters.h"
#include "model/text/errortext.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using netshark::Job;
    using netshark::JobConfig;

    // Hands the job that is named to `use`.
    template <class Use> Answer withJob(const Asked &asked, Use use)
    {
        const auto found = findJob(asked.on, asked.value);
        return found ? use(*found) : tl::unexpected(found.error());
    }

    Answer run(const Asked &asked, bool running)
    {
        return withJob(asked, [&](const Job &job) {
            return answer(asked.on.appliance->setJobRunning(job.id, running), asked.on.host,
                (running ? u"started %1"_s : u"stopped %1"_s).arg(job.name));
        });
    }

    Answer clear(const Asked &asked)
    {
        return withJob(asked, [&](const Job &job) {
            return answer(asked.on.appliance->setJobRunning(job.id, job.isRunning(), true),
                asked.on.host, u"cleared %1"_s.arg(job.name));
        });
    }

    Answer create(const Asked &asked)
    {
        JobConfig config;
        config.name = asked.value;
        const auto wanted = jobConfig(asked.parser, config);
        if (!wanted)
            return tl::unexpected(wanted.error());
        const auto id = asked.on.appliance->createJob(*wanted);
        if (!id)
            return tl::unexpected(model::errorText(id.error(), asked.on.host));
        return u"created job %1, %2"_s.arg(*id, wanted->name);
    }

    Answer change(const Asked &asked)
    {
        return withJob(asked, [&](const Job &job) -> Answer {
            const auto wanted = jobConfig(asked.parser, job);
            if (!wanted)
                return tl::unexpected(wanted.error());
            return answer(asked.on.appliance->changeJob(job.id, *wanted), asked.on.host,
                u"changed %1"_s.arg(job.name));
        });
    }

    Answer removeJob(const Asked &asked)
    {
        return withJob(asked, [&](const Job &job) {
            return answer(asked.on.appliance->removeJob(job.id), asked.on.host,
                u"deleted job %1"_s.arg(job.name));
        });
    }

    // An empty text where it is not given, or a number from 0 on.
    QString readNumber(const QCommandLineParser &parser, const QString &option, qint64 most,
        const std::function<void(qint64)> &take)
    {
        if (!parser.isSet(option))
            return {};
        const auto number = netshark::wholeNumber(parser.value(option), 0, most);
        if (!number)
            return u"--%1 takes a whole number from 0 to %2."_s.arg(option).arg(most);
        take(*number);
        return {};
    }

} // namespace

tl::expected<JobConfig, QString> jobConfig(const QCommandLineParser &parser, JobConfig config)
{
    constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();
    constexpr qint64 mostSeconds = netshark::longestRetention / dissect::second;
    constexpr qint64 mostInt = std::numeric_limits<int>::max();
    if (parser.isSet(u"name"_s))
        config.name = parser.value(u"name"_s);
    if (parser.isSet(u"on"_s))
        config.interfaceName = parser.value(u"on"_s);
    if (parser.isSet(u"bpf"_s))
        config.bpf = parser.value(u"bpf"_s).trimmed();
    if (parser.isSet(u"no-bpf"_s))
        config.bpf.clear();
    if (parser.isSet(u"index-synced"_s))
        config.indexIsSynced = true;
    struct Number {
        QString option;
        qint64 most;
        std::function<void(qint64)> take;
    };
    for (const Number &one :
        {Number{u"snap-length"_s, mostInt, [&](qint64 n) { config.snapLength = int(n); }},
            Number{u"keep-bytes"_s, mostBytes, [&](qint64 n) { config.retentionBytes = n; }},
            Number{u"keep-packets"_s, mostBytes, [&](qint64 n) { config.retentionPackets = n; }},
            Number{u"keep-seconds"_s, mostSeconds,
                [&](qint64 n) { config.retentionTime = n * dissect::second; }},
            Number{u"index-bytes"_s, mostBytes, [&](qint64 n) { config.indexLimit = n; }},
            Number{u"index-seconds"_s, mostSeconds,
                [&](qint64 n) { config.indexTime = n * dissect::second; }}}) {
        if (const QString wrong = readNumber(parser, one.option, one.most, one.take);
            !wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    // Whoever says how large it may be wants one.
    if (parser.isSet(u"index-bytes"_s))
        config.isIndexed = config.indexLimit > 0;
    else if (parser.isSet(u"index-seconds"_s) || parser.isSet(u"index-synced"_s))
        config.isIndexed = true;
    if (config.name.isEmpty())
        return tl::unexpected(u"A job needs a name."_s);
    if (config.interfaceName.isEmpty())
        return tl::unexpected(u"Say which interface the job is to capture: --on INTERFACE."_s);
    if (config.retentionBytes == 0)
        return tl::unexpected(u"Say how much the job is to keep at most: --keep-bytes N."_s);
    if (!config.bpf.isEmpty()) {
        if (const auto wrong
            = model::exportFilterProblem({netshark::Filter::Kind::Bpf, config.bpf}, {}))
            return tl::unexpected(*wrong);
    }
    return config;
}

QList<Deed> jobDeeds()
{
    return {{u"start"_s, u"Start a job."_s, u"JOB"_s,
                [](const Asked &asked) { return run(asked, true); }},
        {u"stop"_s, u"Stop a job."_s, u"JOB"_s,
            [](const Asked &asked) { return run(asked, false); }},
        {u"clear"_s, u"Delete all packets of a job."_s, u"JOB"_s, clear},
        {u"create-job"_s, u"Create a job of this name, with --on and --keep-bytes."_s, u"NAME"_s,
            create},
        {u"change-job"_s, u"Change a job's limits, interface settings or name."_s, u"JOB"_s,
            change},
        {u"delete-job"_s, u"Delete a job, with all its packets and clips."_s, u"JOB"_s, removeJob}};
}

} // namespace remora::app
