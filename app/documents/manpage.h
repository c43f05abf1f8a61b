// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandtable.h"

namespace remora::app {

// The manual page of a command, or of the window, in the language of man(7). ASCII only.
QString manPage(const Command &command);
// "remora-fetch.1"
QString manPageName(const Command &command);

} // namespace remora::app
