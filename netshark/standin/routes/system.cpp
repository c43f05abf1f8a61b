// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

void addSystemRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add("GET", shark, u"system/info"_s,
        [&state](const Call &call) { return answer(resources::systemInfo(state, call.dialect)); });
    router.add("GET", shark, u"stats/storage"_s,
        [&state](const Call &) { return answer(resources::storage(state)); });
    router.add(
        "GET", shark, u"stats/memory"_s, [](const Call &) { return answer(resources::memory()); });
    router.add(
        "GET", shark, u"info/fields"_s, [](const Call &) { return answer(resources::fields()); });
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE"})
        router.add(method, shark, u"ping"_s, [](const Call &) { return answer(QJsonObject()); });
}

} // namespace remora::standin
