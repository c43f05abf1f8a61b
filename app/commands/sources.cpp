// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/commands/commands.h"
#include "app/commands/connection.h"
#include "model/errortext.h"
#include "model/format.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    void printRow(
        const QString &kind, const QString &id, const QString &name, const QString &detail)
    {
        std::printf("%-10s %-28s %-24s %s\n", qUtf8Printable(kind),
            qUtf8Printable(model::shown(id)), qUtf8Printable(model::shown(name)),
            qUtf8Printable(detail));
    }

    QString spanText(const std::optional<dissect::TimeRange> &span)
    {
        return span ? model::timeRange(*span, QTimeZone::systemTimeZone(), 0) : u"empty"_s;
    }

} // namespace

int listSources(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"remora sources: what an appliance has to offer."_s);
    parser.addHelpOption();
    addConnectionOptions(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText(), Usage);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return Done;
    }
    ExitStatus status = Done;
    const auto connected = connectTo(parser, status);
    if (!connected)
        return status;
    netshark::Appliance &appliance = *connected->appliance;
    const auto jobs = appliance.jobs();
    const auto clips = jobs ? appliance.clips() : tl::unexpected(jobs.error());
    const auto interfaces = clips ? appliance.interfaces() : tl::unexpected(clips.error());
    const auto files = interfaces ? appliance.files() : tl::unexpected(interfaces.error());
    appliance.logOut();
    if (!files)
        return complain(model::errorText(files.error(), connected->host), Failed);

    std::printf("%s, %s %s, API %s\n", qUtf8Printable(model::shown(connected->info.hostname)),
        qUtf8Printable(model::shown(connected->info.model)),
        qUtf8Printable(model::shown(connected->info.softwareVersion)),
        qUtf8Printable(connected->info.apiVersion));
    for (const netshark::Job &job : *jobs)
        printRow(u"job"_s, job.id, job.name,
            QStringLiteral("%1  %2  %3")
                .arg(model::shown(job.state), model::bytes(static_cast<quint64>(job.packetBytes)),
                    spanText(job.span)));
    for (const netshark::Clip &clip : *clips)
        printRow(u"clip"_s, clip.id, clip.description, spanText(clip.span));
    for (const netshark::Interface &interface : *interfaces)
        printRow(u"interface"_s, interface.id, interface.name, model::shown(interface.description));
    for (const netshark::File &file : *files) {
        if (!file.isDirectory)
            printRow(u"file"_s, file.id, {}, model::bytes(static_cast<quint64>(file.size)));
    }
    return Done;
}

} // namespace remora::app
