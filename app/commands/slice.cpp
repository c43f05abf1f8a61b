// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include "app/commands/analyzed.h"
#include "app/commands/commands.h"
#include "app/commands/querycaptures.h"
#include "app/commands/slicechoice.h"
#include "app/commands/slicerun.h"
#include "app/terminal/interrupt.h"
#include "dissect/capture/filesource.h"
#include "dissect/core/freshfile.h"
#include "dissect/filter/filterexpression.h"
#include "dissect/filter/filtervalue.h"
#include "dissect/load/storedpackets.h"
#include "model/capture/packetmemory.h"
#include "model/query/tshark.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/filename.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // What is asked for.
    struct Plan {
        QString file;
        model::SavedInvestigation saved; // whose focus is sliced; of a capture: all of it
        QString where; // a filter of Remora's own
        QString display; // one for tshark
        QString select;
        QString bpf;
        const TimeChoice *time = nullptr; // one of the choice
        std::unique_ptr<dissect::EveryChoice> choice; // without those that need columns or tshark
        dissect::SliceSplit split;

        bool needsColumns() const
        {
            return !where.isEmpty() || !select.isEmpty() || split.byPart || !saved.focus.isAll();
        }
    };
    using Problem = QString; // a sentence about wrong usage; empty: none

    Problem readFilters(const QCommandLineParser &parser, Plan &plan)
    {
        plan.where = parser.value(u"where"_s);
        plan.bpf = parser.value(u"bpf"_s);
        plan.select = parser.value(u"select"_s);
        QString display = parser.value(u"display"_s);
        const int given = (plan.where.isEmpty() ? 0 : 1) + (plan.bpf.isEmpty() ? 0 : 1)
            + (display.isEmpty() ? 0 : 1);
        if (given > 1)
            return u"Give one of --where, --display and --bpf."_s;
        if (!plan.where.isEmpty()) {
            const auto parsed = dissect::FilterExpression::parse(plan.where.toStdString(), {});
            return parsed ? Problem() : model::filterErrorText(parsed.error());
        }
        if (!plan.bpf.isEmpty())
            plan.choice->add(std::make_unique<dissect::BpfChoice>(plan.bpf.toStdString()));
        if (display.isEmpty())
            return {};
        const auto native = dissect::FilterExpression::parse(display.toStdString(), {});
        // Packets in tunnels have headers that only tshark looks into, which needs a file that can
        // be read twice.
        const bool isFile = QFileInfo(parser.positionalArguments().value(0)).isFile();
        if (!model::tsharkProgram().isEmpty() && (isFile || !native))
            plan.display = display;
        else if (native)
            plan.where = display;
        else
            return u"This filter needs tshark, which is not installed here (on Debian: apt install "
                   "tshark). Remora's own filters do without it, but: "_s
                + model::filterErrorText(native.error());
        return {};
    }

    Problem readChoice(const QCommandLineParser &parser, Plan &plan)
    {
        auto time = TimeChoice::of(parser);
        if (!time)
            return time.error();
        plan.time = time->get();
        if (*time)
            plan.choice->add(std::move(*time));
        if (const QString list = parser.value(u"frames"_s); !list.isEmpty()) {
            auto frames = dissect::FrameChoice::of(list.toStdString());
            if (!frames)
                return QStringLiteral("“%1” is not a list of packet numbers, such as 1,5,10-20 or "
                                      "100-.")
                    .arg(model::shown(list));
            plan.choice->add(std::move(frames));
        }
        if (!parser.isSet(u"every"_s))
            return {};
        const auto n = netshark::wholeNumber(
            parser.value(u"every"_s), 1, std::numeric_limits<qint64>::max());
        if (!n)
            return u"--every takes a number from 1."_s;
        plan.choice->setEvery(static_cast<std::uint64_t>(*n));
        return {};
    }

    Problem readSplit(const QCommandLineParser &parser, Plan &plan)
    {
        int given = 0;
        for (const auto *name :
            {"split-packets", "split-bytes", "split-seconds", "split-conversations"})
            given += parser.isSet(QLatin1StringView(name)) ? 1 : 0;
        if (given > 1)
            return u"Give one of --split-packets, --split-bytes, --split-seconds and "
                   "--split-conversations."_s;
        plan.split.byPart = parser.isSet(u"split-conversations"_s);
        if (parser.isSet(u"split-packets"_s)) {
            const auto n = netshark::wholeNumber(
                parser.value(u"split-packets"_s), 1, std::numeric_limits<qint64>::max());
            if (!n)
                return u"--split-packets takes a number from 1."_s;
            plan.split.packets = static_cast<std::uint64_t>(*n);
        }
        if (parser.isSet(u"split-bytes"_s)) {
            const auto size = model::parseMemorySize(parser.value(u"split-bytes"_s));
            if (!size || *size == 0)
                return u"--split-bytes takes a size, such as 500000, 100M or 2G."_s;
            plan.split.bytes = *size;
        }
        if (parser.isSet(u"split-seconds"_s)) {
            const auto time = dissect::scaledNumber(
                parser.value(u"split-seconds"_s).toStdString(), dissect::second);
            if (!time || *time <= 0)
                return u"--split-seconds takes seconds, such as 60 or 0.5."_s;
            plan.split.time = *time;
        }
        return {};
    }

    // Of a pipe, which cannot be read twice: goes with the process.
    tl::expected<std::shared_ptr<dissect::FreshFile>, QString> copyOf(const QString &pipe)
    {
        dissect::OutputPlace place;
        place.path = netshark::fileBytes(QDir::temp().filePath(u"remora"_s));
        auto copy = dissect::FreshFile::beside(place, true);
        if (!copy)
            return tl::unexpected<QString>(u"The temporary folder cannot hold a copy to read."_s);
        auto source = dissect::FileSource::open(netshark::fileBytes(pipe), interruptFlag());
        std::string block(256UL * 1024, '\0');
        while (source) {
            const auto got
                = (*source)->read(reinterpret_cast<std::byte *>(block.data()), block.size());
            if (!got)
                return tl::unexpected(model::errorText(got.error(), pipe));
            if (got->state != dissect::ByteSource::State::More)
                return std::make_shared<dissect::FreshFile>(std::move(*copy));
            const auto put = copy->append({block.data(), got->bytes});
            if (!put)
                return tl::unexpected(model::errorText(put.error(), QDir::tempPath()));
        }
        return tl::unexpected(model::errorText(source.error(), pipe));
    }

    // The packets that filter and selection leave of the whole capture.
    tl::expected<std::unique_ptr<dissect::PacketChoice>, int> storedChoice(const Plan &plan)
    {
        model::SavedInvestigation start = plan.saved;
        start.source.path = plan.file;
        if (!plan.where.isEmpty()) {
            start.focus.filter = plan.where;
            start.focus.dialect = model::FilterDialect::Wireshark;
            start.focus.zone = QTimeZone::systemTimeZoneId();
        }
        AnalysisOptions options;
        options.select = !plan.select.isEmpty() || !start.focus.conversations.isNone() ? plan.select
                                                                                       : u"all"_s;
        const Analyzed analyzed(start, options);
        if (analyzed.status() != Done)
            return tl::unexpected(static_cast<int>(analyzed.status()));
        const auto &damage = analyzed.investigation().capture().facts().damage;
        if (damage && damage->kind == dissect::Damage::Kind::Interrupted)
            return tl::unexpected(complain(u"Interrupted: nothing was written."_s, Failed));
        return std::make_unique<dissect::StoredChoice>(analyzed.investigation().store(),
            model::packetsOf(analyzed.selections()), plan.split.byPart);
    }

    // What an investigation names, and looks at; a filter of the command line takes the place of
    // its own. Complains.
    ExitStatus readSaved(Plan &plan)
    {
        auto saved = model::readInvestigation(plan.file);
        if (!saved)
            return static_cast<ExitStatus>(
                complain(model::errorText(saved.error(), plan.file), Failed));
        if (!saved->source.bpf.isEmpty())
            return static_cast<ExitStatus>(complain(
                u"%1 lets packets in by “%2”, so that their numbers are not those of the file: slice the capture itself with --bpf."_s
                    .arg(model::shown(plan.file, 4096), model::shown(saved->source.bpf)),
                Usage));
        for (const QString &sentence : std::as_const(saved->leftOut))
            complain(sentence, Partial);
        saved->leftOut.clear();
        plan.file = saved->source.path;
        plan.saved = std::move(*saved);
        return Done;
    }

    int run(Plan plan, const QString &output, bool mayReplaceCapture)
    {
        std::shared_ptr<dissect::FreshFile> copy;
        const bool isTwice = plan.needsColumns() || !plan.display.isEmpty();
        if (isTwice
            && (plan.file == "-"_L1
                || (QFileInfo::exists(plan.file) && !QFileInfo(plan.file).isFile()))) {
            auto made = copyOf(plan.file);
            if (!made)
                return complain(made.error(), Failed);
            copy = std::move(*made);
            plan.file = u"/proc/self/fd/%1"_s.arg(copy->descriptor());
        }
        if (plan.needsColumns()) {
            auto stored = storedChoice(plan);
            if (!stored)
                return stored.error();
            plan.choice->add(std::move(*stored));
        }
        const DisplayChoice *display = nullptr;
        if (!plan.display.isEmpty()) {
            auto choice = std::make_unique<DisplayChoice>(copy
                    ? u"/proc/%1/fd/%2"_s.arg(QCoreApplication::applicationPid())
                          .arg(copy->descriptor())
                    : plan.file,
                plan.display);
            display = choice.get();
            plan.choice->add(std::move(choice));
        }
        dissect::SliceRequest request{{netshark::fileBytes(plan.file)}, {}};
        request.split = plan.split;
        request.choice = plan.choice.get();
        request.isAgain = isTwice;
        request.mayReplaceCapture = mayReplaceCapture;
        return runSlice(std::move(request), output, [&] {
            return display != nullptr && !display->problem().isEmpty() ? display->problem()
                : plan.time != nullptr                                 ? plan.time->problem()
                                                                       : QString();
        });
    }

} // namespace

