// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/investigation/investigation.h"
#include "model/work/savetask.h"

namespace remora::model {

// Writes the packets in focus (of the selected conversations, or all) as a capture of their own, as
// `slice` does: pcap or pcapng, compressed or not by the name's ending, with the interfaces,
// comments and time resolution of the source. `fromClient`, `fromServer`: which directions. The
// answer runs on any thread, also after the capture is gone.
SaveTask::Write packetsWriter(
    const Investigation &capture, bool fromClient, bool fromServer, const QString &path);

// The same of any packets of a capture, on this thread. An empty set: of all conversations.
dissect::Result<void> writePackets(const dissect::PacketStore &store,
    const dissect::ConversationSet &set, const QString &source, const QString &path,
    FileProgress &progress);

} // namespace remora::model
