// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include <QString>

#include "dissect/load/capturereader.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/store/selectedtotals.h"

namespace remora::app {

// What a summary is about: the packets that filters leave, and the file that they come from.
struct SummarySubject {
    QString path;
    QString bpf; // empty: none
    QString where;
    const dissect::CaptureFacts &facts; // of what the BPF filter leaves of the file
    dissect::PacketTotals packets; // and of these, what `where` leaves
    std::size_t conversations = 0;
    dissect::RttBySide rtt;
};

// What a capture is, one fact a line. Every number is about the packets that match; one that is not
// says so. Texts from the file stand on one line each.
std::string summaryText(const SummarySubject &subject);

} // namespace remora::app
