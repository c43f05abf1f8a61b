// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonValue>
#include <QString>

// What JSON values look like, as values/*.json write it: "string", "number", "boolean", "secret" (a
// string that is never given back), words such as "UP|DOWN", [shape] of an array, {name: shape} of
// an object. "name?" need not be there; "name@5.1" is there from that version of the API on.
namespace remora::standin::shape {

// What is wrong with a value: a sentence that names the member. Members that only a later version
// has are none of its business.
std::optional<QString> fault(
    const QJsonValue &value, const QJsonValue &shape, const QString &version, const QString &name);

// What is kept of a value: the described members, secrets emptied.
QJsonValue kept(const QJsonValue &value, const QJsonValue &shape);

// What a client of a version sees of it.
QJsonValue seen(const QJsonValue &value, const QJsonValue &shape, const QString &version);

} // namespace remora::standin::shape
