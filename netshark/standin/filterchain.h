// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include "dissect/filter/bpf.h"
#include "dissect/filter/nativefilter.h"
#include "netshark/standin/packetfeed.h"

namespace remora::standin {

// One element of an export's `filters`.
struct FilterSpec {
    QString type;
    QString value;
};

// All filters of an export; a packet must pass each of them.
class FilterChain {
public:
    // The error is a sentence that names the filter.
    static tl::expected<FilterChain, QString> compile(
        const QList<FilterSpec> &specs, dissect::LinkType link);
    // What is wrong with the display filters, as tshark says: it takes its time, and so compile()
    // leaves them to this.
    static std::optional<QString> problemOfDisplay(const QList<FilterSpec> &specs);
    // What of `range` the filters of time leave; nothing where there is none of these.
    std::optional<dissect::TimeRange> timeWithin(dissect::TimeRange range) const;
    // The packets of `feed` that pass.
    std::unique_ptr<PacketFeed> over(
        std::unique_ptr<PacketFeed> feed, dissect::LinkType link) const;

private:
    class Feed;
    std::vector<dissect::TimeRange> m_times;
    std::vector<dissect::BpfFilter> m_bpf;
    std::vector<dissect::NativeFilter> m_native;
    QStringList m_display;
};

} // namespace remora::standin
