// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace remora::model {

// One object of an investigation's file. Gives each field where it is what it should be; where it
// is there and is not, says that it was left out.
class JsonFields {
public:
    // `leftOut` takes the sentences and must live as long as this.
    JsonFields(const QJsonObject &object, QStringList &leftOut)
        : m_object(object)
        , m_leftOut(leftOut)
    {
    }

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    QString text(QLatin1StringView name, qsizetype longest) const;
    bool flag(QLatin1StringView name) const { return of(name, QJsonValue::Bool).toBool(); }
    JsonFields object(QLatin1StringView name) const
    {
        return {of(name, QJsonValue::Object).toObject(), m_leftOut};
    }
    // Nanoseconds stand as text: a JSON number would lose some. Nothing where it is no such text,
    // which the caller says.
    std::optional<qint64> nanoseconds(QLatin1StringView name) const;
    // From 0 to `most`.
    std::optional<qint64> number(QLatin1StringView name, qint64 most) const;
    static std::optional<qint64> numberOf(const QJsonValue &value, qint64 most);
    // Takes each value of a list that `take` accepts; counts the others.
    template <class Take> void each(QLatin1StringView name, Take take) const
    {
        int strange = 0;
        const QJsonArray values = of(name, QJsonValue::Array).toArray();
        for (const QJsonValue value : values)
            strange += take(value) ? 0 : 1;
        sayStrange(name, strange);
    }
    // The same for the values of an object: `take(key, value)`.
    template <class Take> void eachOf(QLatin1StringView name, Take take) const
    {
        int strange = 0;
        const QJsonObject values = of(name, QJsonValue::Object).toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            strange += take(value.key(), *value) ? 0 : 1;
        sayStrange(name, strange);
    }
    void leaveOut(QLatin1StringView name) const;
    void say(const QString &sentence) const { m_leftOut << sentence; }

private:
    QJsonValue of(QLatin1StringView name, QJsonValue::Type type) const;
    void sayStrange(QLatin1StringView name, int values) const;

    QJsonObject m_object;
    QStringList &m_leftOut;
};

} // namespace remora::model
