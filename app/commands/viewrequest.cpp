// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/viewrequest.h"

#include <limits>

#include <QDateTime>
#include <QTimeZone>

#include "app/commands/packetfilters.h"
#include "model/filters/timewindow.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "model/views/viewtemplate.h"
#include "netshark/filename.h"
#include "netshark/timerangeparser.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using Kind = netshark::SourceRef::Kind;
    using Deed = ViewPlan::Deed;

    // "generic.bytes", which is summed up, or "tcp.rtt:avg". Nothing where there is no such
    // operation.
    std::optional<netshark::ViewMetric> metricOf(const QString &words)
    {
        const qsizetype colon = words.lastIndexOf(':'_L1);
        // "tcp::bytes" is an older name.
        if (colon < 0 || (colon > 0 && words[colon - 1] == ':'_L1))
            return netshark::ViewMetric{words, netshark::ViewOperation::Sum};
        const auto operation = netshark::viewOperation(words.mid(colon + 1));
        if (!operation)
            return std::nullopt;
        return netshark::ViewMetric{words.left(colon), *operation};
    }

    // Of "jobs/web-tier" and the like.
    std::optional<netshark::SourceRef> sourceOf(const QString &words)
    {
        if (words.isEmpty())
            return netshark::SourceRef{};
        const QString id = words.section('/'_L1, 1);
        for (const auto &[type, kind] :
            {std::pair{u"jobs"_s, Kind::Job}, std::pair{u"clips"_s, Kind::Clip},
                std::pair{u"interfaces"_s, Kind::Interface}, std::pair{u"fs"_s, Kind::File}}) {
            if (words.section('/'_L1, 0, 0) == type && !id.isEmpty())
                return netshark::SourceRef{kind, kind == Kind::File ? '/'_L1 + id : id};
        }
        return std::nullopt;
    }

    QString readSaved(const QString &name, ViewPlan &plan)
    {
        const auto saved = model::readTemplate(name);
        if (!saved)
            return saved.error();
        plan.request.saved = *saved;
        return {};
    }

    QString readColumns(const QCommandLineParser &parser, ViewPlan &plan)
    {
        plan.request.keys = parser.values(u"key"_s);
        const QStringList values = parser.values(u"value"_s);
        for (const QString &words : values) {
            const auto metric = metricOf(words);
            if (!metric)
                return u"“%1” should be FIELD or FIELD:OP, where OP is sum, avg, min, max or "
                       u"time_avg."_s.arg(model::shown(words));
            plan.request.metrics.append(*metric);
        }
        const QString saved = parser.value(u"template"_s);
        if (!saved.isEmpty() && (!plan.request.keys.isEmpty() || !values.isEmpty()))
            return u"A saved view has its own columns: --template cannot be combined with --key or "
                   u"--value."_s;
        if (!saved.isEmpty())
            return readSaved(saved, plan);
        if (values.isEmpty())
            return u"Say what to count: --value FIELD, such as generic.bytes. --fields lists "
                   u"them."_s;
        return {};
    }

    QString readNumbers(const QCommandLineParser &parser, ViewPlan &plan)
    {
        constexpr qint64 most = std::numeric_limits<int>::max();
        const auto top = netshark::wholeNumber(parser.value(u"top"_s), 0, most);
        const auto seconds = netshark::wholeNumber(parser.value(u"seconds"_s), 0, 86'400);
        if (!top)
            return u"--top takes a whole number of rows."_s;
        if (!seconds)
            return u"--seconds takes a whole number from 0 to 86400."_s;
        plan.question.top = static_cast<int>(*top);
        plan.seconds = static_cast<int>(*seconds);
        plan.question.isAggregated = parser.isSet(u"aggregated"_s);
        if (!parser.isSet(u"delta"_s))
            return {};
        if (plan.question.isAggregated)
            return u"--aggregated is one sample of all the time: leave out --delta."_s;
        const auto delta = model::durationOf(parser.value(u"delta"_s));
        constexpr dissect::Duration millisecond = 1'000'000;
        if (!delta || *delta < millisecond || *delta % millisecond != 0
            || *delta > 366LL * 86'400 * dissect::second)
            return u"--delta takes a length of time in whole milliseconds, such as '10 s'."_s;
        plan.question.delta = *delta;
        // Counted by as much as is asked for; a saved view has its own.
        plan.request.sampling = *delta;
        return {};
    }

    QString readTime(const QCommandLineParser &parser, ViewPlan &plan)
    {
        plan.time = parser.value(u"time"_s);
        if (!parser.isSet(u"time"_s))
            return {};
        // Whether it is a range at all; which one, the appliance's clock tells.
        const auto range = netshark::parseTimeRange(plan.time,
            QDateTime::currentMSecsSinceEpoch() * 1'000'000, QTimeZone::systemTimeZone());
        return range ? QString() : model::errorText(range.error());
    }

    QString readSort(const QCommandLineParser &parser, ViewPlan &plan)
    {
        plan.sortBy = parser.value(u"sort"_s);
        for (const auto &[ending, isAscending] :
            {std::pair{u":asc"_s, true}, std::pair{u":desc"_s, false}}) {
            if (!plan.sortBy.endsWith(ending))
                continue;
            plan.sortBy.chop(ending.size());
            plan.question.isAscending = isAscending;
        }
        if (plan.question.top > 0 && plan.sortBy.isEmpty())
            return u"--top needs --sort: the first rows by what?"_s;
        return {};
    }

    QString readCount(const QCommandLineParser &parser, ViewPlan &plan)
    {
        const auto source = sourceOf(parser.value(u"source"_s));
        if (!source)
            return u"--source takes jobs/NAME, clips/ID, interfaces/ID or fs/PATH."_s;
        plan.request.source = *source;
        if (QString wrong = readColumns(parser, plan); !wrong.isEmpty())
            return wrong;
        const auto filters = packetFilters(parser);
        if (!filters)
            return filters.error();
        plan.request.filters = *filters;
        const bool isLive = source->kind == Kind::Interface;
        if (isLive && plan.seconds <= 0 && !plan.keeps)
            return u"What an interface sees has no end: say how long to count with --seconds N."_s;
        if (isLive && !plan.time.isEmpty())
            return u"An interface has no past: leave out --time, and say --seconds N."_s;
        if (!isLive && plan.seconds > 0)
            return u"--seconds is for interfaces: leave it out, or give --time."_s;
        return {};
    }

    // Which of the deeds that exclude each other.
    QString readDeed(const QCommandLineParser &parser, ViewPlan &plan)
    {
        QStringList given;
        for (const auto &[option, deed] :
            {std::pair{u"list"_s, Deed::List}, std::pair{u"attach"_s, Deed::Attach},
                std::pair{u"close"_s, Deed::Close}, std::pair{u"fields"_s, Deed::Fields}}) {
            if (!parser.isSet(option))
                continue;
            given << "--"_L1 + option;
            plan.deed = deed;
        }
        if (given.size() > 1)
            return u"%1 cannot be combined."_s.arg(given.join(u" and "_s));
        if (plan.deed == Deed::Attach || plan.deed == Deed::Close)
            plan.viewId = parser.value(given.first().mid(2));
        if (plan.deed == Deed::Count)
            return {};
        for (const QString &option : {u"source"_s, u"key"_s, u"value"_s, u"template"_s, u"shark"_s,
                 u"bpf"_s, u"display"_s, u"keep"_s, u"seconds"_s}) {
            if (parser.isSet(option))
                return u"--%1 is for a new view: it cannot be combined with %2."_s.arg(
                    option, given.first());
        }
        if (plan.deed == Deed::Attach)
            return {};
        for (const QString &option : {u"time"_s, u"delta"_s, u"aggregated"_s, u"sort"_s, u"top"_s,
                 u"view-output"_s, u"output"_s, u"overwrite"_s}) {
            if (parser.isSet(option))
                return u"--%1 has no effect here: it is for a table, not for %2."_s.arg(
                    option, given.first());
        }
        return {};
    }

} // namespace

void addViewOptions(OptionList &options)
{
    addConnectionOptions(options);
    addPacketFilterOptions(options);
    options.addOptions(
        {{u"source"_s,
             u"jobs/NAME, clips/ID, interfaces/ID or fs/PATH; without it the first running job that holds packets."_s,
             u"SOURCE"_s},
            {u"key"_s, u"Count by this field, such as tcp.server_port; may be repeated."_s,
                u"FIELD"_s},
            {u"value"_s,
                u"What to count, such as generic.bytes or tcp.rtt:avg (sum, avg, min, max, time_avg); may be repeated."_s,
                u"FIELD[:OP]"_s},
            {u"time"_s, u"Time range, such as 'last 10s' or '12:00 PM to 1:00 PM'."_s, u"RANGE"_s},
            {u"delta"_s, u"Length of a sample; a second unless given."_s, u"DURATION"_s},
            {u"aggregated"_s, u"One sample of all the time."_s},
            {u"sort"_s,
                u"Sort the rows of each sample by this column, such as generic.bytes.sum, the greatest first; with :asc the least."_s,
                u"COLUMN"_s},
            {u"top"_s, u"Only the first N rows of each sample; needs --sort."_s, u"N"_s, u"0"_s},
            {u"seconds"_s, u"How long to count what an interface sees."_s, u"N"_s, u"0"_s},
            {u"template"_s, u"A saved view, JSON, instead of --key and --value."_s, u"FILE"_s},
            {u"view-output"_s, u"Which output of the view; the first one unless given."_s, u"ID"_s},
            {u"keep"_s, u"Leave the view on the appliance, and print its id."_s},
            {u"list"_s, u"List the views of the appliance."_s},
            {u"attach"_s, u"Read a view that is there."_s, u"ID"_s},
            {u"close"_s, u"Close a view."_s, u"ID"_s},
            {u"fields"_s, u"List the fields that the appliance can count."_s},
            {u"overwrite"_s, u"Replace a file that holds packets."_s},
            {u"output"_s, u"Where to write the table, as CSV; - is standard output."_s, u"OUT"_s,
                u"-"_s}});
    options.mayRepeat({u"key"_s, u"value"_s, u"trust"_s});
}

tl::expected<ViewPlan, QString> viewPlan(const QCommandLineParser &parser)
{
    ViewPlan plan;
    plan.output = parser.value(u"output"_s);
    plan.overwrites = parser.isSet(u"overwrite"_s);
    plan.isQuiet = parser.isSet(u"quiet"_s);
    plan.outputId = parser.value(u"view-output"_s);
    plan.keeps = parser.isSet(u"keep"_s);
    for (const auto read : {readDeed, readNumbers, readTime, readSort}) {
        if (const QString wrong = read(parser, plan); !wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    if (plan.deed != Deed::Count)
        return plan;
    if (const QString wrong = readCount(parser, plan); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return plan;
}

tl::expected<std::optional<dissect::TimeRange>, ViewProblem> viewRange(
    const ViewPlan &plan, const Connected &connected)
{
    if (plan.time.isEmpty())
        return std::nullopt;
    const auto range
        = netshark::timeRangeBy(connected.info.localTime, plan.time, QTimeZone::systemTimeZone());
    if (!range)
        return tl::unexpected(ViewProblem{model::errorText(range.error()), Usage});
    return std::optional(*range);
}

tl::expected<netshark::ViewRequest, ViewProblem> viewRequest(
    const ViewPlan &plan, const Connected &connected)
{
    netshark::ViewRequest request = plan.request;
    request.idle = plan.keeps ? 0 : netshark::idleOfOwnViews;
    if (request.source.kind == Kind::Job) {
        const auto job = findJob(connected, request.source.id);
        if (!job)
            return tl::unexpected(ViewProblem{job.error(), Failed});
        if (request.source.id.isEmpty() && !plan.isQuiet)
            complain(u"From the job %1."_s.arg(job->name), Done);
        request.source.id = job->id;
    }
    if (!request.filters.isEmpty()) {
        const auto fields = connected.appliance->nativeFields();
        const QString wrong
            = filterProblem(request.filters, fields.value_or(QList<netshark::NativeField>()));
        if (!wrong.isEmpty())
            return tl::unexpected(ViewProblem{wrong, Usage});
    }
    const auto range = viewRange(plan, connected);
    if (!range)
        return tl::unexpected(range.error());
    request.range = *range;
    return request;
}

QString leftText(const netshark::LeftBehind &left, const QString &host)
{
    if (!left.views.isEmpty())
        return u"A view is left on %1: %2. remora view --close closes it."_s.arg(
            model::shown(host), model::shown(left.views.join(", "_L1)));
    if (left.isViewUnknown)
        return u"A view may be left on %1: it did not return its id. remora view --list shows it."_s
            .arg(model::shown(host));
    return {};
}

QString severalProblem(const QCommandLineParser &parser, const ViewPlan &plan)
{
    if (plan.deed != Deed::Count || plan.keeps)
        return u"--list, --attach, --close, --fields and --keep are for one appliance."_s;
    if (parser.isSet(u"trust-and-remember"_s))
        return u"--trust-and-remember is for one appliance; for several, --trust as often."_s;
    if (plan.time.isEmpty() && !plan.question.isAggregated)
        return u"Samples of several appliances begin together only where --time says when: give "
               u"--time or --aggregated."_s;
    return {};
}

QString headOf(const netshark::ViewColumn &column)
{
    const QString field = column.field.isEmpty() ? column.name : column.field;
    return column.isKey || column.operation == netshark::ViewOperation::None
        ? field
        : field + '.'_L1 + netshark::nameOf(column.operation).toLower();
}

tl::expected<int, QString> columnMeant(
    const QString &words, const QList<netshark::ViewColumn> &columns)
{
    QStringList heads;
    int byField = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        heads << model::shown(headOf(columns[i]));
        if (headOf(columns[i]) == words || columns[i].id == words)
            return static_cast<int>(i);
        if (columns[i].field == words)
            byField = byField < 0 ? static_cast<int>(i) : static_cast<int>(columns.size());
    }
    if (byField >= 0 && byField < columns.size())
        return byField;
    return tl::unexpected(u"The view has no column “%1” to sort by, but %2."_s.arg(
        model::shown(words), heads.join(", "_L1)));
}

} // namespace remora::app
