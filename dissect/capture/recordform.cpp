// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordform.h"

#include <array>

namespace remora::dissect {

namespace {
    constexpr std::array variants{
        PcapVariant{magic::microseconds, false, 16, 24},
        PcapVariant{magic::nanoseconds, true, 16, 24},
        PcapVariant{magic::patched, false, 24, 24}, // interface, protocol and direction
        PcapVariant{magic::ixiaHardware, false, 16, 28}, // with the length of what follows
        PcapVariant{magic::ixiaSoftware, false, 16, 28},
    };
} // namespace

std::optional<RecordForm> RecordForm::of(const std::byte *fourBytes)
{
    const auto number = load<std::uint32_t>(fourBytes);
    RecordForm form;
    if (number == magic::pcapng)
        return form;
    for (const PcapVariant &variant : variants) {
        form.m_pcap = &variant;
        form.m_isSwapped = number == swapped(variant.magic);
        if (number == variant.magic || form.m_isSwapped)
            return form;
    }
    return std::nullopt;
}

} // namespace remora::dissect
