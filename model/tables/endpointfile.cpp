// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/endpointfile.h"

#include <QFile>

#include "dissect/store/csvtables.h"

namespace remora::model {

FileJob::Write endpointsWriter(
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations, const QString &path)
{
    return [conversations = std::move(conversations), path] {
        return dissect::TextSink::open(QFile::encodeName(path).toStdString())
            .and_then([&](dissect::TextSink sink) {
                auto endpoints = dissect::endpointsOf(*conversations);
                std::erase_if(
                    endpoints, [](const auto &endpoint) { return endpoint.packets() == 0; });
                writeEndpoints(sink, endpoints);
                return sink.finish();
            });
    };
}

} // namespace remora::model
