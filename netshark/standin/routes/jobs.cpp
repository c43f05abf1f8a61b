// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using Body = std::function<QJsonObject(const Job &, const Dialect &)>;

    Answer putStatus(const ApplianceState &state, const Call &call)
    {
        const auto found = state.job(call.parts[0]);
        if (!found)
            return notFound(u"no job "_s + call.parts[0]);
        const QJsonObject request = QJsonDocument::fromJson(call.body).object();
        const QString wanted = request.value("state"_L1).toString();
        if (wanted != "RUNNING"_L1 && wanted != "STOPPED"_L1)
            return invalid(u"'state' must be RUNNING or STOPPED"_s);
        found->setRunning(wanted == "RUNNING"_L1);
        if (request.value("clear_packets"_L1).toBool())
            found->clear();
        return {};
    }

} // namespace

void addJobRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add("GET", shark, u"jobs"_s, [&state](const Call &call) {
        QJsonArray list;
        for (const auto &item : state.jobs)
            list.append(resources::job(*item, call.dialect));
        return answer(list);
    });
    for (const auto &[path, body] : {std::pair<QString, Body>{u"jobs/{}"_s, resources::job},
             {u"jobs/{}/config"_s, resources::jobConfig},
             {u"jobs/{}/status"_s, resources::jobStatus}, {u"jobs/{}/stats"_s, resources::jobStats},
             {u"jobs/{}/index"_s, resources::jobIndex}}) {
        router.add("GET", shark, path, [&state, body = body](const Call &call) {
            const auto found = state.job(call.parts[0]);
            return found ? answer(body(*found, call.dialect))
                         : notFound(u"no job "_s + call.parts[0]);
        });
    }
    router.add(
        "PUT", shark, u"jobs/{}/status"_s,
        [&state](const Call &call) { return putStatus(state, call); }, Router::Access::NeedsRights);
}

} // namespace remora::standin
