// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/packetfile.h"

#include "dissect/load/storedpackets.h"
#include "dissect/slice/slice.h"
#include "netshark/filename.h"

namespace remora::model {

dissect::Result<void> writePackets(const dissect::PacketStore &store,
    const dissect::ConversationSet &set, const QString &source, const QString &path,
    FileProgress &progress)
{
    progress.total = store.packets();
    dissect::StoredChoice choice(store, set, false, &progress.done);
    dissect::SliceRequest request{{netshark::fileBytes(source)}, netshark::fileBytes(path)};
    request.choice = &choice;
    request.isAgain = true;
    request.mayReplaceCapture = true;
    request.cancelled = &progress.cancelled;
    const auto written = dissect::slice(request);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

SaveTask::Write packetsWriter(
    const Investigation &capture, bool fromClient, bool fromServer, const QString &path)
{
    auto set = capture.focus().now().conversations.set();
    using Way = dissect::ConversationSet::Way;
    if (fromClient != fromServer)
        set = set.only(fromClient ? Way::FromClient : Way::FromServer, capture.clientIsA());
    return [store = capture.store(), set = std::move(set), source = capture.capture().path(),
               path](FileProgress &progress) {
        return writePackets(store, set, source, path, progress);
    };
}

} // namespace remora::model
