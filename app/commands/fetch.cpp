// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/commands/analysis.h"
#include "app/commands/commands.h"
#include "app/commands/fetchrequest.h"
#include "app/commands/way.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "app/terminal/progressline.h"
#include "dissect/core/freshfile.h"
#include "model/appliance/emptiness.h"
#include "model/settings/ports.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/exportdownload.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    QString nativeText(const QList<netshark::Filter> &filters)
    {
        QStringList texts;
        for (const netshark::Filter &filter : filters) {
            if (filter.kind == netshark::Filter::Kind::Native)
                texts << filter.text;
        }
        return texts.join(u" & "_s);
    }

    int estimate(const Connected &connected, const netshark::ExportRequest &request)
    {
        const auto atMost = connected.appliance->estimate(request);
        const QString left
            = model::leftBehindText(connected.appliance->leftBehind(), connected.host);
        if (!left.isEmpty())
            complain(left, Done);
        goodbye(connected);
        if (!atMost)
            return complain(model::errorText(atMost.error(), connected.host), Failed);
        if (!*atMost)
            return complain(u"The appliance gives no estimate."_s, Failed);
        std::printf("%lld\n", static_cast<long long>(**atMost));
        return Done;
    }

    // What has come and is a capture: whole, or in part.
    struct Fetched {
        QString path; // empty: nothing to analyze
        ExitStatus status = Done;
        std::shared_ptr<dissect::FreshFile> copy = nullptr; // what the path stands for
    };

    // What came of a download that ended too early.
    Fetched ended(
        const netshark::ExportDownload &download, const netshark::Error &why, const QString &host)
    {
        const QString left = model::leftBehindText(download.leftBehind(), host);
        if (why.kind == netshark::Error::Kind::ReaderLeft) { // as of head: that is its good right
            if (!left.isEmpty())
                complain(left, Done);
            return {{}, Done};
        }
        QString sentence = QStringLiteral("%1 %2").arg(model::errorText(why, host), left).trimmed();
        if (why.kind == netshark::Error::Kind::FileExists)
            sentence += u" --overwrite replaces it."_s;
        const QString &kept = download.kept();
        if (kept.isEmpty())
            return {{}, static_cast<ExitStatus>(complain(sentence, Failed))};
        complain(u"%1 What came is kept in %2."_s.arg(sentence, kept), Partial);
        return {kept, Partial};
    }

    // Of a stream, for what is made of it afterwards; goes with the process. Nothing where the
    // temporary folder has no room.
    std::shared_ptr<dissect::FreshFile> copyToAnalyze()
    {
        dissect::OutputPlace place;
        place.path = netshark::fileBytes(QDir::temp().filePath(u"remora"_s));
        auto file = dissect::FreshFile::beside(place, true);
        return file ? std::make_shared<dissect::FreshFile>(std::move(*file)) : nullptr;
    }

    Fetched copied(const std::shared_ptr<dissect::FreshFile> &copy, ExitStatus status)
    {
        if (!copy)
            return {{}, status};
        return {u"/proc/self/fd/%1"_s.arg(copy->descriptor()), status, copy};
    }

    Fetched download(const FetchPlan &plan, const Connected &connected,
        const netshark::ExportRequest &request, const AnalysisOptions &options)
    {
        netshark::DownloadParams params{
            connected.appliance->session(), request, plan.output, options.overwrite, 10'000};
        const bool goesThrough = netshark::goesThrough(plan.output);
        if (goesThrough && !options.asksNothing()) {
            params.copy = copyToAnalyze();
            if (!params.copy) {
                goodbye(connected);
                return {{},
                    static_cast<ExitStatus>(complain(
                        u"The temporary folder cannot hold a copy to analyze."_s, Failed))};
            }
        }
        ProgressLine line(!plan.isQuiet);
        qint64 received = 0;
        netshark::ExportDownload download(params,
            {[&](const netshark::DownloadProgress &progress) {
                 received = progress.received;
                 line.show(progress);
             },
                {}},
            nullptr, interruptFlag());
        const auto result = download.run();
        line.end();
        for (const QString &kept : download.keptEarlier())
            complain(u"An earlier download to this name was interrupted. What had come is kept in "
                     u"%1."_s.arg(kept),
                Done);
        goodbye(connected);
        if (!result) {
            Fetched end = ended(download, result.error(), connected.host);
            // What has gone through a pipe cannot be taken back: it is a part, too.
            if (end.status == Failed && goesThrough && received > 0)
                return copied(params.copy, Partial);
            return end;
        }
        const QString left = model::leftBehindText(download.leftBehind(), connected.host);
        if (!left.isEmpty())
            complain(left, Done);
        if (result->isShort())
            complain(model::shortText(*result, connected.host), Partial);
        if (!plan.isQuiet)
            complain(u"%1: %2"_s.arg(goesThrough ? u"Packets"_s : result->path,
                         model::bytes(static_cast<quint64>(result->bytes))),
                Done);
        const ExitStatus status = result->isShort() ? Partial : Done;
        if (!goesThrough)
            return {result->path, status};
        return copied(params.copy, status);
    }

    // A download replaces nothing that holds anything.
    bool isTaken(const QString &name)
    {
        const auto place = dissect::OutputPlace::of(netshark::fileBytes(name));
        return place && place->holdsAnything();
    }

    // Both what the capture goes to and what is made of it.
    QStringList outputNames(const FetchPlan &plan, const AnalysisOptions &options)
    {
        QStringList names = options.outputs();
        if (options.asksNothing() && netshark::goesThrough(plan.output))
            names.clear();
        return names << plan.output;
    }

} // namespace