void declareSlice(OptionList &options)
{
    options.addOptions({{u"where"_s,
                            u"Only packets that match this filter, such as \"tcp.analysis.ack_rtt > 50 ms && ip.addr == 10.0.0.0/8\". Times are in the local time zone."_s,
                            u"EXPR"_s},
        {u"display"_s,
            u"The same in all of Wireshark's words: where Remora does not know them, through tshark."_s,
            u"EXPR"_s},
        {u"bpf"_s, u"The same in the syntax of pcap-filter(7)."_s, u"EXPR"_s},
        {u"start"_s,
            u"Only packets from this time on: 10:05:30 on the day of the first packet, \"2013-04-21 10:05\", both in the local time zone, or epoch seconds."_s,
            u"T"_s},
        {u"end"_s, u"Only packets before this time."_s, u"T"_s},
        {u"duration"_s,
            u"So much time from --start, or before --end, else from the first packet: 30 (seconds), \"500 ms\", \"5 min\"."_s,
            u"D"_s},
        {u"select"_s,
            u"Only these conversations: a tcp.stream, udp.N, conversation.N (by its first packet), several with commas between; most-rtt or all."_s,
            u"STREAMS"_s},
        {u"frames"_s, u"Only packets of these numbers in the file: 1,5,10-20 or 100-."_s,
            u"LIST"_s},
        {u"every"_s, u"Of what is selected, the first packet and each N-th behind it."_s, u"N"_s},
        {u"split-packets"_s,
            u"Several files of at most N packets. They are named OUT-00001, OUT-00002 and so on, the number before the ending: web-00001.pcap.gz."_s,
            u"N"_s},
        {u"split-bytes"_s,
            u"Several files of at most N bytes before they are compressed: 500000, 100M, 2G."_s,
            u"N"_s},
        {u"split-seconds"_s,
            u"Several files of N seconds each, counted from the first packet; none for a time without packets."_s,
            u"N"_s},
        {u"split-conversations"_s,
            u"A file for each conversation, in the order of their first packets, and one for packets without a conversation."_s},
        {u"overwrite"_s, u"Replace captures too; other files are replaced in any case."_s},
        {u"output"_s,
            u"Where the packets go: .pcap, .cap and .dmp make a pcap file, any other name a pcapng file; .gz, .zst, .xz, .lz4 and .bz2 behind that compress it. - is standard output."_s,
            u"OUT"_s}});
}

