// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace remora::standin {

// What the appliance keeps and gives back, most of it without using it: settings, definitions and
// lists, by the paths of their resources. The first values are those of values/*.json.
class KeptValues {
public:
    KeptValues();
    struct Resource {
        QString since; // the first version of the API that has it; empty: all
        bool canChange = false; // with PUT
        bool takesPost = false; // with POST as well, as a client of the vendor's does
    };
    const QMap<QString, Resource> &resources() const { return m_resources; }
    QJsonValue value(const QString &path) const { return m_values.value(path); }
    // As a client of a version sees it.
    QJsonValue seen(const QString &path, const QString &version) const;
    // By the appliance itself; the value is right.
    void set(const QString &path, const QJsonValue &value) { m_values.insert(path, value); }
    // What is wrong with a client's value, a sentence; it is kept otherwise.
    std::optional<QString> put(
        const QString &path, const QJsonValue &value, const QString &version);
    // What the body of a request looks like, by its name in values/requests.json (see shape.h).
    QJsonValue requestShape(const QString &name) const { return m_requests.value(name); }

private:
    QMap<QString, Resource> m_resources;
    QJsonObject m_shapes;
    QJsonObject m_values;
    QJsonObject m_requests;
};

} // namespace remora::standin