void declareFetch(OptionList &options)
{
    addFetchOptions(options);
    addAnalysisOptions(options);
}

int fetch(const QCommandLineParser &parser)
{
    const auto plan = fetchPlan(parser);
    if (!plan)
        return complain(plan.error(), Usage);
    auto options = analysisOptions(parser);
    if (!options)
        return complain(options.error(), Usage);
    const auto way = connectionRequest(parser);
    if (!way)
        return complain(way.error(), Usage);
    if (plan->estimates && !options->asksNothing())
        return complain(u"--estimate downloads nothing: there is nothing to analyze."_s, Usage);
    if (!plan->estimates) {
        if (isTerminal(plan->output))
            return complain(
                u"Packets cannot be written to a terminal: send them to a file or through a pipe."_s,
                Usage);
        if (const auto problem
            = outputProblem({wayFiles(parser), outputNames(*plan, *options), options->overwrite}))
            return *problem;
    }
    if (!plan->estimates && !options->overwrite && isTaken(plan->output))
        return complain(
            u"%1 exists already. Choose another name. --overwrite replaces it."_s.arg(plan->output),
            Failed);
    if (options->serverPorts.empty())
        options->serverPorts = model::serverPortsIn(plan->request.filters);
    ExitStatus status = Done;
    const auto connected = connectTo(*way, status);
    if (!connected)
        return status;
    const auto request = exportRequest(*plan, *connected);
    if (!request) {
        goodbye(*connected);
        return complain(request.error().sentence, request.error().status);
    }
    if (plan->estimates)
        return estimate(*connected, *request);
    const Fetched fetched = download(*plan, *connected, *request, *options);
    if (fetched.path.isEmpty() || (options->asksNothing() && fetched.status == Partial))
        return fetched.status;
    const QString natives = nativeText(request->filters);
    options->footer
        = QFileInfo(plan->output).fileName() + (natives.isEmpty() ? QString() : u" · "_s + natives);
    options->whenEmpty = model::whyNothingCame(
        {nullptr, request->source, request->source.id}, *request, std::nullopt)
                             .why;
    options->shownAs = fetched.copy ? plan->output : QString();
    const int analyzed = runAnalysis(fetched.path, *options);
    return fetched.status == Partial && analyzed == Done ? Partial : analyzed;
}

} // namespace remora::app
