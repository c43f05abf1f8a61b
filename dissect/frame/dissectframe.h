// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/frame.h"
#include "dissect/frame/layertrace.h"

namespace remora::dissect {

class FragmentTable;

// Reads a packet's headers once. `fragments` joins IP fragments over packets; without it (nullptr)
// only first fragments have ports.
Frame dissectFrame(const RawPacket &packet, FragmentTable *fragments);
// The same, in place: `to` must be as new.
void dissectFrame(const RawPacket &packet, FragmentTable *fragments, Frame &to);
// The layers of a packet, outermost first; they point into its data.
LayerTrace layersOf(const RawPacket &packet);
// The same, in place of what `to` held, and with headers of IP and VLAN tags that were cut. With
// `fragments` the last fragment of a datagram has the layers of the whole, which point into the
// start of it that the table keeps until the next packet.
void traceLayers(const RawPacket &packet, FragmentTable *fragments, LayerTrace &to);

} // namespace remora::dissect
