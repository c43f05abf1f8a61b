// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

namespace remora::app {

void declareAnalyze(OptionList &options)
{
    options.addOption({u"bpf"_s,
        u"Only packets that match this filter, in the syntax of pcap-filter(7)."_s, u"EXPR"_s});
    addAnalysisOptions(options);
}

int analyze(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return complain(u"Name one capture: remora analyze FILE. See --help."_s, Usage);
    auto options = analysisOptions(parser);
    if (!options)
        return complain(options.error(), Usage);
    options->bpf = parser.value(u"bpf"_s);
    return runAnalysis(parser.positionalArguments().first(), *options);
}

} // namespace remora::app
