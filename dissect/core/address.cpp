// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/address.h"

#include <arpa/inet.h>

namespace remora::dissect {

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    const std::string terminated(text);
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET, terminated.c_str(), bytes.data()) == 1)
        return v4(bytes.data());
    if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1)
        return v6(bytes.data());
    return std::nullopt;
}

std::string IpAddress::text() const
{
    if (m_family == Family::None)
        return {};
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    inet_ntop(m_family == Family::V4 ? AF_INET : AF_INET6, bytes().data(), buffer.data(),
        static_cast<socklen_t>(buffer.size()));
    return buffer.data();
}

} // namespace remora::dissect
