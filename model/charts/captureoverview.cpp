// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/captureoverview.h"

#include <algorithm>

namespace remora::model {

namespace {

    // A few packets within an instant are no rate of terabits: so many bars as they are told apart
    // by, and of one moment a second.
    std::vector<double> barsOf(const dissect::PacketStore &store, const dissect::TimeRange &span)
    {
        constexpr std::uint64_t packetsOfBar = 3;
        const auto wanted
            = std::clamp<std::uint64_t>(store.packets() / packetsOfBar, 1, CaptureOverview::bars);
        std::vector<double> bars(static_cast<std::size_t>(wanted));
        const double length
            = static_cast<double>(span.length() == 0 ? dissect::second : span.length() + 1);
        const double scale = static_cast<double>(bars.size()) / length;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const dissect::PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                if (!store.isIn(i, at))
                    continue;
                const auto bar = static_cast<std::size_t>(
                    static_cast<double>(chunk.times[at] - span.begin) * scale);
                bars[std::min(bar, bars.size() - 1)] += chunk.ipLengths[at];
            }
        }
        for (double &bar : bars)
            bar *= 8e9 * scale;
        return bars;
    }

} // namespace

CaptureOverview::CaptureOverview(QObject *parent)
    : QObject(parent)
    , m_task([this](Found found) {
        if (found.generation != m_generation)
            return;
        m_bars = std::move(found.bars);
        Q_EMIT changed();
    })
{
}

void CaptureOverview::setCapture(Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->disconnect(this);
    ++m_generation;
    m_capture = capture;
    m_bars = {};
    m_packets = 0;
    Q_EMIT changed();
    if (m_capture == nullptr)
        return;
    connect(m_capture, &Investigation::changed, this, &CaptureOverview::ask);
    ask();
}

void CaptureOverview::ask()
{
    const dissect::PacketStore &all = m_capture->capture().store();
    const QString filter = m_capture->focus().now().filter;
    const auto &span = m_capture->capture().facts().span;
    if (!span || (all.packets() == m_packets && filter == m_filter))
        return;
    m_packets = all.packets();
    m_filter = filter;
    m_task.request([all, filtered = m_capture->filtered(), span = *span, of = m_generation] {
        Found found;
        found.generation = of;
        found.bars.span = span;
        found.bars.all = barsOf(all, span);
        if (!filtered.isEverything())
            found.bars.filtered = barsOf(filtered, span);
        found.bars.greatest = *std::max_element(found.bars.all.begin(), found.bars.all.end());
        return found;
    });
}

} // namespace remora::model
