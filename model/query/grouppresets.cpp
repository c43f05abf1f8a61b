// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/grouppresets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(grouppresets)
    };

} // namespace

std::vector<GroupPreset> groupPresets()
{
    const QString bytes = u"ip.len:sum"_s;
    const QString packets = u"ip.len:count"_s;
    const QString mostBytes = u"ip.len.sum:desc"_s;
    const QString rtt = u"tcp.analysis.ack_rtt:"_s;
    return {{Texts::tr("Conversations"),
                {{u"ip.cli"_s, u"ip.srv"_s, u"tcp.cliport"_s},
                    {bytes, rtt + "min"_L1, rtt + "mean"_L1, rtt + "max"_L1, rtt + "count"_L1}, {},
                    u"tcp.analysis.ack_rtt.count:desc"_s, {}}},
        {Texts::tr("Top talkers"), {{u"ip.src"_s}, {bytes, packets}, {}, mostBytes, {}}},
        {Texts::tr("Ports"), {{u"tcp.dstport"_s}, {bytes, packets}, {}, mostBytes, {}}},
        {Texts::tr("TCP flags"),
            {{u"tcp.flags"_s}, {u"tcp.flags:count"_s, bytes}, {}, u"tcp.flags.count:desc"_s, {}}},
        {Texts::tr("HTTP hosts"),
            {{u"http.host"_s}, {u"http.host:count"_s}, {}, u"http.host.count:desc"_s, {}}, false},
        {Texts::tr("DNS answer times"),
            {{u"dns.qry.name"_s},
                {u"dns.time:count"_s, u"dns.time:mean"_s, u"dns.time:p95"_s, u"dns.time:max"_s}, {},
                u"dns.time.max:desc"_s, {}},
            false}};
}

QStringList usualQueryFields()
{
    return {u"frame.time_epoch"_s, u"ip.src"_s, u"ip.dst"_s, u"ip.len"_s, u"tcp.srcport"_s,
        u"tcp.dstport"_s, u"tcp.flags"_s, u"tcp.analysis.ack_rtt"_s};
}

} // namespace remora::model
