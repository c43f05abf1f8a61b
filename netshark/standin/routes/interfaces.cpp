// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    qsizetype indexOf(const ApplianceState &state, const QString &id)
    {
        for (qsizetype i = 0; i < state.interfaces.size(); ++i) {
            if (state.interfaces[i]["id"_L1].toString() == id)
                return i;
        }
        return -1;
    }

    Answer list(const ApplianceState &state, const Call &call)
    {
        const QString filter = call.query.queryItemValue(u"filter"_s);
        const QStringList known{QString(), u"device"_s, u"virtual"_s, u"aggregating"_s};
        if (!known.contains(filter))
            return invalid(u"'filter' must be device, virtual or aggregating"_s);
        QJsonArray all;
        for (const auto &value : state.interfaces) {
            const QString type = value["type"_L1].toString();
            const QString kind = type == "VIRTUAL"_L1 ? u"virtual"_s
                : type.endsWith("AGGREGATING"_L1)     ? u"aggregating"_s
                                                      : u"device"_s;
            if (filter.isEmpty() || filter == kind)
                all.append(value);
        }
        return answer(all);
    }

    // Where the members of a request go.
    Answer change(ApplianceState &state, const Call &call, const QString &shape)
    {
        const qsizetype index = indexOf(state, call.parts[0]);
        if (index < 0)
            return notFound(u"no interface "_s + call.parts[0]);
        const auto body = bodyOf(call, state, shape);
        if (!body)
            return body.error();
        QJsonObject interface = state.interfaces[index].toObject();
        QJsonObject link = interface.value("link"_L1).toObject();
        QJsonObject board = interface.value("board"_L1).toObject();
        const QJsonObject members = body->toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString name = it.key();
            if (name == "name"_L1 && it.value().toString().isEmpty())
                return invalid(u"'name' must not be empty"_s);
            if (name == "name"_L1 || name == "description"_L1)
                interface.insert(name, it.value());
            else if (name == "pass_thru"_L1 && it.value() != board.value(name))
                return invalid(u"'pass_thru': this board has none"_s);
            else if (name == "board_speed"_L1)
                link.insert("speed_options"_L1, QJsonArray{it.value()});
            else if (name != "pass_thru"_L1)
                link.insert(name, it.value());
        }
        interface.insert("link"_L1, link);
        state.interfaces[index] = interface;
        return {};
    }

} // namespace

void addInterfaceRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    router.add(
        "GET", shark, u"interfaces"_s, [&state](const Call &call) { return list(state, call); });
    router.add("GET", shark, u"interfaces/{}"_s, [&state](const Call &call) {
        const qsizetype index = indexOf(state, call.parts[0]);
        return index < 0 ? notFound(u"no interface "_s + call.parts[0])
                         : answer(state.interfaces[index].toObject());
    });
    for (const auto &[path, shape] :
        {std::pair<QString, QString>{u"interfaces/{}"_s, u"interface"_s},
            {u"interfaces/{}/blink_status"_s, u"blink_status"_s}}) {
        router.add(
            "PUT", shark, path,
            [&state, shape = shape](const Call &call) { return change(state, call, shape); },
            Router::Access::NeedsRights);
    }
}

} // namespace remora::standin
