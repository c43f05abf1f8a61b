// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::model::favouriteFields {

// Names of the fields that the user has marked, in the order in which that was done; kept in the
// settings. At first some that are often looked for, of which the capture's tshark may not know
// all.
QStringList list();
bool has(const QString &name);
void add(const QString &name); // of too many the oldest goes
void remove(const QString &name);

} // namespace remora::model::favouriteFields
