// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

#include "netshark/error.h"

namespace remora::netshark {

// Set by any thread; tested at least every 20 ms.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

// How long somebody waits for the other side: until nothing has come for a while, or the user has
// had enough. While this computer sleeps, or the program is stopped, nobody waits: that time does
// not count. A value, for one thread.
class Patience {
public:
    static constexpr std::chrono::milliseconds checkEvery{20};

    // Without a flag nobody can cancel. Whoever waits for the answer to something that has to be
    // undone waits `grace` longer than the user.
    Patience(CancelFlag cancel, std::chrono::milliseconds limit,
        std::chrono::milliseconds grace = std::chrono::milliseconds(0));

    // Something has moved. From now on it lasts so long.
    void renew(std::chrono::milliseconds limit);
    // TimedOut or Cancelled once it is over. To be asked often: what lies between two questions
    // counts as far as it is short.
    std::optional<Error> ended();

private:
    CancelFlag m_cancel;
    std::chrono::milliseconds m_limit;
    std::chrono::milliseconds m_grace; // what is left of it
    std::chrono::milliseconds m_waited{0};
    std::chrono::steady_clock::time_point m_asked;
};

} // namespace remora::netshark
