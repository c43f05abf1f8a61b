// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace remora::bench {

namespace {

    // In MB.
    double statusOf(const QByteArray &name)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
        return 0;
    }

} // namespace

double resident() { return statusOf("VmRSS:"); }

double residentPeak() { return statusOf("VmHWM:"); }

void resetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace remora::bench
