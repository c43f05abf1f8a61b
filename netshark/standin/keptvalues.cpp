// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/keptvalues.h"

#include <QFile>
#include <QJsonDocument>

#include "netshark/standin/shape.h"

using namespace Qt::StringLiterals;

// Of a static library, outside of any namespace.
static void initValues() { Q_INIT_RESOURCE(standin_values); }

namespace remora::standin {

namespace {

    QJsonObject readObject(const QString &name)
    {
        QFile file(QStringLiteral(":/standin/values/%1.json").arg(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

} // namespace

KeptValues::KeptValues()
{
    initValues();
    m_requests = readObject(u"requests"_s);
    for (const QString &name : {u"settings"_s, u"definitions"_s, u"info"_s}) {
        const QJsonObject group = readObject(name);
        for (auto it = group.begin(); it != group.end(); ++it) {
            const QJsonObject entry = it.value().toObject();
            m_resources.insert(it.key(),
                {entry.value("since"_L1).toString(), entry.contains("shape"_L1),
                    entry.contains("also"_L1)});
            m_shapes.insert(it.key(), entry.value("shape"_L1));
            m_values.insert(it.key(), entry.value("value"_L1));
        }
    }
}

QJsonValue KeptValues::seen(const QString &path, const QString &version) const
{
    const QJsonValue shape = m_shapes.value(path);
    return shape.isNull() || shape.isUndefined() ? value(path)
                                                 : shape::seen(value(path), shape, version);
}

std::optional<QString> KeptValues::put(
    const QString &path, const QJsonValue &value, const QString &version)
{
    const QJsonValue shape = m_shapes.value(path);
    if (auto fault = shape::fault(value, shape, version, path.section('/'_L1, -1)))
        return fault;
    QJsonValue kept = shape::kept(shape::seen(value, shape, version), shape);
    if (kept.isObject()) {
        // What the client's version does not know stays as it is.
        QJsonObject whole = kept.toObject();
        const QJsonObject before = this->value(path).toObject();
        const QJsonObject known = shape::seen(before, shape, version).toObject();
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!known.contains(it.key()))
                whole.insert(it.key(), it.value());
        }
        kept = whole;
    }
    set(path, kept);
    return std::nullopt;
}

} // namespace remora::standin
