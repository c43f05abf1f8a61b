// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::app {

// Standard error is for Remora's own sentences: what Qt says to developers is left out, unless
// REMORA_DEBUG or QT_LOGGING_RULES is set.
void keepQtQuiet();

// While one lives, the program ends with this sentence and exit status 2 where Qt would abort
// because its platform cannot start.
class PlatformStart {
public:
    explicit PlatformStart(const QString &sentence);
    ~PlatformStart();
    Q_DISABLE_COPY_MOVE(PlatformStart)
};

} // namespace remora::app
