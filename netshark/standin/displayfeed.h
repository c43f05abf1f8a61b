// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "netshark/standin/packetfeed.h"

namespace remora::standin {

// What is wrong with a Wireshark display filter, by tshark's words; also where there is no tshark.
std::optional<QString> displayFilterProblem(const QString &expression);

// The packets of `feed` that tshark lets pass. As on the real appliance a process of its own does
// the work, so that this takes its time.
std::unique_ptr<PacketFeed> displayFeed(
    std::unique_ptr<PacketFeed> feed, dissect::LinkType link, const QString &expression);

} // namespace remora::standin
