// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/query/querygroups.h"

namespace remora::model {

// Groups that are often asked for.
struct GroupPreset {
    QString name; // translated
    GroupWords groups;
    bool isNative = true; // else tshark reads a field of it
};
std::vector<GroupPreset> groupPresets();

// The query of the reference workflow: what is asked where nobody has asked for anything yet.
QStringList usualQueryFields();

} // namespace remora::model
