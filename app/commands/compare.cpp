// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QFileInfo>

#include "app/commands/commands.h"
#include "app/commands/ladderpicture.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "dissect/capture/bytesource.h"
#include "dissect/filter/filtervalue.h"
#include "dissect/load/capturereader.h"
#include "dissect/points/segmentcsv.h"
#include "model/charts/selectionwords.h"
#include "model/points/pointswords.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    struct Plan {
        QStringList files;
        QString segments;
        QString ladder;
        QString select;
        bool hasSummary = false;
        bool mayReplaceCapture = false;
        dissect::PointsComparison::Options options;
    };

    using Problem = QString; // a sentence about wrong usage; empty: none

    Problem readOffsets(const QString &words, Plan &plan)
    {
        const QStringList parts = words.split(u',');
        for (const QString &part : parts) {
            QString digits = part.trimmed();
            const bool isNegative = digits.startsWith(u'-');
            if (isNegative || digits.startsWith(u'+'))
                digits.remove(0, 1);
            const auto offset = dissect::scaledNumber(digits.toStdString(), dissect::second, true);
            if (!offset || digits.startsWith("0x"_L1) || *offset > dissect::latestTime)
                return u"--offset takes seconds, such as 1.25 or -0.003, one for each capture "
                       "behind the first, with commas between."_s;
            plan.options.offsets.push_back(isNegative ? -*offset : *offset);
        }
        if (parts.size() != plan.files.size() - 1)
            return u"--offset takes as many numbers as there are captures behind the first: %1."_s
                .arg(plan.files.size() - 1);
        return {};
    }

    Problem read(const QCommandLineParser &parser, Plan &plan)
    {
        plan.files = parser.positionalArguments();
        constexpr auto most = static_cast<qsizetype>(dissect::PointsComparison::mostPoints);
        if (plan.files.size() < 2)
            return u"Name two captures at least: remora compare FILE FILE. See --help."_s;
        if (plan.files.size() > most)
            return u"At most %1 captures are compared."_s.arg(most);
        for (const QString &file : plan.files) {
            if (file == "-"_L1 || (QFileInfo::exists(file) && !QFileInfo(file).isFile()))
                return u"Captures that are compared are read twice, and “%1” is no file: save it "
                       u"as "
                       "one first."_s.arg(model::shown(file));
        }
        plan.segments = parser.value(u"segments"_s);
        plan.ladder = parser.value(u"ladder"_s);
        plan.select = parser.value(u"select"_s);
        plan.mayReplaceCapture = parser.isSet(u"overwrite"_s);
        plan.options.keepOrder = parser.isSet(u"in-order"_s);
        plan.hasSummary
            = parser.isSet(u"summary"_s) || (plan.segments.isEmpty() && plan.ladder.isEmpty());
        if (!plan.select.isEmpty() && plan.ladder.isEmpty())
            return u"--select names the conversation of --ladder."_s;
        if (!plan.select.isEmpty() && !model::isSelection(plan.select))
            return u"“%1” selects nothing: give a tcp.stream, udp.N or conversation.N of the first "
                   "capture."_s.arg(model::shown(plan.select));
        return parser.isSet(u"offset"_s) ? readOffsets(parser.value(u"offset"_s), plan) : Problem();
    }

    // By which sentences call a capture: its file's name, or the path where several have that.
    QString nameOf(const QStringList &files, const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        const auto same = std::ranges::count_if(
            files, [&](const QString &other) { return QFileInfo(other).fileName() == name; });
        return model::harmless(same > 1 ? file : name);
    }

    ExitStatus load(const QString &file, dissect::PointCapture &to)
    {
        to.path = netshark::fileBytes(file);
        const auto failed = [&](const dissect::Error &error) {
            return static_cast<ExitStatus>(complain(model::errorText(error, file), Failed));
        };
        auto source = dissect::openFile(to.path, interruptFlag());
        if (!source)
            return failed(source.error());
        auto reader = dissect::CaptureReader::open(std::move(*source), {});
        if (!reader)
            return failed(reader.error());
        for (bool more = true; more;) {
            const auto chunk = reader->nextChunk();
            if (!chunk)
                return failed(chunk.error());
            to.store.append(chunk->packets);
            more = chunk->state == dissect::ByteSource::State::More;
        }
        to.conversations
            = std::make_shared<const std::vector<dissect::Conversation>>(reader->conversations());
        to.hasCutPackets = reader->facts().cutPackets > 0;
        if (const auto &damage = reader->facts().damage)
            return static_cast<ExitStatus>(
                complain(model::shown(file) + u": "_s + model::damageText(*damage), Partial));
        return Done;
    }

    // The place in the way of the capture that was named first.
    std::size_t firstNamed(const dissect::PointsComparison &comparison)
    {
        const auto &order = comparison.order();
        return static_cast<std::size_t>(std::ranges::find(order, std::size_t{0}) - order.begin());
    }

    // A sentence where the words name none.
    tl::expected<dissect::TalkPlace, QString> talkOf(
        const dissect::PointsComparison &comparison, const QString &select)
    {
        if (select.isEmpty()) {
            if (const auto worst = dissect::worstTalk(comparison))
                return *worst;
            return tl::unexpected(u"No conversation was seen at two points."_s);
        }
        const std::size_t at = firstNamed(comparison);
        const dissect::Point &point = *comparison.points()[at];
        const auto &conversations = *point.capture().conversations;
        const std::vector<std::uint8_t> clientIsA(conversations.size(), 1);
        const auto chosen = model::selectionsOf(select, {conversations, conversations, clientIsA});
        if (!chosen)
            return tl::unexpected(chosen.error());
        const dissect::ConversationSet set = model::packetsOf(*chosen);
        std::vector<dissect::ConversationId> named;
        for (std::uint32_t row = 0; row < conversations.size() && named.size() < 2; ++row) {
            if (set.contains(dissect::ConversationId{row}))
                named.push_back(dissect::ConversationId{row});
        }
        if (named.size() != 1)
            return tl::unexpected(u"--select takes one conversation for --ladder."_s);
        return dissect::TalkPlace{at, point.talkOf(named.front())};
    }

    bool writeLadder(const dissect::PointsComparison &comparison, const dissect::TalkPlace &talk,
        const Plan &plan)
    {
        const dissect::Ladder ladder = dissect::ladderOf(comparison, talk.point, talk.talk);
        QStringList names;
        for (const auto &point : comparison.points())
            names << QString::fromStdString(point->capture().name);
        const QByteArray picture = ladderPicture(ladder, names);
        if (ladder.left > 0)
            complain(u"The ladder shows the first %1 lines of %2."_s.arg(ladder.lines.size())
                         .arg(ladder.lines.size() + ladder.left),
                Done);
        return writeOutput(plan.ladder, plan.mayReplaceCapture, [&](dissect::FileSink &sink) {
            sink.write({picture.constData(), static_cast<std::size_t>(picture.size())});
        });
    }

    // Numbers as commands write them, wherever they run.
    bool print(const dissect::PointsComparison &comparison)
    {
        const auto facts = dissect::pointsFacts(comparison, *interruptFlag());
        const QByteArray lines
            = model::pointsWords(facts, QLocale::c()).join('\n'_L1).toUtf8() + '\n';
        std::fwrite(lines.constData(), 1, static_cast<std::size_t>(lines.size()), stdout);
        return flushStandardOutput();
    }

    ExitStatus write(const dissect::PointsComparison &comparison, const Plan &plan)
    {
        if (!plan.segments.isEmpty()
            && !writeOutput(plan.segments, plan.mayReplaceCapture,
                [&](dissect::FileSink &sink) { dissect::writeSegments(sink, comparison); }))
            return Failed;
        if (!plan.ladder.isEmpty()) {
            const auto talk = talkOf(comparison, plan.select);
            if (!talk)
                return static_cast<ExitStatus>(
                    complain(talk.error(), plan.select.isEmpty() ? Failed : Usage));
            if (!writeLadder(comparison, *talk, plan))
                return Failed;
        }
        if (plan.hasSummary && !print(comparison))
            return Failed;
        return Done;
    }

} // namespace

