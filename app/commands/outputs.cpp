// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outputs.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <QFile>

#include "app/interrupt.h"
#include "model/errortext.h"
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
    const auto checked = dissect::checkOutputs(plan);
    if (checked)
        return std::nullopt;
    const Kind kind = checked.error().kind;
    complain(model::errorText(checked.error(), {})
            + (kind == Kind::HoldsPackets ? QStringLiteral(" --overwrite replaces it.")
                                          : QString()),
        Failed);
    return kind == Kind::OutputIsInput || kind == Kind::OutputTwice ? Usage : Failed;
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
