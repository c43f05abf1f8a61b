// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include <QString>

#include "dissect/capture/capturereader.h"

namespace remora::app {

// What the conversations of a capture come to.
struct ConversationCounts {
    std::size_t conversations = 0;
    std::uint64_t rttSamples = 0;
};

// What a capture is, one fact a line. Texts from the file stand on one line each.
std::string summaryText(
    const QString &path, const dissect::CaptureFacts &facts, const ConversationCounts &counts);

} // namespace remora::app
