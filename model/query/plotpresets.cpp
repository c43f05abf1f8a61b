// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/plotpresets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(plotpresets)
    };

} // namespace

std::vector<PlotPreset> plotPresets()
{
    return {{Texts::tr("Length"), u"ip.len"_s, {}},
        {Texts::tr("Bit rate"), u"ip.len:bitrate"_s, u"1 s"_s},
        {Texts::tr("RTT"), u"tcp.analysis.ack_rtt"_s, {}},
        {Texts::tr("RTT bands"), u"tcp.analysis.ack_rtt:bands"_s, u"100 ms"_s}};
}

} // namespace remora::model
