// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::model {

// A name of the appliance as the name of a file here: the last part of a path, letters, digits and
// little else, never hidden, 60 characters at most. "capture" where nothing is left.
QString fileNameFor(const QString &foreign);

} // namespace remora::model
