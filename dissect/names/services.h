// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace remora::dissect {

// What usually listens on a server's port (IANA's registry of service names); empty where nothing
// is usual.
std::string_view serviceName(std::uint16_t port);

} // namespace remora::dissect
