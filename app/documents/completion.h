// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::app {

// What each shell reads to complete commands, options, their values, files and the fields of
// filters. Names of jobs are never among them: only the appliance knows those.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace remora::app
