// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "netshark/filename.h"

namespace remora::app {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(netshark::fileText(argv[i]));
    return arguments;
}

} // namespace remora::app
