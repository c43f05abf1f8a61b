// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using JobBody = std::function<QJsonObject(const Job &, const Dialect &)>;
    using Change
        = std::function<Answer(ApplianceState &, const std::shared_ptr<Job> &, const Call &)>;

    // Interfaces have an id and a name, which can be changed; jobs may be given either.
    QString interfaceId(const ApplianceState &state, const QString &name)
    {
        for (const auto &value : state.interfaces) {
            if (value["name"_L1].toString() == name)
                return value["id"_L1].toString();
        }
        return name;
    }

    std::optional<Answer> refusalOfNames(const QJsonObject &config)
    {
        if (config.value("name"_L1).toString().isEmpty())
            return invalid(u"'name' must not be empty"_s);
        return std::nullopt;
    }

    Answer createJob(ApplianceState &state, const Call &call)
    {
        const auto body = bodyOf(call, state, u"job_config"_s);
        if (!body)
            return body.error();
        const QJsonObject config = body->toObject();
        if (auto refused = refusalOfNames(config))
            return *refused;
        const QString interface = interfaceId(state, config.value("interface_name"_L1).toString());
        const auto made
            = state.makeJob(interface, config["packet_retention"_L1]["size_limit"_L1].toInteger());
        if (!made)
            return refusal(u"INTERNAL_ERROR"_s, QString::fromStdString(made.error().words));
        if (!*made)
            return invalid(u"'interface_name': there is no interface "_s + interface);
        const std::shared_ptr<Job> job = *made;
        if (const auto configured = job->configure(config); !configured)
            return invalid(configured.error());
        job->id = state.freshNumber(8);
        job->begin();
        state.jobs.push_back(job);
        return answer({{"id"_L1, job->id}}, 201);
    }

    // Members that a job cannot be without stay as they are where they are missing.
    Answer changeJob(ApplianceState &state, const std::shared_ptr<Job> &job, const Call &call)
    {
        const auto sent = jsonOf(call);
        if (!sent)
            return sent.error();
        QJsonObject whole = sent->toObject();
        for (const QString &name : {u"name"_s, u"interface_name"_s, u"packet_retention"_s}) {
            if (!whole.contains(name))
                whole.insert(name, job->config().value(name));
        }
        Call filled = call;
        filled.body = sent->isObject() ? QJsonDocument(whole).toJson() : call.body;
        const auto body = bodyOf(filled, state, u"job_config"_s);
        if (!body)
            return body.error();
        const QJsonObject config = body->toObject();
        if (auto refused = refusalOfNames(config))
            return *refused;
        const auto idIn = [&](const QJsonObject &from) {
            return interfaceId(state, from.value("interface_name"_L1).toString());
        };
        if (idIn(config) != idIn(job->config()))
            return invalid(u"'interface_name': a job stays on its interface"_s);
        if (const auto configured = job->configure(config); !configured)
            return invalid(configured.error());
        return {};
    }

    Answer putStatus(ApplianceState &state, const std::shared_ptr<Job> &job, const Call &call)
    {
        const auto body = bodyOf(call, state, u"job_status"_s);
        if (!body)
            return body.error();
        const QString wanted = (*body)["state"_L1].toString();
        if (wanted != "RUNNING"_L1 && wanted != "STOPPED"_L1)
            return invalid(u"'state' must be RUNNING or STOPPED"_s);
        const bool clears = (*body)["clear_packets"_L1].toBool();
        if (clears && wanted == "RUNNING"_L1 && job->isRunning())
            return invalid(u"the job is running: its packets cannot be cleared"_s);
        if (clears)
            job->clear();
        job->setRunning(wanted == "RUNNING"_L1);
        return {};
    }

    // With its clips and exports, which cannot be without it; locked packets are to stay.
    Answer removeJob(ApplianceState &state, const std::shared_ptr<Job> &job, const Call &)
    {
        const auto isOfJob = [&](const std::shared_ptr<Clip> &clip) {
            return clip->config.value("job_id"_L1).toString() == job->id;
        };
        QStringList gone{"jobs/"_L1 + job->id};
        for (const auto &clip : state.clips) {
            if (isOfJob(clip) && clip->isLocked())
                return invalid(
                    QStringLiteral("clip %1 of job %2 is locked").arg(clip->id, job->id));
            if (isOfJob(clip))
                gone.append("clips/"_L1 + clip->id);
        }
        std::erase_if(state.clips, isOfJob);
        state.exports.removeIf([&](const QMap<QString, Export>::iterator &item) {
            return gone.contains(item->sourcePath);
        });
        std::erase(state.jobs, job);
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
    for (const auto &[path, body] : {std::pair<QString, JobBody>{u"jobs/{}"_s, resources::job},
             {u"jobs/{}/config"_s, resources::jobConfig},
             {u"jobs/{}/status"_s, resources::jobStatus}, {u"jobs/{}/stats"_s, resources::jobStats},
             {u"jobs/{}/index"_s, resources::jobIndex}}) {
        router.add("GET", shark, path, [&state, body = body](const Call &call) {
            const auto found = state.job(call.parts[0]);
            return found ? answer(body(*found, call.dialect))
                         : notFound(u"no job "_s + call.parts[0]);
        });
    }

    const auto mayChange = [&state](const Call &call) {
        return state.accounts.may(call.user, u"CAPABILITY_CREATE_JOBS"_s);
    };
    const auto forbidden = [] {
        return refusal(u"AUTH_FORBIDDEN"_s, u"Account does not have privileges for this request"_s);
    };
    router.add("POST", shark, u"jobs"_s, [=, &state](const Call &call) {
        return mayChange(call) ? createJob(state, call) : forbidden();
    });
    for (const auto &[method, path, change] :
        {std::tuple<QByteArray, QString, Change>{"PUT", u"jobs/{}"_s, changeJob},
            {"PUT", u"jobs/{}/config"_s, changeJob}, {"PUT", u"jobs/{}/status"_s, putStatus},
            {"DELETE", u"jobs/{}"_s, removeJob}}) {
        router.add(method, shark, path, [=, &state, change = change](const Call &call) {
            if (!mayChange(call))
                return forbidden();
            const auto found = state.job(call.parts[0]);
            return found ? change(state, found, call) : notFound(u"no job "_s + call.parts[0]);
        });
    }
}

} // namespace remora::standin
