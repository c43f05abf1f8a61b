// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimeZone>

#include "app/commands/analyzed.h"
#include "app/commands/commands.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "model/appliance/hostandport.h"
#include "model/query/fieldcatalogue.h"
#include "model/query/packetquery.h"
#include "model/query/querygroups.h"
#include "model/query/timewindow.h"
#include "model/settings/ports.h"
#include "model/text/errortext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    struct QueryOptions {
        model::PacketQuery query;
        model::TimeWindow window;
        QString where;
        dissect::TableFormat format = dissect::TableFormat::Csv;
        QString output;
        std::vector<std::uint16_t> serverPorts;
        std::optional<model::QueryGroups> groups; // nothing: a row a packet
        bool overwrite = false;
    };

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
        options.query.which = *which;
        options.query.engine = *engine;
        options.format = *format;
        return {};
    }

    QString readCondition(const QCommandLineParser &parser, QueryOptions &options)
    {
        options.where = parser.value(u"where"_s);
        options.query.display = parser.value(u"display"_s);
        options.window
            = {parser.value(u"start"_s), parser.value(u"end"_s), parser.value(u"duration"_s)};
        if (QString problem = windowProblem(options.window); !problem.isEmpty())
            return problem;
        if (options.where.isEmpty())
            return {};
        const auto checked = dissect::FilterExpression::parse(options.where.toStdString(), {});
        return checked ? QString() : model::filterErrorText(checked.error());
    }

    QString readFields(const QCommandLineParser &parser, QueryOptions &options)
    {
        options.query.fields = namesOf(parser.values(u"field"_s));
        const model::GroupWords words{namesOf(parser.values(u"group-by"_s)),
            namesOf(parser.values(u"aggregate"_s)), parser.value(u"bin"_s), parser.value(u"sort"_s),
            parser.value(u"top"_s)};
        if (!words.isGiven())
            return {};
        if (!options.query.fields.isEmpty())
            return u"Give --field, or --group-by and --aggregate, not both."_s;
        auto groups = model::groupsOf(words);
        if (!groups)
            return groups.error();
        options.query.fields = groups->fields;
        options.groups = std::move(*groups);
        return {};
    }

    tl::expected<QueryOptions, QString> queryOptions(const QCommandLineParser &parser)
    {
        QueryOptions options;
        auto ports = model::parsePorts(parser.values(u"server-port"_s));
        if (!ports)
            return tl::unexpected(model::notAPort(ports.error()));
        options.serverPorts = std::move(*ports);
        options.output = parser.value(u"output"_s);
        options.overwrite = parser.isSet(u"overwrite"_s);
        for (const auto read : {readFields, readWords, readCondition}) {
            if (QString problem = read(parser, options); !problem.isEmpty())
                return tl::unexpected(std::move(problem));
        }
        if (QString problem = model::queryProblem(options.query); !problem.isEmpty())
            return tl::unexpected(std::move(problem));
        return options;
    }

    // What is read of the capture; an investigation's own focus counts where the query says
    // nothing.
    model::SavedInvestigation startOf(model::SavedInvestigation start, const QueryOptions &options)
    {
        if (!options.serverPorts.empty())
            start.serverPorts = options.serverPorts;
        if (!options.where.isEmpty()) {
            start.focus.filter = options.where;
            start.focus.dialect = model::FilterDialect::Wireshark;
            start.focus.zone = QTimeZone::systemTimeZoneId();
        }
        return start;
    }

    // Which columns are numbers only JSON has to know; of tshark's the catalogue tells.
    std::vector<dissect::TableColumn> columnsOf(const QueryOptions &options)
    {
        if (options.groups)
            return options.groups->columns;
        const bool isTyped = options.format == dissect::TableFormat::JsonLines;
        const auto catalogue = isTyped ? model::FieldCatalogue::whole(*interruptFlag())
                                       : model::FieldCatalogue::own();
        return model::columnsOf(options.query, *catalogue);
    }

    tl::expected<void, model::TsharkProblem> answer(const QueryOptions &options,
        const model::PacketQuerySource &source, dissect::RowTarget &rows)
    {
        const auto &cancelled = *interruptFlag();
        if (!options.groups)
            return model::answer(options.query, source, cancelled, rows);
        dissect::GroupedRows groups(options.groups->grouping);
        const auto answered = model::answer(options.query, source, cancelled, groups);
        if (answered)
            groups.write(options.groups->order, rows);
        return answered;
    }

    int answerFrom(Analyzed &analyzed, const QueryOptions &options)
    {
        model::Investigation &investigation = analyzed.investigation();
        if (options.window.isGiven()) {
            investigation.focus().setRange(rangeOf(options.window, investigation.contextInView()));
            investigation.finish();
        }
        const dissect::PacketStore &store = investigation.store();
        const auto &facts = investigation.capture().facts();
        const model::PacketQuerySource source{
            {store, *investigation.conversations(), *investigation.clientIsA()},
            analyzed.start().source.path, facts.damage.has_value()};
        auto sink = dissect::FileSink::open(
            netshark::fileBytes(options.output), {options.overwrite, false, interruptFlag().get()});
        if (!sink)
            return complain(model::errorText(sink.error(), options.output), Failed);
        {
            dissect::RowWriter rows(*sink, options.format, columnsOf(options));
            rows.addHead();
            const auto answered = answer(options, source, rows);
            if (!answered) // then nothing is written
                return complain(
                    answered.error().text, answered.error().isOfQuestion ? Usage : Failed);
        }
        if (const auto finished = sink->finish(); !finished)
            return complain(model::errorText(finished.error(), options.output), Failed);
        if (facts.damage)
            return complain(model::damageText(*facts.damage), Partial);
        return Done;
    }

} // namespace

