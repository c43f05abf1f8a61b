// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::app {

// Which of the names somebody meant who wrote another word; empty: none is like it.
QString meantBy(const QString &word, const QStringList &names);

} // namespace remora::app
