// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::app {

// From REMORA_PASSWORD, or the first line of standard input; on a terminal that line is asked for
// and not shown. Empty where there is none.
QString readPassword(bool fromStandardInput);

} // namespace remora::app
