// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

void addFileRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add("GET", shark, u"fs"_s, [&state](const Call &) {
        return answer(QJsonArray{resources::directory(state, u"/admin"_s)});
    });
    router.add("GET", shark, u"fs/{*}"_s, [&state](const Call &call) {
        const QString id = '/'_L1 + call.parts[0];
        if (id == "/admin"_L1)
            return answer(resources::directory(state, id));
        const auto found = state.files.value(id);
        return found ? answer(resources::file(id, *found)) : notFound(u"no file "_s + id);
    });
}

} // namespace remora::standin
