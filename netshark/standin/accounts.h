// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace remora::standin {

// Who may ask for what: users, and the groups that give them their rights.
class Accounts {
public:
    // One account with all rights and, unless it has no name, one that may only look; with one
    // password.
    Accounts(const QString &user, const QString &viewer, const QString &password);

    enum class Verdict { Good, Wrong, Locked };
    // Wrong passwords lock an account that can be locked.
    Verdict check(const QString &user, const QString &password);
    bool has(const QString &user) const { return m_users.contains(user); }
    bool isAdministrator(const QString &user) const;
    // Whether one of the user's groups has a CAPABILITY_….
    bool may(const QString &user, const QString &capability) const;

    // The API's users and groups. The errors are sentences; the bodies' kinds have been checked.
    QJsonArray users() const;
    std::optional<QJsonObject> user(const QString &name) const;
    std::optional<QString> addUser(const QJsonObject &body);
    std::optional<QString> setPassword(const QString &name, const QString &password);
    std::optional<QString> removeUser(const QString &name);
    void unlock(const QString &name);
    QJsonArray groups() const;
    std::optional<QJsonObject> group(const QString &name) const;
    std::optional<QString> addGroup(const QJsonObject &body);
    std::optional<QString> removeGroup(const QString &name);
    // local_settings of settings/auth: what passwords must be like, when accounts are locked.
    void setRules(const QJsonObject &localSettings) { m_rules = localSettings; }

private:
    struct User {
        QByteArray passwordHash;
        QStringList groups;
        bool canBeLocked = false;
        bool isLocked = false;
        int failures = 0;
    };
    std::optional<QString> passwordFault(const QString &password) const;

    QMap<QString, User> m_users;
    QMap<QString, QJsonObject> m_groups;
    QJsonObject m_rules;
};

} // namespace remora::standin
