// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/endpointfile.h"

#include <algorithm>

#include "dissect/tables/csvtables.h"
#include "model/text/format.h"
#include "netshark/filename.h"

namespace remora::model {

namespace {

    std::vector<dissect::EndpointTotals> withPackets(
        const std::vector<dissect::Conversation> &conversations)
    {
        auto endpoints = dissect::endpointsOf(conversations);
        std::erase_if(endpoints, [](const auto &endpoint) { return endpoint.packets() == 0; });
        return endpoints;
    }

} // namespace

EndpointRows endpointRows(const std::vector<dissect::Conversation> &conversations, std::size_t most)
{
    const auto endpoints = withPackets(conversations);
    EndpointRows found;
    found.all = endpoints.size();
    for (std::size_t i = 0; i < std::min(endpoints.size(), most); ++i) {
        const dissect::EndpointTotals &one = endpoints[i];
        found.rows << QStringList{QString::fromStdString(one.address.text()),
            count(one.conversations), count(one.packets()), bytes(one.bytes()),
            bytes(one.bytesSent), bytes(one.bytesReceived)};
    }
    return found;
}

SaveTask::Write endpointsWriter(
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations, const QString &path)
{
    return [conversations = std::move(conversations), path](FileProgress &progress) {
        return dissect::FileSink::open(
            netshark::fileBytes(path), {false, false, &progress.cancelled})
            .and_then([&](dissect::FileSink sink) {
                writeEndpoints(sink, withPackets(*conversations));
                return sink.finish();
            });
    };
}

} // namespace remora::model
