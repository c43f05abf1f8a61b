// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/fields/column.h"

namespace remora::model {

// What a column means, in the user's language; as the engine's table says where that has no words
// for it.
QString fieldMeaning(const dissect::Column &column);

} // namespace remora::model
