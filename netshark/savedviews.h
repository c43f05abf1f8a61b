// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/views.h"

namespace remora::netshark {

// Saved views, as far as they are written and understood here; see ViewRequest::saved.

// A question as a saved view: all of it but where and of what time it was asked.
QJsonObject savedView(const ViewRequest &request);
// What a saved view asks for, where keys, values, filters and a sampling time are all that it has;
// nothing where there is more, which would be lost. Its description is for people, and not kept.
std::optional<ViewRequest> plainRequest(const QJsonObject &saved);

// What of any saved view is known before an appliance has seen it.
struct SavedFacts {
    QString title;
    qsizetype processors = 0;
    QStringList outputs; // ids
    dissect::Duration sampling = 0; // 0: not said
    QList<Filter> filters; // of all its packets, without their time
    bool hasTime = false; // it asks for a time range of its own
    bool hasMoreFilters = false; // some of its tables are of a part of the packets
};
SavedFacts savedFacts(const QJsonObject &saved);

} // namespace remora::netshark
