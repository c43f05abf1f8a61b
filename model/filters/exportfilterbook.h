// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/sources.h"

// The filters of exports that the user has used and those that have a name; in the settings.
namespace remora::model::exportFilterBook {

// The newest first; some dozens.
QList<netshark::Filter> recent();
void remember(const netshark::Filter &filter);

// By name, in alphabetical order.
QList<QPair<QString, netshark::Filter>> named();
void keep(const QString &name, const netshark::Filter &filter);
void forget(const QString &name);

} // namespace remora::model::exportFilterBook
