// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace remora::model {

// Texts that the user has used and those that have a name; kept in the settings.
class TextShelf {
public:
    // `group` of the settings.
    explicit TextShelf(QLatin1StringView group)
        : m_group(group)
    {
    }
    // The newest first; some dozens.
    QStringList recent() const;
    void remember(const QString &text) const;
    // By name, in alphabetical order.
    QList<QPair<QString, QString>> named() const;
    void keep(const QString &name, const QString &text) const;
    void forget(const QString &name) const;

private:
    QString key(QLatin1StringView name) const;
    QString keyOf(const QString &name) const;
    QString m_group;
};

} // namespace remora::model
