// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/countedpackets.h"

#include "model/appliance/applianceclock.h"
#include "model/appliance/withid.h"
#include "model/views/viewmerge.h"
#include "model/views/viewpresets.h"
#include "model/views/viewtable.h"
#include "netshark/savedviews.h"

namespace remora::model {

namespace {

    // What has passed an interface is in the jobs on it alone.
    AskedSource keptBy(const AskedSource &counted)
    {
        if (!counted.isLive())
            return counted;
        const ApplianceSources &sources = counted.session()->sources();
        const auto *interface = withId(sources.interfaces, counted.source().id);
        for (const netshark::Job &job : sources.jobs) {
            if (interface != nullptr && job.isRunning()
                && (job.interfaceName == interface->name || job.interfaceName == interface->id))
                return {counted.session(), {netshark::SourceRef::Kind::Job, job.id}, job.name};
        }
        return counted;
    }

    void addFilters(CountedPackets &to, const QList<netshark::Filter> &filters)
    {
        for (const netshark::Filter &one : filters) {
            if (!to.filters.contains(one))
                to.filters << one;
        }
    }

    // `isMeant`: whether what an appliance has counted is among it.
    template <typename IsMeant>
    CountedPackets packetsOf(
        const ViewCounts &counts, const dissect::TimeRange &range, const IsMeant &isMeant)
    {
        CountedPackets packets;
        for (const ViewCounts::Part &part : counts.parts()) {
            if (!isMeant(part))
                continue;
            if (part.asked.session() != nullptr && part.count != nullptr)
                packets.places << CountedPackets::Place{
                    keptBy(part.asked), movedBy(part.offset, range)};
            else
                packets.gone << part.host;
        }
        const netshark::ViewRequest &request = counts.asked().request;
        const netshark::SavedFacts saved = netshark::savedFacts(request.saved);
        packets.filters = request.filters;
        addFilters(packets, saved.filters);
        packets.hasMoreFilters = saved.hasMoreFilters;
        return packets;
    }

} // namespace

std::optional<dissect::TimeRange> rangeOfRow(
    const ViewCounts &counts, const ViewTable &table, std::size_t row)
{
    const dissect::Timestamp begin = table.packet(row).time;
    if (table.isOverTime() && table.sample() > 0 && begin < dissect::latestTime - table.sample())
        return dissect::TimeRange{begin, begin + table.sample()};
    if (const auto &range = counts.asked().request.range)
        return range;
    const auto span = counts.status().span;
    return span ? span : counts.parts().front().asked.span();
}

CountedPackets packetsOfRow(const ViewCounts &counts, const ViewTable &table, std::size_t row,
    const dissect::TimeRange &range)
{
    const auto &columns = table.columnsOfView();
    const bool areNamed = !columns.isEmpty() && namesAppliances(columns.back());
    const QStringList hosts = areNamed
        ? netshark::textOf(table.values(row).back()).split(QLatin1Char(' '))
        : QStringList();
    CountedPackets packets = packetsOf(counts, range,
        [&](const ViewCounts::Part &part) { return !areNamed || hosts.contains(part.host); });
    const auto narrowed = filtersOfKeys(columns, table.values(row));
    addFilters(packets, narrowed.filters);
    packets.unasked = narrowed.unasked;
    return packets;
}

CountedPackets packetsOfTime(const ViewCounts &counts, const dissect::TimeRange &range)
{
    return packetsOf(counts, range, [&](const ViewCounts::Part &part) {
        return !counts.areSeveral() || (part.reading != nullptr && !part.isOther);
    });
}

} // namespace remora::model
