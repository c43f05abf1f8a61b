// SPDX-License-Identifier: GPL-3.0-or-later
// Users and their groups.
#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    Answer noUser(const QString &name) { return notFound(u"no user "_s + name); }

    Answer noGroup(const QString &name) { return notFound(u"no group "_s + name); }

    // Who has no rights may change the own password, by the one that it had.
    Answer changePassword(ApplianceState &state, const Call &call)
    {
        const QString name = call.parts[0];
        const auto body = bodyOf(call, state, u"password"_s);
        if (!body)
            return body.error();
        const bool isAdministrator = state.accounts.isAdministrator(call.user);
        if (!isAdministrator && name != call.user)
            return refusal(
                u"AUTH_FORBIDDEN"_s, u"Account does not have privileges for this request"_s);
        if (!state.accounts.has(name))
            return noUser(name);
        const QString before = (*body)["existing_password"_L1].toString();
        if (!isAdministrator && state.accounts.check(name, before) != Accounts::Verdict::Good)
            return invalid(u"'existing_password' is not the password"_s);
        return done(state.accounts.setPassword(name, (*body)["new_password"_L1].toString()));
    }

    Answer unlock(ApplianceState &state, const Call &call)
    {
        const auto body = bodyOf(call, state, u"locked"_s);
        if (!body)
            return body.error();
        if (!state.accounts.has(call.parts[0]))
            return noUser(call.parts[0]);
        if ((*body)["value"_L1].toBool())
            return invalid(u"'value' must be false: an account can only be unlocked"_s);
        state.accounts.unlock(call.parts[0]);
        return {};
    }

} // namespace

void addAccountRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    constexpr auto needsRights = Router::Access::NeedsRights;
    Accounts &accounts = state.accounts;
    router.add("GET", shark, u"auth/users"_s,
        [&accounts](const Call &) { return answer(accounts.users()); });
    router.add("GET", shark, u"auth/groups"_s,
        [&accounts](const Call &) { return answer(accounts.groups()); });
    router.add("GET", shark, u"auth/users/{}"_s, [&accounts](const Call &call) {
        const auto found = accounts.user(call.parts[0]);
        return found ? answer(*found) : noUser(call.parts[0]);
    });
    router.add("GET", shark, u"auth/groups/{}"_s, [&accounts](const Call &call) {
        const auto found = accounts.group(call.parts[0]);
        return found ? answer(*found) : noGroup(call.parts[0]);
    });
    router.add(
        "POST", shark, u"auth/users"_s,
        [&state](const Call &call) {
            const auto body = bodyOf(call, state, u"user"_s);
            return body ? done(state.accounts.addUser(body->toObject()), 201) : body.error();
        },
        needsRights);
    router.add(
        "POST", shark, u"auth/groups"_s,
        [&state](const Call &call) {
            const auto body = bodyOf(call, state, u"group"_s);
            return body ? done(state.accounts.addGroup(body->toObject()), 201) : body.error();
        },
        needsRights);
    router.add("PUT", shark, u"auth/users/{}"_s,
        [&state](const Call &call) { return changePassword(state, call); });
    router.add(
        "PUT", shark, u"auth/users/{}/locked"_s,
        [&state](const Call &call) { return unlock(state, call); }, needsRights);
    router.add(
        "DELETE", shark, u"auth/users/{}"_s,
        [&accounts](const Call &call) {
            return accounts.has(call.parts[0]) ? done(accounts.removeUser(call.parts[0]))
                                               : noUser(call.parts[0]);
        },
        needsRights);
    router.add(
        "DELETE", shark, u"auth/groups/{}"_s,
        [&accounts](const Call &call) {
            return accounts.group(call.parts[0]) ? done(accounts.removeGroup(call.parts[0]))
                                                 : noGroup(call.parts[0]);
        },
        needsRights);
}

} // namespace remora::standin
