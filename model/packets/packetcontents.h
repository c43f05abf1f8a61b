// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "dissect/capture/packetbytes.h"
#include "dissect/frame/describe.h"
#include "model/work/latesttask.h"

namespace remora::model {

// One packet with its bytes and its layers in words.
struct PacketContents {
    std::shared_ptr<const dissect::OwnedPacket> packet; // nullptr: could not be read
    std::vector<dissect::DescribedLayer> layers;
    QString problem; // why not
};

// Reads packets again from their file, one at a time, off the GUI thread; the newest wins.
class PacketContentsTask {
public:
    explicit PacketContentsTask(std::function<void(const PacketContents &)> take);
    ~PacketContentsTask();
    void request(const QString &path, const dissect::RecordPlace &place);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestTask<PacketContents> m_task;
};

} // namespace remora::model
