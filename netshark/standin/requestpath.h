// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QUrlQuery>

namespace remora::standin {

// What the first line of a request names: /api/{service}/{version}/{resource…}?{query}.
struct RequestPath {
    // Each part is decoded on its own: an encoded slash is none between parts.
    explicit RequestPath(QByteArray target);

    QString service; // empty where it is no path of the API
    QString version;
    // What it may stand for, the likelier one first: older clients put .json behind every resource,
    // which a file's own name may end in as well.
    QList<QStringList> resources;
    QUrlQuery query;
};

} // namespace remora::standin
