// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/commands/commands.h"
#include "app/commands/connection.h"
#include "app/commands/control.h"
#include "model/appliance/sourcetext.h"
#include "model/text/errortext.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    void printRow(
        const QString &kind, const QString &id, const QString &name, const QString &detail)
    {
        const QStringList row{kind.leftJustified(10), model::shown(id).leftJustified(28),
            model::shown(name).leftJustified(24), detail};
        std::printf("%s\n", qUtf8Printable(row.join(' '_L1)));
    }

    QString spanText(const std::optional<dissect::TimeRange> &span)
    {
        return span ? model::timeRange(*span, QTimeZone::systemTimeZone(), 0) : u"empty"_s;
    }

    // What an appliance does not list is told, and costs nothing else.
    template <class Item>
    QList<Item> listed(
        const QString &what, const netshark::Result<QList<Item>> &answer, const QString &host)
    {
        if (answer)
            return *answer;
        complain(u"No %1: %2"_s.arg(what, model::errorText(answer.error(), host)), Done);
        return {};
    }

} // namespace

void declareSources(OptionList &options)
{
    addConnectionOptions(options);
    addControlOptions(options);
}

int listSources(const QCommandLineParser &parser)
{
    const auto way = connectionRequest(parser);
    if (!way)
        return complain(way.error(), Usage);
    if (const QString problem = controlProblem(parser); !problem.isEmpty())
        return complain(problem, Usage);
    if (const auto problem = outputProblem(controlNames(parser)))
        return *problem;
    ExitStatus status = Done;
    const auto connected = connectTo(*way, status);
    if (!connected)
        return status;
    netshark::Appliance &appliance = *connected->appliance;
    const auto ended = control(parser, *connected);
    // A file on standard output stands there alone.
    if (ended || parser.value(u"output"_s) == "-"_L1) {
        goodbye(*connected);
        return ended.value_or(Done);
    }
    const auto storage = appliance.storage();
    const auto jobs = appliance.jobs();
    const auto clips = appliance.clips();
    const auto interfaces = appliance.interfaces();
    const auto files = appliance.files();
    goodbye(*connected);
    if (!jobs)
        return complain(model::errorText(jobs.error(), connected->host), Failed);

    std::printf("%s, %s %s, API %s\n", qUtf8Printable(model::shown(connected->info.hostname)),
        qUtf8Printable(model::shown(connected->info.model)),
        qUtf8Printable(model::shown(connected->info.softwareVersion)),
        qUtf8Printable(model::shown(connected->info.apiVersion)));
    if (storage && storage->total > 0)
        std::printf("storage %s of %s, %s\n",
            qUtf8Printable(model::bytes(static_cast<quint64>(storage->used))),
            qUtf8Printable(model::bytes(static_cast<quint64>(storage->total))),
            qUtf8Printable(model::shown(storage->state)));
    for (const netshark::Job &job : *jobs) {
        QStringList facts{model::shown(job.state),
            model::bytes(static_cast<quint64>(job.packetBytes)), spanText(job.span)};
        facts += model::jobLines(job).mid(1);
        printRow(u"job"_s, job.id, job.name, facts.join(u" · "_s));
    }
    for (const netshark::Clip &clip : listed(u"clips"_s, clips, connected->host))
        printRow(u"clip"_s, clip.id, clip.description,
            spanText(clip.span) + (clip.locked ? u" · locked"_s : u""_s));
    for (const netshark::Interface &interface :
        listed(u"interfaces"_s, interfaces, connected->host))
        printRow(u"interface"_s, interface.id, interface.name, model::shown(interface.description));
    for (const netshark::File &file : listed(u"files"_s, files, connected->host)) {
        if (!file.isDirectory)
            printRow(u"file"_s, file.id, {}, model::bytes(static_cast<quint64>(file.size)));
    }
    return Done;
}

} // namespace remora::app
