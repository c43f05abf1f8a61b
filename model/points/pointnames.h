// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::model {

// Names of captures as names of points: where one is long, what all share is left out, and the time
// that downloads are named by, as far as each stays another than the rest.
QStringList pointNames(const QStringList &captureNames);

} // namespace remora::model
