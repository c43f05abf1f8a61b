// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/packetfilters.h"

#include "model/filters/exportfilters.h"

using namespace Qt::StringLiterals;

namespace remora::app {

void addPacketFilterOptions(OptionList &options)
{
    options.addOptions(
        {{u"shark"_s, u"Native filter, such as tcp.server_port=443; may be repeated."_s,
             u"FILTER"_s},
            {u"bpf"_s, u"BPF filter."_s, u"FILTER"_s},
            {u"display"_s, u"Wireshark display filter."_s, u"FILTER"_s}});
    options.mayRepeat({u"shark"_s, u"bpf"_s, u"display"_s});
}

tl::expected<QList<netshark::Filter>, QString> packetFilters(const QCommandLineParser &parser)
{
    using Kind = netshark::Filter::Kind;
    QList<netshark::Filter> filters;
    for (const auto &[option, kind] : {std::pair{u"shark"_s, Kind::Native},
             std::pair{u"bpf"_s, Kind::Bpf}, std::pair{u"display"_s, Kind::Display}}) {
        const QStringList texts = parser.values(option);
        for (const QString &text : texts)
            filters.append({kind, text});
    }
    if (const QString wrong = filterProblem(filters, {}); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return filters;
}

QString filterProblem(
    const QList<netshark::Filter> &filters, const QList<netshark::NativeField> &fields)
{
    for (const netshark::Filter &filter : filters) {
        if (const auto wrong = model::exportFilterProblem(filter, fields))
            return *wrong;
    }
    return {};
}

} // namespace remora::app
