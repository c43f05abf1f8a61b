// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/packetfile.h"

#include "dissect/load/storedpackets.h"
#include "dissect/slice/slice.h"
#include "netshark/filename.h"

namespace remora::model {

SaveTask::Write packetsWriter(
    const Investigation &capture, bool fromClient, bool fromServer, const QString &path)
{
    auto set = capture.focus().now().conversations.set();
    using Way = dissect::ConversationSet::Way;
    if (fromClient != fromServer)
        set = set.only(fromClient ? Way::FromClient : Way::FromServer, capture.clientIsA());
    const std::string source = netshark::fileBytes(capture.capture().path());
    return [store = capture.store(), set = std::move(set), source, to = netshark::fileBytes(path)](
               FileProgress &progress) -> dissect::Result<void> {
        progress.total = store.packets();
        dissect::StoredChoice choice(store, set, false, &progress.done);
        dissect::SliceRequest request{{source}, to};
        request.choice = &choice;
        request.isAgain = true;
        request.mayReplaceCapture = true;
        request.cancelled = &progress.cancelled;
        const auto written = dissect::slice(request);
        if (!written)
            return tl::unexpected(written.error());
        return {};
    };
}

} // namespace remora::model
