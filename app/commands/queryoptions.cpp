// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queryoptions.h"

#include "app/commands/commands.h"
#include "model/appliance/hostandport.h"
#include "model/charts/chartwords.h"
#include "model/settings/ports.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Of an option that may be repeated, and have several names with commas between.
    QStringList namesOf(const QStringList &values)
    {
        QStringList names;
        for (const QString &value : values) {
            for (const QString &name : value.split(','_L1, Qt::SkipEmptyParts))
                names << name.trimmed();
        }
        return names;
    }

    // The value that a word of an option stands for; nothing where there is no such word.
    template <class Value>
    std::optional<Value> named(
        const QString &word, std::initializer_list<std::pair<QLatin1StringView, Value>> words)
    {
        for (const auto &[name, value] : words) {
            if (word == name)
                return value;
        }
        return std::nullopt;
    }

    QString readWords(const QCommandLineParser &parser, QueryOptions &options)
    {
        using dissect::Occurrence;
        using dissect::TableFormat;
        using Engine = model::PacketQuery::Engine;
        const auto which = named<Occurrence>(parser.value(u"occurrence"_s),
            {{"first"_L1, Occurrence::First}, {"last"_L1, Occurrence::Last},
                {"all"_L1, Occurrence::All}});
        if (!which)
            return u"--occurrence takes first, last or all."_s;
        const auto format = named<TableFormat>(parser.value(u"format"_s),
            {{"csv"_L1, TableFormat::Csv}, {"tsv"_L1, TableFormat::Tsv},
                {"jsonl"_L1, TableFormat::JsonLines}});
        if (!format)
            return u"--format takes csv, tsv or jsonl."_s;
        const auto engine = named<Engine>(parser.value(u"engine"_s),
            {{"auto"_L1, Engine::Automatic}, {"native"_L1, Engine::Columns},
                {"tshark"_L1, Engine::Tshark}});
        if (!engine)
            return u"--engine takes auto, native or tshark."_s;
        // Several values with commas between are no number.
        const bool counts = options.groups.has_value() || !options.plots.empty();
        options.query.which = parser.isSet(u"occurrence"_s) ? *which
            : options.kept                                  ? options.kept->which
            : counts                                        ? Occurrence::First
                                                            : *which;
        options.query.engine = *engine;
        options.format = *format;
        return {};
    }

    // What the command line says itself wins.
    void takeKept(QueryOptions &options)
    {
        model::QueryWords &kept = *options.kept;
        if (options.window.isGiven())
            kept.time = model::QueryWords::Time::All;
        else if (kept.time == model::QueryWords::Time::Window)
            options.window = kept.window;
        const bool isConditionGiven = !options.where.isEmpty() || !options.query.display.isEmpty();
        const bool isOurs
            = dissect::FilterExpression::parse(kept.where.toStdString(), {}).has_value();
        if (!isConditionGiven && !isOurs)
            options.query.display = kept.where;
        if (isConditionGiven || !isOurs)
            kept.where.clear();
    }

    QString readCondition(const QCommandLineParser &parser, QueryOptions &options)
    {
        options.where = parser.value(u"where"_s);
        options.query.display = parser.value(u"display"_s);
        options.window
            = {parser.value(u"start"_s), parser.value(u"end"_s), parser.value(u"duration"_s)};
        if (options.kept)
            takeKept(options);
        if (QString problem = windowProblem(options.window); !problem.isEmpty())
            return problem;
        if (options.where.isEmpty())
            return {};
        const auto checked = dissect::FilterExpression::parse(options.where.toStdString(), {});
        if (checked)
            return {};
        const QString problem = model::filterErrorText(checked.error());
        return checked.error().kind == dissect::FilterError::Kind::UnknownField
            ? problem + u" --where takes Remora's own fields, --display those of tshark too."_s
            : problem;
    }

    // Adds what is not there yet.
    std::size_t placeOf(QStringList &fields, const QString &field)
    {
        if (!fields.contains(field))
            fields << field;
        return static_cast<std::size_t>(fields.indexOf(field));
    }

    bool isWorded(const QCommandLineParser &parser)
    {
        return parser.isSet(u"field"_s) || parser.isSet(u"group-by"_s)
            || parser.isSet(u"aggregate"_s) || parser.isSet(u"plot"_s);
    }

    // Of the command line, or of the kept query with what the command line says of them.
    model::GroupWords groupWords(const QCommandLineParser &parser, const QueryOptions &options)
    {
        const QString bin = parser.value(u"bin"_s);
        const QString sort = parser.value(u"sort"_s);
        const QString top = parser.value(u"top"_s);
        if (!options.kept)
            return {namesOf(parser.values(u"group-by"_s)), namesOf(parser.values(u"aggregate"_s)),
                bin, sort, top};
        model::GroupWords words = options.kept->groups;
        for (const auto &[given, word] :
            {std::pair{&bin, &words.bin}, {&sort, &words.sort}, {&top, &words.top}}) {
            if (!given->isEmpty())
                *word = *given;
        }
        return words;
    }

    // Where there are groups, their fields come first, and then those of the packets' rows.
    QString readFields(const QCommandLineParser &parser, QueryOptions &options)
    {
        QStringList &fields = options.query.fields;
        fields = options.kept ? options.kept->fields : namesOf(parser.values(u"field"_s));
        options.rows = parser.value(u"rows"_s);
        model::GroupWords words = groupWords(parser, options);
        const bool isOfPlots = words.keys.isEmpty() && words.aggregates.isEmpty()
            && !parser.values(u"plot"_s).isEmpty();
        if (isOfPlots)
            words.bin.clear();
        if (!words.isGiven())
            return options.rows.isEmpty()
                ? QString()
                : u"--rows is beside groups: without --group-by, --output has the rows."_s;
        auto groups = model::groupsOf(words);
        if (!groups)
            return groups.error();
        if (!fields.isEmpty()) {
            if (QString problem = model::queryProblem(options.query); !problem.isEmpty())
                return problem;
        }
        if (!options.rows.isEmpty() && fields.isEmpty())
            return u"--rows has the fields of --field: name one."_s;
        if (options.rows.isEmpty() && !options.kept && !fields.isEmpty())
            options.leftOut
                << u"The table is of groups, and has their columns: the fields of --field are not in it. --rows OUT writes them too, a row a packet."_s;
        options.rowFields = fields;
        fields = groups->fields;
        options.groups = std::move(*groups);
        return {};
    }

    // FIELD[:FUNCTION[:WIDTH]]=OUT
    QString readPlot(const QString &word, QueryOptions &options)
    {
        const qsizetype equals = word.indexOf('='_L1);
        const QStringList what = word.left(equals).split(':'_L1);
        QueryOptions::Plot plot;
        plot.plot.field = what[0];
        plot.path = word.mid(equals + 1);
        plot.format = ui::pictureFormatOf(plot.path);
        constexpr qsizetype most = 3;
        if (equals < 1 || what[0].isEmpty() || plot.path.isEmpty() || what.size() > most
            || (what.size() > 1 && what[1].isEmpty()) || !plot.plot.setFunction(what.value(1)))
            return u"“%1” should be FIELD=OUT, FIELD:FUNCTION=OUT or FIELD:FUNCTION:WIDTH=OUT, where FUNCTION is one of %2."_s
                .arg(model::shown(word), model::FieldPlot::functionWords().join(u", "_s));
        if (plot.path == "-"_L1)
            plot.format = ui::PictureFormat::Svg;
        if (!plot.format && !plot.path.endsWith(".csv"_L1, Qt::CaseInsensitive))
            return u"“%1” should end in .svg, .png, .pdf or .csv."_s.arg(model::shown(plot.path));
        const auto width
            = what.size() == most ? model::binOf(what[2]) : std::optional(options.plotBin);
        if (!width)
            return u"“%1” is not a width of bins, such as 1 s or 100 ms, from 1 us to 7 d."_s.arg(
                model::shown(what[2]));
        plot.plot.bin = *width;
        options.plots.push_back(std::move(plot));
        return model::plotProblem(options.plots.back().plot);
    }

    QString readPlotGroup(const QCommandLineParser &parser, QueryOptions &options)
    {
        if (!parser.isSet(u"plot-group"_s))
            return {};
        bool isNumber = false;
        options.plotGroup = parser.value(u"plot-group"_s).toULongLong(&isNumber);
        if (!isNumber || *options.plotGroup == 0)
            return u"--plot-group takes the number of a group, from 1."_s;
        if (!options.groups || options.groups->grouping.keys.empty() || options.plots.empty())
            return u"--plot-group is of plots and groups: give --plot and --group-by too."_s;
        return {};
    }

    QString readPlots(const QCommandLineParser &parser, QueryOptions &options)
    {
        const QString split = parser.value(u"split"_s);
        const QString bin = parser.value(u"bin"_s);
        const auto width = bin.isEmpty() ? model::ChartOptions::automaticBin : model::binOf(bin);
        const QStringList words = parser.values(u"plot"_s);
        if (!words.isEmpty() && !width)
            return u"“%1” is not a width of bins, such as 1 s or 100 ms, from 1 us to 7 d."_s.arg(
                model::shown(bin));
        options.plotBin = width.value_or(model::ChartOptions::automaticBin);
        for (const QString &word : words) {
            if (QString problem = readPlot(word, options); !problem.isEmpty())
                return problem;
        }
        options.tableFields = options.query.fields.size();
        if (!options.rows.isEmpty()) {
            for (const QString &field : std::as_const(options.rowFields))
                placeOf(options.query.fields, field);
        }
        if (words.isEmpty() && !split.isEmpty())
            return u"--split is of plots: give --plot too."_s;
        for (QueryOptions::Plot &plot : options.plots) {
            plot.plot.split = split;
            placeOf(options.query.fields, plot.plot.field);
        }
        if (!split.isEmpty())
            placeOf(options.query.fields, split);
        return readPlotGroup(parser, options);
    }

    // A table goes to standard output unless there are plots alone.
    QString readOutputs(const QCommandLineParser &parser, QueryOptions &options)
    {
        options.output = parser.value(u"output"_s);
        options.overwrite = parser.isSet(u"overwrite"_s);
        if (options.output.isEmpty() && (options.plots.empty() || options.groups))
            options.output = u"-"_s;
        if (!options.output.isEmpty() && options.tableFields == 0 && !options.plots.empty())
            return u"Name a field of the table, or give no --output."_s;
        const QStringList size = parser.value(u"size"_s).split('x'_L1);
        options.size = {size.value(0).toInt(), size.value(1).toInt()};
        constexpr int least = 100;
        constexpr int most = 10'000;
        const auto fits = [](int length) { return length >= least && length <= most; };
        if (size.size() != 2 || !fits(options.size.width()) || !fits(options.size.height()))
            return u"“%1” is not a size such as 1200x400, from 100 to 10000 pixels."_s.arg(
                model::shown(parser.value(u"size"_s)));
        return {};
    }

} // namespace

