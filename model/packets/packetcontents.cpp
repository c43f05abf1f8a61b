// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetcontents.h"

#include <QFileInfo>

#include "model/text/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

PacketContentsTask::PacketContentsTask(std::function<void(const PacketContents &)> take)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_task([take = std::move(take)](const PacketContents &packet) { take(packet); })
{
}

PacketContentsTask::~PacketContentsTask() { *m_cancelled = true; }

void PacketContentsTask::request(const QString &path, const dissect::RecordPlace &place)
{
    *m_cancelled = true; // what is read now is not wanted any more
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_task.request([path, place, cancelled = m_cancelled] {
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
