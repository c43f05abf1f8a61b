// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/exitstatus.h"

#include <cstdio>

#include "model/text/foreigntext.h"

namespace remora::app {

int complain(const QString &sentence, ExitStatus status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(model::harmless(sentence)));
    return status;
}

} // namespace remora::app