void declareQuery(OptionList &options)
{
    options.addOptions({{u"field"_s,
                            u"A field of the table, in the order of its columns; may be repeated, or several with commas between. remora fields lists them."_s,
                            u"FIELD"_s},
        {u"where"_s, u"Only packets that match this filter of Remora's, as in remora analyze."_s,
            u"EXPR"_s},
        {u"display"_s,
            u"Only packets that match this display filter of Wireshark's; needs tshark."_s,
            u"EXPR"_s},
        {u"start"_s,
            u"Only packets from this time on: 09:14:02 of the capture's first day, 2013-04-21 09:14:02, or epoch seconds."_s,
            u"TIME"_s},
        {u"end"_s, u"Only packets before this time."_s, u"TIME"_s},
        {u"duration"_s,
            u"How long that is, such as \"10 s\": from the start, to the end, or from the first packet."_s,
            u"LENGTH"_s},
        {u"occurrence"_s, u"first, last or all of a field that a packet has several times."_s,
            u"WHICH"_s, u"all"_s},
        {u"format"_s, u"csv, tsv or jsonl (a JSON object a line)."_s, u"TABLE"_s, u"csv"_s},
        {u"output"_s, u"Where to write the table; - is standard output."_s, u"OUT"_s, u"-"_s},
        {u"overwrite"_s, u"Replace captures too; other files are replaced in any case."_s},
        {u"server-port"_s,
            u"A port that servers listen on, for ip.cli, ip.srv and their ports; may be repeated."_s,
            u"N"_s},
        {u"engine"_s,
            u"auto, native or tshark: who reads the fields; auto asks tshark only for what Remora does not know."_s,
            u"ENGINE"_s, u"auto"_s}});
    options.mayRepeat({u"field"_s, u"group-by"_s, u"aggregate"_s, u"server-port"_s});
}

int query(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return complain(u"Name one capture: remora query FILE --field FIELD. See --help."_s, Usage);
    const auto options = queryOptions(parser);
    if (!options)
        return complain(options.error(), Usage);
    const QString path = parser.positionalArguments().first();
    model::SavedInvestigation start;
    start.source.path = path;
    if (model::isInvestigation(path)) {
        auto saved = model::readInvestigation(path);
        if (!saved)
            return complain(model::errorText(saved.error(), path), Failed);
        start = std::move(*saved);
    }
    if (const auto problem
        = outputProblem({{path, start.source.path}, {options->output}, options->overwrite}))
        return *problem;
    Analyzed analyzed(startOf(std::move(start), *options), {});
    if (analyzed.status() != Done)
        return analyzed.status();
    return answerFrom(analyzed, *options);
}

} // namespace remora::app
