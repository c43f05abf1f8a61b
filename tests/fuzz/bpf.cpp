// SPDX-License-Identifier: GPL-3.0-or-later
// A BPF expression, and one packet that it is asked about.
#include <array>

#include "dissect/filter/bpf.h"

using namespace remora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto filter = dissect::BpfFilter::compile(
        {reinterpret_cast<const char *>(data), size}, dissect::LinkType::Ethernet);
    if (!filter)
        return 0;
    constexpr std::array<std::byte, 60> frame{};
    dissect::RawPacket packet;
    packet.wireLength = frame.size();
    packet.data = frame;
    (void)filter->matches(packet);
    return 0;
}
