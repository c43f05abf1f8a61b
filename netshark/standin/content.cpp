// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/content.h"

#include <sys/resource.h>
#include <unistd.h>

namespace remora::standin {

void giveWay()
{
    constexpr int nicer = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), nicer);
}

} // namespace remora::standin
