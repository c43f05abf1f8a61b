// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/viewseveral.h"

#include <memory>
#include <vector>

#include <QDateTime>
#include <QThread>
#include <QTimeZone>

#include "app/commands/viewcsv.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "app/terminal/password.h"
#include "model/appliance/applianceclock.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "model/views/viewmerge.h"
#include "netshark/filename.h"
#include "netshark/timerangeparser.h"
#include "netshark/viewrun.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    constexpr qsizetype mostRows = 1'000'000; // of one appliance

    // What became of one appliance.
    struct Part {
        QString host;
        QString problem; // a sentence; empty where all went well, or it was said
        bool isGood = false;
        std::optional<netshark::Session> session; // that is to be ended
        dissect::Duration offset = 0; // its clock minus ours
        QList<netshark::ViewColumn> columns;
        QList<netshark::ViewSample> samples;
        qsizetype rows = 0;
        dissect::Duration sampling = 0;
        QString left; // what could not be closed
    };

    netshark::Result<void> read(const ViewPlan &plan, netshark::ViewRun &run, Part &part)
    {
        const auto columns = run.legend(plan.outputId);
        if (!columns)
            return tl::unexpected(columns.error());
        part.columns = *columns;
        netshark::ViewQuestion question = plan.question;
        question.top = 0; // of all together
        return run.read(
            plan.outputId, *columns, question, [&](const QList<netshark::ViewSample> &samples) {
                for (const netshark::ViewSample &sample : samples)
                    part.rows += static_cast<qsizetype>(sample.rows.size());
                part.samples += samples;
                return part.rows <= mostRows;
            });
    }

    void count(const ViewPlan &plan, const std::optional<dissect::TimeRange> &range,
        const Connected &connected, Part &part)
    {
        part.offset = model::clockAhead(connected.info);
        ViewPlan quiet = plan; // which job each took would be said without its name
        quiet.isQuiet = true;
        auto request = viewRequest(quiet, connected);
        if (!request) {
            part.problem = u"%1: %2"_s.arg(model::shown(connected.host), request.error().sentence);
            return;
        }
        if (range)
            request->range
                = dissect::TimeRange{range->begin + part.offset, range->end + part.offset};
        {
            netshark::ViewRun run(*connected.appliance);
            const auto done
                = run.create(*request)
                      .and_then([&] { return run.wait(std::chrono::seconds(plan.seconds), {}); })
                      .and_then([&] { return read(plan, run, part); });
            part.isGood = done && part.rows <= mostRows;
            part.sampling = run.status().sampling;
            if (!done)
                part.problem = model::errorText(done.error(), connected.host);
            else if (!part.isGood)
                part.problem = u"%1 has more than %2 rows: ask for a shorter time, a greater "
                               u"--delta or --aggregated."_s.arg(connected.host)
                                   .arg(mostRows);
        }
        part.left = leftText(connected.appliance->leftBehind(), connected.host);
    }

    // On a thread of its own, from the login to the last row.
    std::unique_ptr<QThread> begin(const ViewPlan &plan, const ConnectionRequest &way,
        const QString &password, const std::optional<dissect::TimeRange> &range, Part &part)
    {
        part.host = netshark::hostAndPort(way.host.host, way.host.port);
        std::unique_ptr<QThread> thread(QThread::create([&plan, way, password, range, &part] {
            ExitStatus status = Done;
            const auto connected = connectTo(way, password, status);
            if (!connected)
                return;
            count(plan, range, *connected, part);
            part.session = connected->appliance->session();
        }));
        thread->start();
        return thread;
    }

    // Every session, also after an interrupt, which has then done what it was for.
    void logOut(const std::vector<Part> &parts)
    {
        const bool isInterrupted = interruptFlag()->exchange(false);
        for (const Part &part : parts) {
            if (!part.session)
                continue;
            netshark::Appliance appliance(*part.session, nullptr, interruptFlag());
            if (isInterrupted)
                appliance.beBrief();
            appliance.logOut();
        }
    }

    int write(const ViewPlan &plan, const model::ViewMerge &merge)
    {
        netshark::ViewQuestion question = plan.question;
        const QList<netshark::ViewColumn> columns = merge.columns();
        if (!plan.sortBy.isEmpty()) {
            const auto column = columnMeant(plan.sortBy, columns);
            if (!column)
                return complain(column.error(), Usage);
            question.sortBy = *column;
        }
        auto sink = dissect::FileSink::open(
            netshark::fileBytes(plan.output), {plan.overwrites, false, interruptFlag().get()});
        if (!sink)
            return complain(model::errorText(sink.error(), plan.output), Failed);
        ViewCsv csv(*sink, columns, question.isAggregated);
        csv.add(merge.samples(question));
        if (const auto finished = sink->finish(); !finished)
            return complain(model::errorText(finished.error(), plan.output), Failed);
        return Done;
    }

    // Of the table's samples; 0: there is but one.
    dissect::Duration deltaOf(const ViewPlan &plan, const std::vector<Part> &parts)
    {
        dissect::Duration delta = plan.question.delta;
        for (const Part &part : parts)
            delta = delta == 0 ? part.sampling : delta; // a saved view has its own
        return plan.question.isAggregated ? 0 : delta;
    }

    // What each has contributed; how many have.
    int gather(const ViewPlan &plan, const std::vector<Part> &parts, model::ViewMerge &merge)
    {
        int good = 0;
        for (const Part &part : parts) {
            if (!part.left.isEmpty())
                complain(part.left, Done);
            if (!part.problem.isEmpty())
                complain(part.problem, Failed);
            if (!part.isGood)
                continue;
            if (!merge.add(part.host, part.columns, part.samples, part.offset)) {
                complain(u"%1 has counted other columns than the first one: it is left out."_s.arg(
                             model::shown(part.host)),
                    Failed);
                continue;
            }
            ++good;
            if (!plan.isQuiet)
                complain(u"%1: %2 rows."_s.arg(model::shown(part.host)).arg(part.rows), Done);
        }
        return good;
    }

} // namespace

int countOnSeveral(const ViewPlan &plan, const QList<ConnectionRequest> &ways)
{
    std::optional<dissect::TimeRange> range;
    if (!plan.time.isEmpty()) {
        const auto read = netshark::timeRangeBy(QDateTime::currentMSecsSinceEpoch() * 1'000'000,
            plan.time, QTimeZone::systemTimeZone());
        if (!read)
            return complain(model::errorText(read.error()), Usage);
        range = *read;
    }
    const QString password = readPassword(ways.first().asksPassword);
    std::vector<Part> parts(static_cast<std::size_t>(ways.size()));
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t i = 0; i < parts.size(); ++i)
        threads.push_back(begin(plan, ways[static_cast<qsizetype>(i)], password, range, parts[i]));
    for (const auto &thread : threads)
        thread->wait();
    logOut(parts);
    model::ViewMerge merge(range ? range->begin : 0, deltaOf(plan, parts));
    const int good = gather(plan, parts, merge);
    if (good == 0)
        return Failed;
    const int status = write(plan, merge);
    return status == Done && good < static_cast<int>(parts.size()) ? Partial : status;
}

} // namespace remora::app
