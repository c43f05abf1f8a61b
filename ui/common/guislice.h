// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace remora::ui {

// Runs something short on the GUI thread, where charts live, and waits for it; from any thread.
// False where it was cancelled before it began: it does not run then, nor later.
bool onGuiThread(const std::function<void()> &slice, const std::atomic<bool> &cancelled);

} // namespace remora::ui
