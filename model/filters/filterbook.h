// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

#include "model/investigation/focus.h"

// The filters that the user has used and those that have a name; in the settings.
namespace remora::model::filterBook {

struct Entry {
    QString filter;
    FilterDialect dialect = FilterDialect::Wireshark;
    bool operator==(const Entry &) const = default;
};

// The newest first; some dozens.
QList<Entry> recent();
void remember(const Entry &entry);

// By name, in alphabetical order.
QList<QPair<QString, Entry>> named();
void keep(const QString &name, const Entry &entry);
void forget(const QString &name);

} // namespace remora::model::filterBook
