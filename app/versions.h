// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::app {

// Remora's version, those of the libraries that run with it, and tshark's if it is found: one a
// line.
QString versionsText();

} // namespace remora::app
