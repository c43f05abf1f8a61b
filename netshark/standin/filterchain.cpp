// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/filterchain.h"

#include <algorithm>

#include "dissect/frame/dissectframe.h"
#include "netshark/standin/displayfeed.h"
#include "netshark/standin/servers.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

using dissect::RawPacket;

namespace {

    tl::unexpected<QString> refused(const FilterSpec &spec, const QString &words)
    {
        return tl::unexpected<QString>(
            QStringLiteral("invalid %1 filter '%2': %3").arg(spec.type, spec.value, words));
    }

    std::optional<dissect::TimeRange> timeRange(const QString &text)
    {
        const QStringList ends = text.split(','_L1);
        bool beginGood = false;
        bool endGood = false;
        if (ends.size() != 2)
            return std::nullopt;
        const dissect::TimeRange range{
            ends[0].trimmed().toLongLong(&beginGood), ends[1].trimmed().toLongLong(&endGood)};
        if (!beginGood || !endGood || range.end < range.begin)
            return std::nullopt;
        return range;
    }

} // namespace

class FilterChain::Feed final : public PacketFeed {
public:
    Feed(FilterChain chain, std::unique_ptr<PacketFeed> inner)
        : m_chain(std::move(chain))
        , m_inner(std::move(inner))
    {
    }
    Next next(RawPacket &to) override
    {
        constexpr int most = 4096; // about a millisecond's
        for (int looked = 0; looked < most; ++looked) {
            const Next next = m_inner->next(to);
            if (next != Next::Packet || passes(to))
                return next;
        }
        return Next::Searching;
    }

private:
    bool passes(const RawPacket &packet)
    {
        const bool inTime = std::all_of(m_chain.m_times.begin(), m_chain.m_times.end(),
            [&](const dissect::TimeRange &range) { return range.contains(packet.time); });
        const auto bpf = [&](const dissect::BpfFilter &filter) { return filter.matches(packet); };
        if (!inTime || !std::all_of(m_chain.m_bpf.begin(), m_chain.m_bpf.end(), bpf))
            return false;
        if (m_chain.m_native.empty())
            return true;
        const dissect::Frame frame = dissectFrame(packet, nullptr);
        const dissect::FilteredPacket filtered{packet, frame, m_servers.isSource(frame)};
        return std::all_of(m_chain.m_native.begin(), m_chain.m_native.end(),
            [&](const dissect::NativeFilter &filter) { return filter.matches(filtered); });
    }

    FilterChain m_chain;
    std::unique_ptr<PacketFeed> m_inner;
    Servers m_servers;
};

tl::expected<FilterChain, QString> FilterChain::compile(
    const QList<FilterSpec> &specs, dissect::LinkType link)
{
    FilterChain chain;
    for (const FilterSpec &spec : specs) {
        if (spec.type == "TIME"_L1) {
            const auto range = timeRange(spec.value);
            if (!range)
                return refused(spec, u"expected START_NS, END_NS"_s);
            chain.m_times.push_back(*range);
        } else if (spec.type == "BPF"_L1) {
            auto filter = dissect::BpfFilter::compile(spec.value.toStdString(), link);
            if (!filter)
                return refused(spec, QString::fromStdString(filter.error().words));
            chain.m_bpf.push_back(*filter);
        } else if (spec.type == "SHARK"_L1) {
            auto filter = dissect::NativeFilter::parse(spec.value.toStdString());
            if (!filter)
                return refused(spec, QString::fromStdString(filter.error()));
            chain.m_native.push_back(*filter);
        } else if (spec.type == "WIRESHARK_DISPLAY"_L1) {
            chain.m_display.append(spec.value);
        } else {
            return refused(spec, u"this type is not supported"_s);
        }
    }
    return chain;
}

std::optional<QString> FilterChain::problemOfDisplay(const QList<FilterSpec> &specs)
{
    for (const FilterSpec &spec : specs) {
        if (spec.type != "WIRESHARK_DISPLAY"_L1)
            continue;
        if (const auto problem = displayFilterProblem(spec.value))
            return refused(spec, *problem).value();
    }
    return std::nullopt;
}

std::optional<dissect::TimeRange> FilterChain::timeWithin(dissect::TimeRange range) const
{
    if (m_times.empty())
        return std::nullopt;
    for (const dissect::TimeRange &time : m_times) {
        range.begin = std::max(range.begin, time.begin);
        range.end = std::min(range.end, time.end);
    }
    range.end = std::max(range.begin, range.end);
    return range;
}

std::unique_ptr<PacketFeed> FilterChain::over(
    std::unique_ptr<PacketFeed> feed, dissect::LinkType link) const
{
    std::unique_ptr<PacketFeed> passed = std::make_unique<Feed>(*this, std::move(feed));
    for (const QString &expression : m_display)
        passed = displayFeed(std::move(passed), link, expression);
    return passed;
}

} // namespace remora::standin
