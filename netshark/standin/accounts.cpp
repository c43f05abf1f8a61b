// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/accounts.h"

#include <algorithm>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    const QString administrators = u"Administrators"_s;
    const QString viewers = u"Viewers"_s;
    const QString allRights = u"CAPABILITY_ADMINISTRATOR"_s;

    QByteArray hashOf(const QString &password)
    {
        return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256);
    }

    QStringList texts(const QJsonValue &array)
    {
        QStringList all;
        const QJsonArray items = array.toArray();
        for (const auto &item : items)
            all.append(item.toString());
        return all;
    }

    QJsonObject groupBody(
        const QString &name, const QString &description, const QStringList &capabilities)
    {
        return {{"name"_L1, name}, {"description"_L1, description},
            {"capabilities"_L1, QJsonArray::fromStringList(capabilities)}};
    }

    // A name is a part of a path.
    bool isName(const QString &name) { return !name.isEmpty() && !name.contains('/'_L1); }

} // namespace

Accounts::Accounts(const QString &user, const QString &viewer, const QString &password)
{
    m_groups.insert(administrators, groupBody(administrators, u"May do everything"_s, {allRights}));
    m_groups.insert(viewers,
        groupBody(viewers, u"May look and export"_s,
            {u"CAPABILITY_APPLY_VIEWS_ON_FILES"_s, u"CAPABILITY_APPLY_VIEWS_ON_INTERFACES"_s,
                u"CAPABILITY_EXPORT_FILES"_s, u"CAPABILITY_ACCESS_PROBE_FILES"_s}));
    m_users.insert(user, {hashOf(password), {administrators}});
    if (!viewer.isEmpty())
        m_users.insert(viewer, {hashOf(password), {viewers}});
}

Accounts::Verdict Accounts::check(const QString &user, const QString &password)
{
    const auto found = m_users.find(user);
    if (found == m_users.end())
        return Verdict::Wrong;
    if (found->isLocked)
        return Verdict::Locked;
    if (found->passwordHash == hashOf(password)) {
        found->failures = 0;
        return Verdict::Good;
    }
    const int most = m_rules.value("max_unsuccessful_login_attempts"_L1).toInt();
    ++found->failures;
    found->isLocked = found->canBeLocked && most > 0 && found->failures >= most;
    return Verdict::Wrong;
}

bool Accounts::isAdministrator(const QString &user) const { return may(user, allRights); }

bool Accounts::may(const QString &user, const QString &capability) const
{
    const QStringList groups = m_users.value(user).groups;
    return std::any_of(groups.begin(), groups.end(), [&](const QString &name) {
        const QStringList has = texts(m_groups.value(name).value("capabilities"_L1));
        return has.contains(capability) || has.contains(allRights);
    });
}

QJsonArray Accounts::users() const
{
    QJsonArray all;
    for (auto it = m_users.begin(); it != m_users.end(); ++it)
        all.append(*user(it.key()));
    return all;
}

std::optional<QJsonObject> Accounts::user(const QString &name) const
{
    const auto found = m_users.find(name);
    if (found == m_users.end())
        return std::nullopt;
    return QJsonObject{{"name"_L1, name}, {"is_admin"_L1, isAdministrator(name)},
        {"is_locked"_L1, found->isLocked}, {"can_be_locked"_L1, found->canBeLocked},
        {"groups"_L1, QJsonArray::fromStringList(found->groups)}};
}

std::optional<QString> Accounts::passwordFault(const QString &password) const
{
    struct Rule {
        QLatin1StringView name;
        QString what;
        bool (*counts)(QChar);
    };
    static const Rule rules[]
        = {{"min_password_length"_L1, u"characters"_s, [](QChar) { return true; }},
            {"min_password_upper_letter"_L1, u"upper-case letters"_s,
                [](QChar c) { return c.isUpper(); }},
            {"min_password_lower_letter"_L1, u"lower-case letters"_s,
                [](QChar c) { return c.isLower(); }},
            {"min_password_numeric_character"_L1, u"digits"_s, [](QChar c) { return c.isDigit(); }},
            {"min_password_special_character"_L1, u"special characters"_s,
                [](QChar c) { return !c.isLetterOrNumber(); }}};
    for (const Rule &rule : rules) {
        const int least = m_rules.value(rule.name).toInt();
        if (std::count_if(password.begin(), password.end(), rule.counts) < least)
            return QStringLiteral("a password needs %1 %2 or more").arg(least).arg(rule.what);
    }
    return std::nullopt;
}

std::optional<QString> Accounts::addUser(const QJsonObject &body)
{
    const QString name = body.value("name"_L1).toString();
    const QString password = body.value("password"_L1).toString();
    const QStringList groups = texts(body.value("groups"_L1));
    if (!isName(name))
        return u"'name' must not be empty or have a slash"_s;
    if (m_users.contains(name))
        return QStringLiteral("'name': there is a user %1 already").arg(name);
    for (const QString &group : groups) {
        if (!m_groups.contains(group))
            return QStringLiteral("'groups': there is no group %1").arg(group);
    }
    if (auto fault = passwordFault(password))
        return fault;
    m_users.insert(name, {hashOf(password), groups, body.value("can_be_locked"_L1).toBool()});
    return std::nullopt;
}

std::optional<QString> Accounts::setPassword(const QString &name, const QString &password)
{
    if (auto fault = passwordFault(password))
        return fault;
    m_users[name].passwordHash = hashOf(password);
    return std::nullopt;
}

std::optional<QString> Accounts::removeUser(const QString &name)
{
    const auto others = std::any_of(m_users.keyBegin(), m_users.keyEnd(),
        [&](const QString &other) { return other != name && isAdministrator(other); });
    if (!others)
        return u"one user with all rights must stay"_s;
    m_users.remove(name);
    return std::nullopt;
}

void Accounts::unlock(const QString &name)
{
    m_users[name].isLocked = false;
    m_users[name].failures = 0;
}

QJsonArray Accounts::groups() const
{
    QJsonArray all;
    for (const QJsonObject &group : m_groups)
        all.append(group);
    return all;
}

std::optional<QJsonObject> Accounts::group(const QString &name) const
{
    const auto found = m_groups.find(name);
    return found == m_groups.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Accounts::addGroup(const QJsonObject &body)
{
    const QString name = body.value("name"_L1).toString();
    if (!isName(name))
        return u"'name' must not be empty or have a slash"_s;
    if (m_groups.contains(name))
        return QStringLiteral("'name': there is a group %1 already").arg(name);
    m_groups.insert(name,
        groupBody(
            name, body.value("description"_L1).toString(), texts(body.value("capabilities"_L1))));
    return std::nullopt;
}

std::optional<QString> Accounts::removeGroup(const QString &name)
{
    const auto used = std::any_of(m_users.begin(), m_users.end(),
        [&](const User &user) { return user.groups.contains(name); });
    if (used)
        return QStringLiteral("there are users in the group %1").arg(name);
    m_groups.remove(name);
    return std::nullopt;
}

} // namespace remora::standin
