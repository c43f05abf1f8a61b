// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "model/filters/querywords.h"

// The queries that the user has named; in the settings.
namespace remora::model::keptQueries {

// By name, in alphabetical order.
QList<QueryWords> all();
void keep(const QueryWords &words); // under its name
void forget(const QString &name);

} // namespace remora::model::keptQueries
