// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Downloads that had begun and not ended when the program went away: remembered in the settings, so
// that the next start can offer what came of them.
namespace remora::model::interrupted {

// `partial`: the file that grows.
void begin(const QString &partial);
void end(const QString &partial);

// What an earlier run has left. Reads the disk: quick.
struct Left {
    QString path;
    qint64 bytes = 0;
};
QList<Left> left();
// The user has decided about it: to have it as a partial capture, whose name this tells, or not at
// all. False where it cannot be removed, as when a download fills it again.
QString keep(const QString &partial);
bool remove(const QString &partial);

} // namespace remora::model::interrupted
