// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/shape.h"

#include <functional>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::standin::shape {

namespace {

    struct Member {
        explicit Member(const QString &key)
            : name(key.section('@'_L1, 0, 0))
            , since(key.section('@'_L1, 1))
        {
            if (name.endsWith('?'_L1)) {
                name.chop(1);
                required = false;
            }
        }
        bool isIn(const QString &version) const { return since <= version; }
        QString name;
        QString since;
        bool required = true;
    };

    std::optional<QString> wordFault(
        const QJsonValue &value, const QString &kind, const QString &name)
    {
        if (kind == "number"_L1)
            return value.isDouble()
                ? std::nullopt
                : std::optional(QStringLiteral("'%1' must be a number").arg(name));
        if (kind == "boolean"_L1)
            return value.isBool()
                ? std::nullopt
                : std::optional(QStringLiteral("'%1' must be true or false").arg(name));
        if (!value.isString())
            return QStringLiteral("'%1' must be a string").arg(name);
        if (kind == "string"_L1 || kind == "secret"_L1)
            return std::nullopt;
        if (!kind.split('|'_L1).contains(value.toString()))
            return QStringLiteral("'%1' must be one of %2")
                .arg(name, kind.split('|'_L1).join(", "_L1));
        return std::nullopt;
    }

    // The same value with `change` done to each member and element that its shape describes.
    QJsonValue mapped(const QJsonValue &value, const QJsonValue &shape, const QString &version,
        const std::function<QJsonValue(const QJsonValue &, const QString &)> &change)
    {
        if (shape.isArray()) {
            QJsonArray all;
            const QJsonArray items = value.toArray();
            for (const auto &item : items)
                all.append(mapped(item, shape.toArray().first(), version, change));
            return all;
        }
        if (!shape.isObject())
            return change(value, shape.toString());
        QJsonObject all;
        const QJsonObject members = shape.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const Member member(it.key());
            const QJsonValue inner = value[member.name];
            if (member.isIn(version) && !inner.isUndefined())
                all.insert(member.name, mapped(inner, it.value(), version, change));
        }
        return all;
    }

    const QString latest = u"9"_s;

} // namespace

std::optional<QString> fault(
    const QJsonValue &value, const QJsonValue &shape, const QString &version, const QString &name)
{
    if (shape.isArray()) {
        if (!value.isArray())
            return QStringLiteral("'%1' must be an array").arg(name);
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            if (auto found = fault(item, shape.toArray().first(), version, name))
                return found;
        }
        return std::nullopt;
    }
    if (!shape.isObject())
        return wordFault(value, shape.toString(), name);
    if (!value.isObject())
        return QStringLiteral("'%1' must be an object").arg(name);
    const QJsonObject members = shape.toObject();
    QStringList unknown = value.toObject().keys();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const Member member(it.key());
        const QJsonValue inner = value[member.name];
        unknown.removeAll(member.name);
        if (!member.isIn(version))
            continue;
        if (inner.isUndefined() && member.required)
            return QStringLiteral("'%1' is required").arg(member.name);
        if (inner.isUndefined())
            continue;
        if (auto found = fault(inner, it.value(), version, member.name))
            return found;
    }
    if (!unknown.isEmpty())
        return QStringLiteral("'%1' has no member '%2'").arg(name, unknown.first());
    return std::nullopt;
}

QJsonValue kept(const QJsonValue &value, const QJsonValue &shape)
{
    return mapped(value, shape, latest, [](const QJsonValue &inner, const QString &kind) {
        return kind == "secret"_L1 ? QJsonValue(QString()) : inner;
    });
}

QJsonValue seen(const QJsonValue &value, const QJsonValue &shape, const QString &version)
{
    return mapped(
        value, shape, version, [](const QJsonValue &inner, const QString &) { return inner; });
}

} // namespace remora::standin::shape
