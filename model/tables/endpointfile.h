// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "dissect/store/conversation.h"
#include "model/filejob.h"

namespace remora::model {

// Writes the hosts of conversations as CSV with raw numbers, as the command line does. The answer
// runs on any thread.
FileJob::Write endpointsWriter(
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations, const QString &path);

} // namespace remora::model
