// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of the appliance's own language, and one packet that it is asked about.
#include "dissect/filter/nativefilter.h"
#include "dissect/frame/dissectframe.h"

using namespace remora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto filter = dissect::NativeFilter::parse({reinterpret_cast<const char *>(data), size});
    if (!filter)
        return 0;
    dissect::RawPacket packet;
    dissect::Frame frame;
    frame.transport = dissect::Frame::Transport::Tcp;
    frame.protocol = dissect::protocolTcp;
    frame.source.port = 443;
    (void)filter->matches({packet, frame, true});
    return 0;
}
