// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "netshark/standin/generator.h"
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using ClipBody = std::function<QJsonObject(const Clip &, const Dialect &)>;

    // What tshark says against the clip's display filters.
    std::optional<QString> problemOf(const QJsonObject &config, const Call &call)
    {
        const auto specs = filterSpecs(config);
        if (!specs)
            return specs.error();
        return call.unlocked([&] { return FilterChain::problemOfDisplay(*specs); });
    }

    Answer createClip(ApplianceState &state, const Call &call)
    {
        const QJsonObject config = QJsonDocument::fromJson(call.body).object();
        if (const auto problem = problemOf(config, call))
            return invalid(*problem);
        const auto job = state.job(config.value("job_id"_L1).toString());
        if (!job)
            return invalid(u"'job_id' names no job"_s);
        const QString id = job->id + state.freshNumber(4);
        auto clip = Clip::make(id, config, job);
        if (!clip)
            return invalid(clip.error());
        state.clips.push_back(*clip);
        return answer({{"id"_L1, id}}, 201);
    }

    Answer changeClip(ApplianceState &state, const Call &call)
    {
        const QJsonObject config = QJsonDocument::fromJson(call.body).object();
        const auto problem = problemOf(config, call);
        const auto found = state.clip(call.parts[0]);
        if (!found)
            return notFound(u"no clip "_s + call.parts[0]);
        if (problem)
            return invalid(*problem);
        const auto job = state.job(config.value("job_id"_L1).toString());
        if (!job)
            return invalid(u"'job_id' names no job"_s);
        auto changed = Clip::make(found->id, config, job);
        if (!changed)
            return invalid(changed.error());
        (*changed)->created = found->created;
        if (found->isLocked())
            (*changed)->lock(found.get());
        else
            (*changed)->unlock();
        std::replace(state.clips.begin(), state.clips.end(), found, *changed);
        return {};
    }

    Answer lock(const ApplianceState &state, const Call &call)
    {
        const auto found = state.clip(call.parts[0]);
        if (!found)
            return notFound(u"no clip "_s + call.parts[0]);
        const QJsonValue locked = QJsonDocument::fromJson(call.body).object().value("locked"_L1);
        if (!locked.isBool())
            return invalid(u"'locked' must be true or false"_s);
        if (!locked.toBool())
            found->unlock();
        else if (!found->isLocked())
            found->lock();
        found->modified = wallClock() / dissect::second;
        return {};
    }

} // namespace

void addClipRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add("GET", shark, u"clips"_s, [&state](const Call &call) {
        QJsonArray list;
        for (const auto &item : state.clips)
            list.append(resources::clip(*item, call.dialect));
        return answer(list);
    });
    router.add(
        "POST", shark, u"clips"_s, [&state](const Call &call) { return createClip(state, call); },
        Router::Access::NeedsRights);
    router.add(
        "PUT", shark, u"clips/{}"_s, [&state](const Call &call) { return changeClip(state, call); },
        Router::Access::NeedsRights);
    router.add(
        "PUT", shark, u"clips/{}/status"_s,
        [&state](const Call &call) { return lock(state, call); }, Router::Access::NeedsRights);
    for (const auto &[path, body] : {std::pair<QString, ClipBody>{u"clips/{}"_s, resources::clip},
             {u"clips/{}/config"_s, [](const Clip &clip, const Dialect &) { return clip.config; }},
             {u"clips/{}/status"_s,
                 [](const Clip &clip, const Dialect &) { return resources::clipStatus(clip); }},
             {u"clips/{}/index"_s, resources::clipIndex}}) {
        router.add("GET", shark, path, [&state, body = body](const Call &call) {
            const auto found = state.clip(call.parts[0]);
            return found ? answer(body(*found, call.dialect))
                         : notFound(u"no clip "_s + call.parts[0]);
        });
    }
    router.add(
        "DELETE", shark, u"clips/{}"_s,
        [&state](const Call &call) {
            const auto found = state.clip(call.parts[0]);
            if (!found)
                return notFound(u"no clip "_s + call.parts[0]);
            std::erase(state.clips, found);
            return Answer{};
        },
        Router::Access::NeedsRights);
}

} // namespace remora::standin
