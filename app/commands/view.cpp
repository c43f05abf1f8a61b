// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/commands/commands.h"
#include "app/commands/viewcsv.h"
#include "app/commands/viewrequest.h"
#include "app/commands/viewseveral.h"
#include "app/commands/way.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "app/terminal/progressline.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/filename.h"
#include "netshark/viewrun.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using Deed = ViewPlan::Deed;

    int failed(const Connected &connected, const netshark::Error &error)
    {
        return complain(model::errorText(error, connected.host), Failed);
    }

    int list(const Connected &connected)
    {
        const auto views = connected.appliance->views();
        if (!views)
            return failed(connected, views.error());
        for (const netshark::ViewInfo &view : *views) {
            const auto about = connected.appliance->viewDescription(view.id);
            const QStringList cells{view.id, view.state + (view.isLocked ? u", locked"_s : u""_s),
                view.owner, about ? about->source : QString(), about ? about->title : QString()};
            QStringList shown;
            for (const QString &cell : cells)
                shown << model::shown(cell);
            std::printf("%s\n", qUtf8Printable(shown.join('\t'_L1).trimmed()));
        }
        return Done;
    }

    int listFields(const Connected &connected)
    {
        const auto fields = connected.appliance->nativeFields();
        if (!fields)
            return failed(connected, fields.error());
        for (const netshark::NativeField &field : *fields) {
            QStringList shown;
            for (const QString &cell : {field.id, field.type,
                     field.isDimension ? u"key"_s : u"value"_s, field.description})
                shown << model::shown(cell);
            std::printf("%s\n", qUtf8Printable(shown.join('\t'_L1)));
        }
        return Done;
    }

    // "43 % counted", on the line of the terminal.
    netshark::ViewRun::Progress progressOn(ProgressLine &line)
    {
        return [&line](const netshark::ViewStatus &status) {
            if (status.inputBytes > 0)
                line.show(u"%1 % of %2 counted"_s
                              .arg(100.0 * static_cast<double>(status.processedBytes)
                                      / static_cast<double>(status.inputBytes),
                                  0, 'f', 0)
                              .arg(model::bytes(static_cast<quint64>(status.inputBytes))));
        };
    }

    // Reads what was counted, and writes it.
    int write(const ViewPlan &plan, const Connected &connected, netshark::ViewRun &run)
    {
        const auto columns = run.legend(plan.outputId);
        if (!columns)
            return failed(connected, columns.error());
        netshark::ViewQuestion question = plan.question;
        if (!plan.sortBy.isEmpty()) {
            const auto column = columnMeant(plan.sortBy, *columns);
            if (!column)
                return complain(column.error(), Usage);
            question.sortBy = *column;
        }
        if (plan.deed == Deed::Attach) {
            const auto range = viewRange(plan, connected);
            if (!range)
                return complain(range.error().sentence, range.error().status);
            question.range = *range;
        }
        auto sink = dissect::FileSink::open(
            netshark::fileBytes(plan.output), {plan.overwrites, false, interruptFlag().get()});
        if (!sink)
            return complain(model::errorText(sink.error(), plan.output), Failed);
        ViewCsv csv(*sink, *columns, question.isAggregated);
        const auto read = run.read(plan.outputId, *columns, question,
            [&](const QList<netshark::ViewSample> &samples) { return csv.add(samples); });
        if (!read)
            return failed(connected, read.error());
        if (const auto finished = sink->finish(); !finished)
            return complain(model::errorText(finished.error(), plan.output), Failed);
        if (csv.rows() == 0 && !plan.isQuiet)
            complain(u"There is nothing to count: the table has no rows."_s, Done);
        return Done;
    }

    int countOrAttach(const ViewPlan &plan, const Connected &connected)
    {
        netshark::ViewRun run(*connected.appliance);
        if (plan.deed == Deed::Attach) {
            if (const auto attached = run.attach(plan.viewId); !attached)
                return failed(connected, attached.error());
        } else {
            const auto request = viewRequest(plan, connected);
            if (!request)
                return complain(request.error().sentence, request.error().status);
            if (const auto created = run.create(*request); !created)
                return failed(connected, created.error());
        }
        ProgressLine line(!plan.isQuiet);
        const auto counted = run.wait(std::chrono::seconds(plan.seconds), progressOn(line));
        line.end();
        if (!counted)
            return failed(connected, counted.error());
        const int status = write(plan, connected, run);
        if (status == Done && plan.keeps) {
            run.keep();
            complain(u"The view %1 stays on %2."_s.arg(
                         model::shown(run.id()), model::shown(connected.host)),
                Done);
        }
        return status;
    }

    int perform(const ViewPlan &plan, const Connected &connected)
    {
        switch (plan.deed) {
        case Deed::List:
            return list(connected);
        case Deed::Fields:
            return listFields(connected);
        case Deed::Close:
            if (const auto closed = connected.appliance->closeView(plan.viewId); !closed)
                return failed(connected, closed.error());
            return Done;
        case Deed::Count:
        case Deed::Attach:
            break;
        }
        return countOrAttach(plan, connected);
    }

} // namespace

void declareView(OptionList &options) { addViewOptions(options); }

int view(const QCommandLineParser &parser)
{
    const auto plan = viewPlan(parser);
    if (!plan)
        return complain(plan.error(), Usage);
    const auto ways = connectionRequests(parser);
    if (!ways)
        return complain(ways.error(), Usage);
    if (const QString wrong = severalProblem(parser, *plan); ways->size() > 1 && !wrong.isEmpty())
        return complain(wrong, Usage);
    const bool writes = plan->deed == Deed::Count || plan->deed == Deed::Attach;
    QStringList inputs = wayFiles(parser);
    if (parser.isSet(u"template"_s))
        inputs << parser.value(u"template"_s);
    if (writes) {
        if (const auto problem = outputProblem({inputs, {plan->output}, plan->overwrites}))
            return *problem;
    }
    if (ways->size() > 1)
        return countOnSeveral(*plan, *ways);
    ExitStatus status = Done;
    const auto connected = connectTo(ways->first(), status);
    if (!connected)
        return status;
    const int ended = perform(*plan, *connected);
    const QString left = leftText(connected->appliance->leftBehind(), connected->host);
    if (!left.isEmpty())
        complain(left, Done);
    goodbye(*connected);
    return ended;
}

} // namespace remora::app
