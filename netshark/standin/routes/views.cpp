// SPDX-License-Identifier: GPL-3.0-or-later
// Views: tables that are counted over a source's packets.
#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    Answer forbidden()
    {
        return refusal(u"AUTH_FORBIDDEN"_s, u"Account does not have privileges for this request"_s);
    }

    bool belongsTo(const Accounts &accounts, const View &view, const QString &user)
    {
        if (view.owner == user || view.users.contains(user) || accounts.isAdministrator(user))
            return true;
        const auto who = accounts.user(user);
        const QJsonArray groups = who ? who->value("groups"_L1).toArray() : QJsonArray();
        return std::any_of(groups.begin(), groups.end(),
            [&](const QJsonValue &group) { return view.groups.contains(group.toString()); });
    }

    void closeForgotten(ApplianceState &state, const Call &call)
    {
        auto forgotten = state.views.takeForgotten();
        call.unlocked([&] {
            forgotten.clear(); // waits for their threads
            return 0;
        });
    }

    // What an account needs to count the packets of that.
    bool mayCount(const ApplianceState &state, const ViewPlan &plan, const QString &user)
    {
        if (state.accounts.isAdministrator(user))
            return true;
        return state.accounts.may(user,
            plan.sourceType == "interfaces"_L1 ? u"CAPABILITY_APPLY_VIEWS_ON_INTERFACES"_s
                                               : u"CAPABILITY_APPLY_VIEWS_ON_FILES"_s);
    }

    Answer create(ApplianceState &state, const Call &call)
    {
        closeForgotten(state, call);
        const auto body = jsonOf(call);
        if (!body)
            return body.error();
        if (!body->isObject())
            return invalid(u"the body is no JSON object"_s);
        auto plan = ViewPlan::of(body->toObject(), call.dialect.version());
        if (!plan)
            return invalid(plan.error());
        if (!mayCount(state, *plan, call.user))
            return forbidden();
        QList<FilterSpec> specs;
        for (const ViewProcessor &processor : plan->processors)
            specs += processor.filters;
        if (auto problem = call.unlocked([&] { return FilterChain::problemOfDisplay(specs); }))
            return invalid(*problem);
        if (state.views.all.size() >= Views::most)
            return invalid(u"there are %1 views already: close one"_s.arg(Views::most));
        auto source = state.source(plan->sourceType, plan->sourceId);
        if (!source)
            return notFound(u"no source "_s + plan->sourceType + '/'_L1
                + (plan->sourceType == "fs"_L1 ? plan->sourceId.mid(1) : plan->sourceId));
        auto made
            = View::make(body->toObject(), std::move(*plan), std::move(source), state.views.memory);
        if (!made)
            return invalid(made.error());
        (*made)->id = state.freshNumber(8);
        (*made)->owner = call.user;
        state.views.all.insert((*made)->id, *made);
        return answer({{"id"_L1, (*made)->id}, {"data_source_type"_L1, "PACKETS"_L1}}, 201);
    }

    Answer list(ApplianceState &state, const Call &call)
    {
        closeForgotten(state, call);
        QJsonArray found;
        for (const auto &view : std::as_const(state.views.all)) {
            if (belongsTo(state.accounts, *view, call.user))
                found.append(QJsonObject{{"id"_L1, view->id},
                    {"creation_time"_L1, call.dialect(view->created)}, {"owner"_L1, view->owner},
                    {"state"_L1, view->state()}, {"locked"_L1, view->isLocked.load()},
                    {"watches"_L1, QJsonArray()}});
        }
        return answer(found);
    }

    // Hands the view that a request names to `use`, which may let go of the state.
    template <class Use> Answer withView(ApplianceState &state, const Call &call, Use use)
    {
        closeForgotten(state, call);
        const std::shared_ptr<View> view = state.views.all.value(call.parts[0]);
        if (!view)
            return notFound(u"no view "_s + call.parts[0]);
        if (!belongsTo(state.accounts, *view, call.user))
            return forbidden();
        view->use();
        return use(view);
    }

    Answer close(ApplianceState &state, std::shared_ptr<View> view, const Call &call)
    {
        if (view->isLocked)
            return invalid(u"the view is locked: unlock it before"_s);
        state.views.all.remove(view->id);
        call.unlocked([&] {
            view = nullptr; // waits for its thread
            return 0;
        });
        return {};
    }

    Answer samplesOf(const std::shared_ptr<View> &view, const Call &call)
    {
        const auto found
            = call.unlocked([&] { return view->samples(call.parts[1], call.query, call.dialect); });
        if (!found)
            return notFound(u"no output "_s + call.parts[1]);
        return *found ? answer(QJsonObject{{"samples"_L1, **found}}) : invalid(found->error());
    }

    Answer aclOf(const View &view)
    {
        QJsonArray users{QJsonObject{{"name"_L1, view.owner}, {"owner"_L1, true}}};
        for (const QString &user : view.users)
            users.append(QJsonObject{{"name"_L1, user}, {"owner"_L1, false}});
        return answer(
            {{"users"_L1, users}, {"groups"_L1, QJsonArray::fromStringList(view.groups)}});
    }

    Answer changeAcl(ApplianceState &state, View &view, const Call &call)
    {
        const auto body = bodyOf(call, state, u"acl_action"_s);
        if (!body)
            return body.error();
        if (view.owner != call.user && !state.accounts.isAdministrator(call.user))
            return forbidden();
        const QString action = body->toObject().value("action"_L1).toString();
        const QString who = body->toObject().value("value"_L1).toString();
        const bool isUser = action.endsWith("_USER"_L1);
        QStringList &list = isUser ? view.users : view.groups;
        if (action.startsWith("REMOVE"_L1))
            return list.removeAll(who) > 0 ? Answer{}
                                           : invalid(u"'%1' is not in the list"_s.arg(who));
        if (isUser ? !state.accounts.has(who) : !state.accounts.group(who))
            return invalid((isUser ? u"no user "_s : u"no group "_s) + who);
        if (!list.contains(who) && !(isUser && who == view.owner))
            list.append(who);
        return {};
    }

} // namespace

void addViewRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add("GET", shark, u"views"_s, [&state](const Call &call) { return list(state, call); });
    router.add(
        "POST", shark, u"views"_s, [&state](const Call &call) { return create(state, call); });
    const auto add = [&](const char *method, const QString &path, auto use) {
        router.add(method, shark, u"views/{}"_s + path, [&state, use](const Call &call) {
            return withView(
                state, call, [&](const std::shared_ptr<View> &view) { return use(view, call); });
        });
    };
    using Shared = const std::shared_ptr<View> &;
    add("GET", {}, [](Shared view, const Call &) { return answer(view->config); });
    router.add("DELETE", shark, u"views/{}"_s, [&state](const Call &call) {
        std::shared_ptr<View> taken;
        Answer given = withView(state, call, [&](Shared view) {
            taken = view;
            return Answer{};
        });
        return taken ? close(state, std::move(taken), call) : given;
    });
    add("GET", u"/stats"_s, [](Shared view, const Call &call) {
        return answer(call.unlocked([&] { return view->stats(call.dialect); }));
    });
    add("GET", u"/data/{}"_s, samplesOf);
    add("GET", u"/data/{}/legend"_s, [](Shared view, const Call &call) {
        const auto legend = view->legend(call.parts[1]);
        return legend ? answer(*legend) : notFound(u"no output "_s + call.parts[1]);
    });
    for (const bool locks : {true, false}) {
        add("POST", locks ? u"/lock"_s : u"/unlock"_s, [locks](Shared view, const Call &) {
            view->isLocked = locks;
            return Answer{};
        });
    }
    add("GET", u"/acl"_s, [](Shared view, const Call &) { return aclOf(*view); });
    add("POST", u"/acl"_s,
        [&state](Shared view, const Call &call) { return changeAcl(state, *view, call); });
}

} // namespace remora::standin
