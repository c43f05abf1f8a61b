// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include "model/charts/chartarrangement.h"

namespace remora::test {

// A kind that there is.
inline const model::ChartKind &kind(const char *key)
{
    const model::ChartKind *found = model::chartKind(QString::fromLatin1(key));
    if (found == nullptr)
        qFatal("there is no kind of chart called %s", key);
    return *found;
}

// Charts of these kinds, from above.
inline model::ChartArrangement charts(std::initializer_list<const char *> keys)
{
    model::ChartArrangement arrangement;
    for (const char *key : keys)
        arrangement.kinds.push_back(&kind(key));
    return arrangement;
}

} // namespace remora::test
