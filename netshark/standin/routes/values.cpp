// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept and given back: settings, definitions, lists.
#include <QFile>
#include <QTimeZone>

#include "dissect/core/filesink.h"
#include "netshark/standin/appliancesettings.h"
#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    Answer answerOf(const QJsonValue &value)
    {
        return value.isArray() ? answer(value.toArray()) : answer(value.toObject());
    }

    Answer put(ApplianceState &state, const QString &path, const Call &call)
    {
        const auto body = jsonOf(call);
        if (!body)
            return body.error();
        // Shapes first: what is wrong in itself may lie in a member of another kind.
        KeptValues tried = state.values;
        auto fault = tried.put(path, *body, call.dialect.version());
        if (!fault)
            fault = settingFault(path, tried.value(path));
        if (fault)
            return invalid(*fault);
        state.values = tried;
        applySetting(state, path);
        return {};
    }

    Answer timezones(const ApplianceState &state)
    {
        QJsonArray all;
        const auto ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            all.append(QString::fromLatin1(id));
        return answer({{"selected"_L1, state.values.value(u"settings/basic"_s)["timezone"_L1]},
            {"timezones"_L1, all}});
    }

    // A text of API 4.0, in a file of that name.
    QString textPath(const ApplianceState &state, const QString &path)
    {
        const QString name = path.section('/'_L1, -1) + ".txt"_L1;
        return QFile::decodeName(state.folder->file(name.toStdString()).c_str());
    }

    bool write(const QString &path, const QByteArray &text)
    {
        return dissect::writeFile(QFile::encodeName(path).toStdString(), text.toStdString())
            .has_value();
    }

    Answer getText(const ApplianceState &state, const QString &path)
    {
        const QString file = textPath(state, path);
        if (!QFile::exists(file) && !write(file, "# " + path.toUtf8() + "\n"))
            return refusal(u"INTERNAL_ERROR"_s, u"the text could not be written"_s);
        Answer text;
        text.file = file;
        text.type = "text/plain";
        return text;
    }

    // Nothing instead of a text brings the first one back.
    Answer putText(const ApplianceState &state, const QString &path, const Call &call)
    {
        const QString file = textPath(state, path);
        QFile::remove(file);
        const bool good = call.bodyFile.isEmpty() ? call.body.isEmpty() || write(file, call.body)
                                                  : QFile::rename(call.bodyFile, file);
        return good ? Answer{} : refusal(u"INTERNAL_ERROR"_s, u"the text could not be written"_s);
    }

} // namespace

void addValueRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    constexpr auto needsRights = Router::Access::NeedsRights;
    const auto &resources = state.values.resources();
    for (auto it = resources.begin(); it != resources.end(); ++it) {
        const auto inVersion = [path = it.key(), since = it.value().since](auto handle) {
            return [=](const Call &call) {
                return since > call.dialect.version()
                    ? notFound(u"The requested resource was not found"_s)
                    : handle(path, call);
            };
        };
        router.add(
            "GET", shark, it.key(), inVersion([&state](const QString &path, const Call &call) {
                return answerOf(state.values.seen(path, call.dialect.version()));
            }));
        const auto change = inVersion(
            [&state](const QString &path, const Call &call) { return put(state, path, call); });
        if (it->canChange)
            router.add("PUT", shark, it.key(), change, needsRights);
        if (it->takesPost)
            router.add("POST", shark, it.key(), change, needsRights);
    }
    router.add(
        "GET", shark, u"info/timezones"_s, [&state](const Call &) { return timezones(state); });
    for (const QString &path :
        {u"settings/raw"_s, u"settings/protocol_groups"_s, u"settings/protocol_names"_s}) {
        const auto inFirst = [path](auto handle) {
            return [=](const Call &call) {
                return call.dialect.version() == "4.0"_L1
                    ? handle(call)
                    : notFound(u"The requested resource was not found"_s);
            };
        };
        router.add("GET", shark, path,
            inFirst([=, &state](const Call &) { return getText(state, path); }));
        router.add("PUT", shark, path,
            inFirst([=, &state](const Call &call) { return putText(state, path, call); }),
            needsRights);
    }
}

} // namespace remora::standin