void declareCompare(OptionList &options)
{
    options.addOptions({{u"segments"_s,
                            u"Write a row for each conversation, segment of the way and direction as CSV: packets seen and lost, one-way delay, reordering, what was changed; - is standard output."_s,
                            u"OUT.csv"_s},
        {u"ladder"_s,
            u"Draw the packets of one conversation as lines between the points, lost ones with a cross: that with most loss unless --select names one."_s,
            u"OUT.svg"_s},
        {u"select"_s,
            u"The conversation for --ladder: a tcp.stream, udp.N or conversation.N of the capture that is named first."_s,
            u"STREAM"_s},
        {u"summary"_s,
            u"Print where packets were lost, what takes the time, the clocks' offset and drift, and what was changed on the way; also without any other output."_s},
        {u"offset"_s,
            u"What the clock of each further capture shows more than that of the first, in seconds, commas between. Unless given, offset and drift are found from packets that go both ways."_s,
            u"SECONDS"_s},
        {u"in-order"_s,
            u"The captures are named in the order of the way. Unless given, the order of three and more is found from TTL and delay."_s},
        {u"overwrite"_s, u"Replace captures too; other files are replaced in any case."_s}});
}

int compareCaptures(const QCommandLineParser &parser)
{
    Plan plan;
    if (const Problem problem = read(parser, plan); !problem.isEmpty())
        return complain(problem, Usage);
    QStringList outputs;
    for (const QString &name : {plan.segments, plan.ladder}) {
        if (!name.isEmpty())
            outputs << name;
    }
    if (plan.hasSummary)
        outputs << u"-"_s;
    if (const auto problem = outputProblem({plan.files, outputs, plan.mayReplaceCapture}))
        return *problem;
    std::vector<dissect::PointCapture> captures;
    ExitStatus status = Done;
    for (const QString &file : plan.files) {
        dissect::PointCapture &capture = captures.emplace_back();
        capture.name = nameOf(plan.files, file).toStdString();
        const ExitStatus loaded = load(file, capture);
        if (loaded == Failed)
            return Failed;
        status = loaded == Done ? status : loaded;
    }
    interruptFlag()->store(false); // what came is made use of
    const auto comparison = dissect::PointsComparison::of(captures, plan.options, *interruptFlag());
    if (!comparison) {
        const auto &file = comparison.error().file;
        return complain(model::errorText(comparison.error(),
                            file.empty() ? plan.files.first() : netshark::fileText(file)),
            Failed);
    }
    const ExitStatus written = write(*comparison, plan);
    return written == Done ? status : written;
}

} // namespace remora::app
