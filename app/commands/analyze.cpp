// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/commands/analysis.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

namespace remora::app {

int analyze(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"remora analyze: what a capture tells, without a window."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"FILE"_s, u"A pcap or pcapng file, also compressed; - is standard input."_s);
    parser.addOption({u"bpf"_s,
        u"Only packets that match this filter, in the syntax of pcap-filter(7)."_s, u"EXPR"_s});
    addAnalysisOptions(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText(), Usage);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return Done;
    }
    if (parser.positionalArguments().size() != 1)
        return complain(u"Name one capture: remora analyze FILE. --help tells more."_s, Usage);
    auto options = analysisOptions(parser);
    if (!options)
        return complain(options.error(), Usage);
    options->bpf = parser.value(u"bpf"_s);
    return runAnalysis(parser.positionalArguments().first(), *options);
}

} // namespace remora::app
