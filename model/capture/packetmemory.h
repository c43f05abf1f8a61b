// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "dissect/store/columnspace.h"

namespace remora::model {

// How much memory the packets of all open captures may take. What goes beyond lies in nameless
// files of the user's cache folder. GUI thread, but for packetSpace.

// Where the program's captures keep their packets.
std::shared_ptr<dissect::ColumnSpace> packetSpace();

quint64 packetMemoryLimit(); // bytes
quint64 packetsInMemory(); // bytes
quint64 packetsOnDisk(); // bytes
// Remembered for the next start.
void rememberPacketMemoryLimit(quint64 bytes);
// For this run of the program.
void usePacketMemoryLimit(quint64 bytes);

// "500M", "2G", "1.5 GB" or a number of bytes, K being 1024. Nothing where it is none of them.
std::optional<quint64> parseMemorySize(const QString &text);

} // namespace remora::model
