// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packetlook.h"

#include <QFileInfo>

#include "model/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

PacketLook::PacketLook(std::function<void(const LookedAtPacket &)> take)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_job([take = std::move(take)](const LookedAtPacket &packet) { take(packet); })
{
}

PacketLook::~PacketLook() { *m_cancelled = true; }

void PacketLook::request(const QString &path, const dissect::RecordPlace &place)
{
    *m_cancelled = true; // what is read now is not wanted any more
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_job.request([path, place, cancelled = m_cancelled] {
        LookedAtPacket looked;
        auto packet = dissect::readPacket(netshark::fileBytes(path), place, *cancelled);
        if (packet) {
            looked.packet = *packet;
            looked.layers = describePacket(looked.packet->packet);
        } else {
            looked.problem = errorText(packet.error(), QFileInfo(path).fileName());
        }
        return looked;
    });
}

} // namespace remora::model
