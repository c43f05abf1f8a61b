// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/packetfile.h"

#include "dissect/load/storedpackets.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    dissect::OutputFormat formatOf(const QString &path, bool nanoseconds)
    {
        const bool isPcap = path.endsWith(".pcap"_L1, Qt::CaseInsensitive);
        if (isPcap)
            return nanoseconds ? dissect::OutputFormat::PcapNs : dissect::OutputFormat::PcapUs;
        return nanoseconds ? dissect::OutputFormat::PcapngNs : dissect::OutputFormat::PcapngUs;
    }

} // namespace

SaveTask::Write packetsWriter(
    const Investigation &capture, bool fromClient, bool fromServer, const QString &path)
{
    auto set = capture.focus().now().conversations.set();
    using Way = dissect::ConversationSet::Way;
    if (fromClient != fromServer)
        set = set.only(fromClient ? Way::FromClient : Way::FromServer, capture.clientIsA());
    const std::string source = netshark::fileBytes(capture.capture().path());
    const auto format = formatOf(path, capture.capture().facts().format->nanoseconds);
    return [store = capture.store(), set = std::move(set), source, format,
               to = netshark::fileBytes(path)](FileProgress &progress) -> dissect::Result<void> {
        progress.total = store.packets();
        const auto written = dissect::savePackets(
            source, store, set, format, to, progress.cancelled, &progress.done);
        if (!written)
            return tl::unexpected(written.error());
        return {};
    };
}

} // namespace remora::model
