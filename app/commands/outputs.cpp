// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outputs.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <QFile>

#include "app/commandline.h"
#include "app/interrupt.h"
#include "model/errortext.h"
#include "netshark/filename.h"

namespace remora::app {

QString outputProblem(const OutputNames &names)
{
    dissect::OutputPlan plan;
    plan.mayReplaceCaptures = names.mayReplaceCaptures;
    for (const QString &name : names.inputs)
        plan.inputs.push_back(netshark::fileBytes(name));
    for (const QString &name : names.outputs)
        plan.outputs.push_back(netshark::fileBytes(name));
    const auto checked = dissect::checkOutputs(plan);
    if (checked)
        return {};
    const bool isHeld = checked.error().kind == dissect::Error::Kind::HoldsPackets;
    return model::errorText(checked.error(), {})
        + (isHeld ? QStringLiteral(" --overwrite replaces it.") : QString());
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
