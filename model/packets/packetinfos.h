// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QHash>
#include <QObject>
#include <QTimer>

#include "dissect/store/packetstore.h"
#include "model/investigation/investigation.h"
#include "model/packets/packetvalues.h"
#include "model/work/latesttask.h"

namespace remora::model {

// By index of the packet.
using PacketInfoTable = QHash<quint64, PacketInfo>;

// Reads what is told of packets only by their bytes and the packets before them. `packets`: rising
// indices of the store, in it or not. Packets that cannot be read have an info that says nothing;
// those that were not come to, because it was cancelled, have none. Any thread.
PacketInfoTable readPacketInfos(const QString &path, std::uint64_t sections,
    const dissect::PacketStore &store, const std::vector<quint64> &packets,
    const std::atomic<bool> &cancelled);

// The infos of the packets that somebody looks at, read off the GUI thread when they are asked for.
class PacketInfos : public QObject {
    Q_OBJECT
public:
    explicit PacketInfos(QObject *parent = nullptr);
    ~PacketInfos() override;
    // Not owned; forgets what was known.
    void setCapture(const Investigation *capture);
    // nullptr: not known yet, `changed` follows.
    const PacketInfo *find(quint64 packet);

Q_SIGNALS:
    void changed();

private:
    struct Found {
        PacketInfoTable infos;
        int generation = 0;
    };
    void read();

    const Investigation *m_capture = nullptr;
    int m_generation = 0;
    PacketInfoTable m_known;
    std::vector<quint64> m_wanted; // as they were asked for
    QTimer m_asking; // gathers what one painting asks for
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    LatestTask<Found> m_task;
};

} // namespace remora::model