QStringList QueryOptions::outputs() const
{
    QStringList names;
    for (const QString &name : {output, rows}) {
        if (!name.isEmpty())
            names << name;
    }
    for (const Plot &plot : plots)
        names << plot.path;
    return names;
}

tl::expected<QueryOptions, QString> queryOptions(
    const QCommandLineParser &parser, const std::optional<model::QueryWords> &kept)
{
    QueryOptions options;
    if (!isWorded(parser))
        options.kept = kept;
    auto ports = model::parsePorts(parser.values(u"server-port"_s));
    if (!ports)
        return tl::unexpected(model::notAPort(ports.error()));
    options.serverPorts = std::move(*ports);
    for (const auto read : {readFields, readPlots, readWords, readOutputs, readCondition}) {
        if (QString problem = read(parser, options); !problem.isEmpty())
            return tl::unexpected(std::move(problem));
    }
    if (QString problem = model::queryProblem(options.query); !problem.isEmpty())
        return tl::unexpected(std::move(problem));
    return options;
}

void declareQuery(OptionList &options)
{
    options.addOptions({{u"field"_s,
                            u"A field of the table, in the order of its columns; may be repeated, or several with commas between. remora fields lists them; capture.file is the name of the capture. The query that an investigation keeps is run where no --field, --group-by, --aggregate or --plot is given."_s,
                            u"FIELD"_s},
        {u"where"_s, u"Only packets that match this filter of Remora's, as in remora analyze."_s,
            u"EXPR"_s},
        {u"display"_s,
            u"Only packets that match this display filter of Wireshark's; tshark reads what Remora does not know."_s,
            u"EXPR"_s},
        {u"start"_s,
            u"Only packets from this time on: 09:14:02 of the capture's first day, \"2013-04-21 09:14:02\", both in the local time zone, 2013-04-21T09:14:02Z, or epoch seconds."_s,
            u"TIME"_s},
        {u"end"_s, u"Only packets before this time."_s, u"TIME"_s},
        {u"duration"_s,
            u"How long that is, such as \"10 s\": from the start, to the end, or from the first packet, of several captures of the first."_s,
            u"LENGTH"_s},
        {u"occurrence"_s,
            u"first, last or all of a field that a packet has several times; for groups and plots first unless you say."_s,
            u"WHICH"_s, u"all"_s},
        {u"group-by"_s,
            u"A row for each of the groups of packets that are the same in this field; may be repeated, or several with commas between."_s,
            u"FIELD"_s},
        {u"aggregate"_s,
            u"What to compute of a field in each group: sum, count, min, mean, max, median, p95 or distinct; may be repeated, or several with commas between. Its column is FIELD.FUNCTION."_s,
            u"FIELD:FUNCTION"_s},
        {u"bin"_s,
            u"Groups are of one such slice of time, \"1 s\" or \"100 ms\" (units: ns, us, ms, s, min, h, d, w); so are the values of plots, for which auto is some hundred bins."_s,
            u"WIDTH"_s},
        {u"sort"_s,
            u"The column that groups are sorted by; with :desc behind in descending order."_s,
            u"COLUMN"_s},
        {u"top"_s, u"Only the first so many groups."_s, u"N"_s},
        {u"plot"_s,
            u"Draw a field over time as .svg, .png or .pdf, or write its numbers as .csv; - is standard output, as SVG: each value, or in bins of WIDTH, else of --bin, with a function of --aggregate, bitrate (8 times the sum of bytes, by the bin's width) or bands (min, mean and max). May be repeated. Without --output there is no table then, unless there are groups."_s,
            u"FIELD[:FUNCTION[:WIDTH]]=OUT"_s},
        {u"plot-group"_s,
            u"Plots are of the packets of one of the groups alone: 1 is the first that is written."_s,
            u"N"_s},
        {u"split"_s, u"Plots have a series for each value of this field, at most 8."_s, u"FIELD"_s},
        {u"rows"_s,
            u"Beside groups: where to write the packets that they are made of, with the fields of --field."_s,
            u"OUT"_s},
        {u"size"_s, u"Size of each plot in pixels."_s, u"WxH"_s, u"1200x400"_s},
        {u"format"_s, u"csv, tsv or jsonl (a JSON object a line)."_s, u"TABLE"_s, u"csv"_s},
        {u"output"_s,
            u"Where to write the table; - is standard output, which it is unless there are plots."_s,
            u"OUT"_s},
        {u"overwrite"_s, u"Replace captures too; other files are replaced in any case."_s},
        {u"server-port"_s,
            u"A port that servers listen on, for ip.cli, ip.srv and their ports; may be repeated."_s,
            u"N"_s},
        {u"engine"_s,
            u"auto, native or tshark: who reads the fields; auto asks tshark only for what Remora does not know."_s,
            u"ENGINE"_s, u"auto"_s}});
    options.mayRepeat({u"field"_s, u"group-by"_s, u"aggregate"_s, u"plot"_s, u"server-port"_s});
}

} // namespace remora::app
