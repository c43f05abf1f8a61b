// SPDX-License-Identifier: GPL-3.0-or-later
// From what is seen of a capture to its packets, and back.
#include <algorithm>
#include <limits>

#include "model/packets/packetsearch.h"
#include "ui/charts/chartpanel.h"
#include "ui/conversations/conversationsview.h"
#include "ui/packets/packetsview.h"
#include "ui/window/capturepage.h"

namespace remora::ui {

// The selected packet in every chart.
void CapturePage::markPacket()
{
    const auto packet = m_capture->focus().packet();
    if (!packet) {
        m_charts->stack()->setMarked(std::nullopt);
        return;
    }
    const dissect::PacketStore &store = m_capture->filtered();
    const auto place = store.place(*packet);
    const dissect::Timestamp time = store.chunks()[place.chunk]->times[place.row];
    m_charts->stack()->setMarked(time != dissect::noTime ? std::optional(time) : std::nullopt);
}

void CapturePage::showPacketsOf(const dissect::Turn &turn)
{
    if (m_capture == nullptr)
        return;
    constexpr dissect::Timestamp most = std::numeric_limits<dissect::Timestamp>::max();
    const dissect::Duration total = turn.total();
    dissect::Timestamp end = turn.start > most - total - 1 ? most : turn.start + total + 1;
    // What was not seen of it has no length, but has packets.
    const dissect::PacketStore &all = m_capture->capture().store();
    if (static_cast<quint64>(turn.last) < all.packets()) {
        const auto place = all.place(turn.last);
        const dissect::Timestamp last = all.chunks()[place.chunk]->times[place.row];
        if (last != dissect::noTime && last < most)
            end = std::max(end, last + 1);
    }
    model::Focus &focus = m_capture->focus();
    focus.setConversations({turn.conversation});
    if (turn.start != dissect::noTime)
        focus.setRange(dissect::TimeRange{turn.start, end});
    focus.setPacket(turn.first);
    showTab(Tab::Packets);
}

void CapturePage::showPacket(quint64 number)
{
    if (m_capture == nullptr || number == 0)
        return;
    showTab(Tab::Packets);
    m_packets->goToPacket(number);
}

// A point of a chart is a packet: found by its time among those of the selection.
void CapturePage::pickPacket(dissect::Timestamp time)
{
    if (m_capture == nullptr)
        return;
    // Those that are drawn, selected or not.
    auto drawn = model::packetsOf(m_conversations->selections());
    m_picking.request([store = m_capture->filtered(), drawn = std::move(drawn), time] {
        return model::packetAt(store, drawn, time);
    });
}

} // namespace remora::ui
