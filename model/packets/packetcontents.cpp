// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetcontents.h"

#include <QFileInfo>

#include "model/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

PacketContentsJob::PacketContentsJob(std::function<void(const PacketContents &)> take)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_job([take = std::move(take)](const PacketContents &packet) { take(packet); })
{
}

PacketContentsJob::~PacketContentsJob() { *m_cancelled = true; }

void PacketContentsJob::request(const QString &path, const dissect::RecordPlace &place)
{
    *m_cancelled = true; // what is read now is not wanted any more
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_job.request([path, place, cancelled = m_cancelled] {
        PacketContents contents;
        auto packet = dissect::readPacket(netshark::fileBytes(path), place, *cancelled);
        if (packet) {
            contents.packet = *packet;
            contents.layers = describePacket(contents.packet->packet);
        } else {
            contents.problem = errorText(packet.error(), QFileInfo(path).fileName());
        }
        return contents;
    });
}

} // namespace remora::model
