// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/meantword.h"
#include "app/terminal/outputs.h"
#include "model/query/fieldcatalogue.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    QByteArray lineOf(const model::FieldCatalogue::Field &field)
    {
        QStringList cells;
        for (const QString &cell : {field.name, field.type, field.protocol,
                 field.isNative ? u"native"_s : u"tshark"_s, field.description})
            cells << model::harmless(cell);
        return cells.join('\t'_L1).toUtf8() + '\n';
    }

} // namespace

void declareFields(OptionList &options)
{
    options.addOptions(
        {{u"name-re"_s, u"Only fields whose name matches this regular expression."_s, u"RE"_s},
            {u"description-re"_s,
                u"Only fields whose description matches this regular expression."_s, u"RE"_s},
            {u"protocol"_s, u"Only fields of this protocol, such as tcp."_s, u"PROTOCOL"_s},
            {u"output"_s, u"Where to write the list; - is standard output."_s, u"OUT"_s, u"-"_s}});
}

int fields(const QCommandLineParser &parser)
{
    model::FieldSearch search;
    search.name = parser.value(u"name-re"_s);
    search.description = parser.value(u"description-re"_s);
    search.protocol = parser.value(u"protocol"_s);
    search.isRegular = true;
    const QString output = parser.value(u"output"_s);
    if (const auto problem = outputProblem({{}, {output}, false}))
        return *problem;
    const auto catalogue = model::FieldCatalogue::whole(*interruptFlag());
    const auto found = catalogue->find(search);
    if (!found)
        return complain(found.error(), Usage);
    const QStringList protocols = catalogue->protocols();
    if (!search.protocol.isEmpty() && !protocols.contains(search.protocol)) {
        const QString meant
            = meantBy(search.protocol, model::FieldCatalogue::own()->protocols() + protocols);
        return complain(
            u"There are no fields of a protocol “%1”."_s.arg(model::shown(search.protocol))
                + (meant.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(model::shown(meant))),
            Usage);
    }
    if (found->empty())
        complain(u"No field is like that."_s, Done);
    const bool written = writeOutput(output, false, [&](dissect::FileSink &sink) {
        sink.write("name\ttype\tprotocol\treader\tdescription\n");
        for (const std::size_t i : *found)
            sink.write(lineOf(catalogue->field(i)).toStdString());
    });
    return written ? Done : Failed;
}

} // namespace remora::app
