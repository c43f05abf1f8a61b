// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    Answer logIn(ApplianceState &state, const Call &call)
    {
        const QJsonObject request = QJsonDocument::fromJson(call.body).object();
        const QJsonValue user = request.value("username"_L1);
        const QJsonValue password = request.value("password"_L1);
        if (!state.options.offersCookie)
            return notFound(u"session login is not available"_s);
        if (!user.isString() || !password.isString())
            return invalid(u"'username' and 'password' are required"_s);
        if (state.options.asksPurpose && request.value("purpose"_L1).toString().isEmpty())
            return invalid(u"'purpose' is required"_s);
        const auto verdict = state.accounts.check(user.toString(), password.toString());
        if (verdict != Accounts::Verdict::Good) {
            state.audit.note(user.toString(), u"login refused"_s);
            return verdict == Accounts::Verdict::Locked
                ? refusal(u"AUTH_DISABLED_ACCOUNT"_s, u"Account has been disabled"_s)
                : refusal(u"AUTH_INVALID_CREDENTIALS"_s, u"Invalid user name or password"_s);
        }
        state.audit.note(user.toString(), u"login"_s);
        const QByteArray id = state.sessions.open(user.toString());
        Answer opened = answer({{"session_key"_L1, QString::fromLatin1(Sessions::cookieName())},
            {"session_id"_L1, QString::fromLatin1(id)}});
        opened.cookie = Sessions::cookieName() + '=' + id + "; Path=/; Secure; HttpOnly";
        return opened;
    }

} // namespace

void addCommonRoutes(Router &router, ApplianceState &state)
{
    const auto common = u"common"_s;
    constexpr auto open = Router::Access::Open;
    router.add(
        "GET", common, u"services"_s,
        [&state](const Call &) { return answer(resources::services(state)); }, open);
    router.add(
        "GET", common, u"auth_info"_s,
        [&state](const Call &call) { return answer(resources::authInfo(state, call.dialect)); },
        open);
    router.add(
        "GET", common, u"info"_s,
        [&state](const Call &) { return answer(resources::commonInfo(state)); }, open);
    router.add(
        "GET", common, u"ping"_s, [](const Call &) { return Answer{}; }, open);
    router.add(
        "POST", common, u"login"_s, [&state](const Call &call) { return logIn(state, call); },
        open);
    router.add("POST", common, u"logout"_s, [&state](const Call &call) {
        state.sessions.close(Sessions::idIn(call.cookies));
        state.audit.note(call.user, u"logout"_s);
        return Answer{};
    });
}

} // namespace remora::standin
