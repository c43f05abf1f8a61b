// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace remora::model {

// The threads on which everything is computed and written. Not Qt's own: widgets paint on those, so
// that a window whose tasks fill them stands still until one has ended.
QThreadPool &workers();
// Threads for what only waits: for a keychain that asks the user, for an appliance to say goodbye.
// However long that takes, nothing that is computed waits for it.
QThreadPool &waiters();

} // namespace remora::model
