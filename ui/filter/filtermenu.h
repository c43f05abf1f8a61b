// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMenu>

#include "model/filters/filterwords.h"

namespace remora::ui {

// "Apply as filter" and its kin for what a cell shows; nothing where it is no filter.
void addFilterActions(QMenu *menu, const QString &filter,
    const std::function<void(const QString &, model::FilterJoin)> &join);

} // namespace remora::ui