int slicePackets(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return complain(u"Name one capture: remora slice FILE --output OUT. See --help."_s, Usage);
    Plan plan;
    plan.file = parser.positionalArguments().first();
    plan.choice = std::make_unique<dissect::EveryChoice>();
    for (const auto read : {readFilters, readChoice, readSplit}) {
        if (const Problem problem = read(parser, plan); !problem.isEmpty())
            return complain(problem, Usage);
    }
    QStringList inputs{plan.file};
    if (model::isInvestigation(plan.file)) {
        if (const ExitStatus status = readSaved(plan); status != Done)
            return status;
        inputs << plan.file;
    }
    const QString output = parser.value(u"output"_s);
    const bool mayReplaceCapture = parser.isSet(u"overwrite"_s);
    if (const auto problem = sliceProblem(inputs, output, plan.split, mayReplaceCapture))
        return *problem;
    return run(std::move(plan), output, mayReplaceCapture);
}

void declareMerge(OptionList &options)
{
    options.addOptions({{u"overwrite"_s,
                            u"Replace captures too; other files are replaced in any case."_s},
        {u"output"_s,
            u"Where the packets go, as for remora slice. A pcap file holds one link type; pcapng keeps all interfaces."_s,
            u"OUT"_s}});
}

int mergeCaptures(const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        return complain(
            u"Name the captures: remora merge FILE FILE --output OUT. See --help."_s, Usage);
    QStringList files;
    bool isPartial = false;
    for (const QString &name : names) {
        const FolderPaths found
            = QFileInfo(name).isDir() ? pathsOfFolder(name) : FolderPaths{{name}, Done};
        files << found.paths;
        isPartial = isPartial || found.status != Done;
    }
    if (files.isEmpty())
        return Failed;
    if (files.count(u"-"_s) > 1)
        return complain(u"Standard input can be only one of the captures."_s, Usage);
    const QString output = parser.value(u"output"_s);
    const bool mayReplaceCapture = parser.isSet(u"overwrite"_s);
    if (const auto problem = sliceProblem(files, output, {}, mayReplaceCapture))
        return *problem;
    dissect::SliceRequest request;
    for (const QString &file : files)
        request.inputs.push_back(netshark::fileBytes(file));
    request.mayReplaceCapture = mayReplaceCapture;
    const int ended = runSlice(std::move(request), output);
    return ended == Done && isPartial ? Partial : ended;
}

} // namespace remora::app
