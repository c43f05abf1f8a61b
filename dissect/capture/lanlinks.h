// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// Networks that formats of other programs number in ways of their own.
inline constexpr auto tokenRing = static_cast<LinkType>(6);
inline constexpr auto fddi = static_cast<LinkType>(10);

} // namespace remora::dissect
