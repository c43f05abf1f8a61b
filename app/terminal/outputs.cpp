// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/outputs.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include "app/terminal/interrupt.h"
#include "dissect/core/descriptor.h"
#include "dissect/core/freshfile.h"
#include "model/text/errortext.h"
#include "netshark/filename.h"

namespace remora::app {

std::optional<ExitStatus> outputProblem(const OutputNames &names)
{
    using Kind = dissect::Error::Kind;
    dissect::OutputPlan plan;
    plan.mayReplaceCaptures = names.mayReplaceCaptures;
    for (const QString &name : names.inputs)
        plan.inputs.push_back(netshark::fileBytes(name));
    for (const QString &name : names.outputs)
        plan.outputs.push_back(netshark::fileBytes(name));
    auto checked = dissect::checkOutputs(plan);
    for (auto name = plan.outputs.begin(); checked && name != plan.outputs.end(); ++name)
        checked = dissect::tryOutput(*name);
    if (checked)
        return std::nullopt;
    const Kind kind = checked.error().kind;
    complain(model::errorText(checked.error(), {})
            + (kind == Kind::HoldsPackets ? QStringLiteral(" --overwrite replaces it.")
                                          : QString()),
        Failed);
    return kind == Kind::OutputIsInput || kind == Kind::OutputTwice ? Usage : Failed;
}

bool isTerminal(const QString &name)
{
    const auto place = dissect::OutputPlace::of(netshark::fileBytes(name));
    if (!place || place->kind == dissect::OutputPlace::Kind::File)
        return false;
    if (place->kind == dissect::OutputPlace::Kind::Descriptor)
        return isatty(place->descriptor) == 1;
    const dissect::Descriptor own(
        open(place->path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    return own.isOpen() && isatty(own.number()) == 1;
}

bool writeOutput(const QString &name, bool mayReplaceCaptures,
    const std::function<void(dissect::FileSink &)> &write)
{
    if (!flushStandardOutput()) // it may be the same
        return false;
    auto sink = dissect::FileSink::open(
        netshark::fileBytes(name), {mayReplaceCaptures, false, interruptFlag().get()});
    if (sink) {
        write(*sink);
        const auto finished = sink->finish();
        if (finished)
            return true;
        sink = tl::unexpected(finished.error());
    }
    complain(model::errorText(sink.error(), name), Failed);
    return false;
}

bool flushStandardOutput()
{
    const bool good = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (good || errno == EPIPE) {
        std::clearerr(stdout);
        return true;
    }
    static bool isSaid = false;
    if (!std::exchange(isSaid, true))
        complain(model::errorText(dissect::writeError(errno), QStringLiteral("-")), Failed);
    return false;
}

} // namespace remora::app
