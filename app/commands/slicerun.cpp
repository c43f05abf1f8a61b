// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/slicerun.h"

#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "dissect/slice/slicefile.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    QString nameOf(const std::string &file) { return netshark::fileText(file); }

    // "web-00001.pcap to web-00017.pcap: 17 files, 6,120 of 8,000 packets"
    QString successText(const dissect::SliceReport &report, const dissect::SliceRequest &request)
    {
        const QString packets = QStringLiteral("%1 of %2 packets")
                                    .arg(model::count(report.written), model::count(report.read));
        if (!request.split.isAny())
            return (request.output == "-" ? u"Packets"_s : nameOf(request.output)) + u": "_s
                + packets;
        return QStringLiteral("%1 to %2: %3 files, %4")
            .arg(nameOf(dissect::partName(request.output, 1)),
                nameOf(dissect::partName(request.output, report.files)), model::count(report.files),
                packets);
    }

} // namespace

std::optional<ExitStatus> sliceProblem(const QStringList &inputs, const QString &output,
    const dissect::SliceSplit &split, bool mayReplaceCapture)
{
    const auto usage = [](const QString &sentence) {
        return static_cast<ExitStatus>(complain(sentence, Usage));
    };
    if (output.isEmpty())
        return usage(u"Name the capture to write with --output OUT. See --help."_s);
    if (isTerminal(output))
        return usage(
            u"Packets cannot be written to a terminal: send them to a file or through a pipe."_s);
    if (!split.isAny())
        return outputProblem({inputs, {output}, mayReplaceCapture});
    const auto place = dissect::OutputPlace::of(netshark::fileBytes(output));
    if (place && place->kind != dissect::OutputPlace::Kind::File)
        return usage(u"Several captures cannot go to one pipe or device: name a file."_s);
    const QString first = nameOf(dissect::partName(netshark::fileBytes(output), 1));
    return outputProblem({inputs, {first}, mayReplaceCapture});
}

int runSlice(
    dissect::SliceRequest request, const QString &output, const std::function<QString()> &explained)
{
    request.cancelled = interruptFlag().get();
    request.output = netshark::fileBytes(output);
    const auto report = dissect::slice(request);
    if (!report) {
        const QString sentence = explained ? explained() : QString();
        const auto kind = report.error().kind;
        const QString overwrite = kind == dissect::Error::Kind::HoldsPackets
            ? u" --overwrite replaces it."_s
            : QString();
        return complain(
            sentence.isEmpty() ? model::errorText(report.error(), output) + overwrite : sentence,
            kind == dissect::Error::Kind::BadFilter || kind == dissect::Error::Kind::OutputIsInput
                ? Usage
                : Failed);
    }
    complain(successText(*report, request), Done);
    if (report->commentsLost > 0)
        complain(QStringLiteral("%1 comments are left out: pcap has no place for them. Give a name "
                                "that ends in .pcapng to keep them.")
                     .arg(model::count(report->commentsLost)),
            Done);
    for (const auto &[file, damage] : report->damages)
        complain(nameOf(file) + u": "_s + model::damageText(damage), Partial);
    return report->damages.empty() ? Done : Partial;
}

} // namespace remora::app
