// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "dissect/capture/packetbytes.h"
#include "dissect/frame/describe.h"
#include "model/latestjob.h"

namespace remora::model {

// One packet with its bytes and its layers in words.
struct LookedAtPacket {
    std::shared_ptr<const dissect::OwnedPacket> packet; // nullptr: could not be read
    std::vector<dissect::DescribedLayer> layers;
    QString problem; // why not
};

// Reads packets again from their file, one at a time, off the GUI thread; the newest wins.
class PacketLook {
public:
    explicit PacketLook(std::function<void(const LookedAtPacket &)> take);
    ~PacketLook();
    void request(const QString &path, const dissect::RecordPlace &place);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestJob<LookedAtPacket> m_job;
};

} // namespace remora::model
