// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/turns/baseline.h"
#include "model/verdict/verdictinfocus.h"

namespace remora::model {

// "+31.20" of nanoseconds, in seconds or, where all is shorter than one, in milliseconds; "not
// seen".
QString changeNumber(dissect::Duration change, bool isShort = false);
// "31.20 s longer than as many turns of before.pcap (283 turns)."; empty without a baseline.
QString comparisonSentence(const WaitingVerdict &verdict);
// The part that changed most; nothing where none did.
std::optional<dissect::TimePart> mostChanged(const dissect::PartChanges &changes);
// "172.16.8.11 port 443".
QString serverText(const dissect::Endpoint &server);
// "172.16.8.11 port 443: server +29.30 s", or that the baseline does not have it.
QString growthText(const dissect::Comparison::Server &server);
// Its packets, in Wireshark's words.
QString serverFilter(const dissect::Endpoint &server);

} // namespace remora::model
