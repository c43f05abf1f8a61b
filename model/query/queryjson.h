// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filters/querywords.h"
#include "model/text/jsonfields.h"

namespace remora::model {

// As files and settings have it: what does not fit is left out, and said.
QJsonObject queryJson(const QueryWords &words);
QueryWords readQuery(const JsonFields &json);

} // namespace remora::model
