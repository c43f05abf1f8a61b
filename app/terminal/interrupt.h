// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace remora::app {

// Set by the first SIGINT, SIGTERM or SIGHUP once `watchInterrupts` was called. Whoever has ended
// what it stood for may clear it, to make something of what came.
const std::shared_ptr<std::atomic<bool>> &interruptFlag();

// From now on such a signal sets the flag, and the second one ends the process at once, whatever
// became of the flag. What the caller's surroundings have told it to ignore stays ignored, as under
// nohup. A closed pipe is an error of writing, no signal.
void watchInterrupts();

// Gives a standard stream that the caller has closed a file that can be neither read nor written:
// the next file that is opened would take its place. Before anything else is opened.
void holdClosedStreams();

} // namespace remora::app
