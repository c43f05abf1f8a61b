// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QList>
#include <QString>

namespace remora::model {

// The job, clip, interface or file with this id; nullptr where the appliance has none. Owned by the
// list.
template <class T> const T *withId(const QList<T> &all, const QString &id)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace remora::model
