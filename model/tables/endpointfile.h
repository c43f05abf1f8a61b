// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QStringList>

#include "dissect/store/conversation.h"
#include "model/work/savetask.h"

namespace remora::model {

// Writes the hosts of conversations as CSV with raw numbers, as the command line does. The answer
// runs on any thread.
SaveTask::Write endpointsWriter(
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations, const QString &path);

// The hosts with the most bytes, as they are shown: address, conversations, packets, bytes, bytes
// sent and received.
struct EndpointRows {
    QList<QStringList> rows;
    std::size_t all = 0; // how many there are
};
EndpointRows endpointRows(
    const std::vector<dissect::Conversation> &conversations, std::size_t most);

} // namespace remora::model
