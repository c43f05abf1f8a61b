// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

#include "netshark/error.h"
#include "netshark/json.h"

namespace remora::netshark {

// The cookie of a session, shared by all who talk to the appliance in it, on whatever thread: where
// it has run out, one of them logs in again, for all.
class SharedCookie {
public:
    json::SessionCookie now() const;
    // Puts what `logIn` gives into the place of `old`, unless somebody has done so already.
    Result<void> renew(
        const json::SessionCookie &old, const std::function<Result<json::SessionCookie>()> &logIn);
    // For the logout: whoever needs one from now on logs in, and out, for itself.
    json::SessionCookie take();
    bool isTaken() const;

private:
    mutable std::mutex m_lock; // also while somebody logs in; guards both below
    json::SessionCookie m_cookie;
    bool m_isTaken = false;
};

} // namespace remora::netshark
