// SPDX-License-Identifier: GPL-3.0-or-later
// Licenses and certificates.
#include <QCryptographicHash>
#include <QRegularExpression>

#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using Use = Certificates::Use;

    constexpr auto needsRights = Router::Access::NeedsRights;

    // Since 5.0 times are numbers.
    QJsonObject license(const QString &key, const Dialect &dialect)
    {
        const QJsonValue noLimit
            = dialect.version() == "4.0"_L1 ? QJsonValue("no_limit"_L1) : QJsonValue(0);
        return {{"key"_L1, key}, {"status"_L1, "VALID"_L1}, {"is_platform"_L1, false},
            {"feature_name"_L1, key.section('-'_L1, 1, 1)},
            {"feature_description"_L1, "As the key says"_L1}, {"valid_from"_L1, noLimit},
            {"valid_to"_L1, noLimit}};
    }

    // All of them, or none where one is no key.
    Answer addLicenses(ApplianceState &state, const Call &call)
    {
        static const QRegularExpression pattern(u"^LK1-[A-Z0-9]+(-[A-Z0-9]+)+$"_s);
        const auto body = bodyOf(call, state, u"licenses"_s);
        if (!body)
            return body.error();
        const QJsonArray keys = body->toArray();
        QJsonArray added;
        for (const auto &value : keys) {
            const QString key = value.toString();
            if (!pattern.match(key).hasMatch())
                return invalid(QStringLiteral("'%1' is no license key").arg(key));
            added.append(QJsonObject{{"key"_L1, key}, {"status"_L1, "VALID"_L1},
                {"url"_L1,
                    QStringLiteral("/api/shark/%1/settings/licenses/%2")
                        .arg(call.dialect.version(), key)}});
        }
        for (const auto &value : keys)
            state.licenses.insert(value.toString());
        Answer created = answer(added);
        created.status = 201;
        return created;
    }

    Answer requestLicense(const ApplianceState &state, const Call &call)
    {
        const auto body = bodyOf(call, state, u"license_request"_s);
        if (!body)
            return body.error();
        const QByteArray token = (*body)["token"_L1].toString().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        return answer(QJsonObject{{"license_req"_L1,
            QString(
                state.options.hostname + '-'_L1 + QString::fromLatin1(hash.toHex().toUpper()))}});
    }

    void addLicenses(Router &router, ApplianceState &state)
    {
        const auto shark = u"shark"_s;
        const QString path = u"settings/licenses"_s;
        router.add("GET", shark, path, [&state](const Call &call) {
            QJsonArray all;
            for (const QString &key : state.licenses)
                all.append(license(key, call.dialect));
            return answer(all);
        });
        router.add(
            "POST", shark, path, [&state](const Call &call) { return addLicenses(state, call); },
            needsRights);
        router.add(
            "POST", shark, path + "/request"_L1,
            [&state](const Call &call) { return requestLicense(state, call); }, needsRights);
        router.add("GET", shark, path + "/{}"_L1, [&state](const Call &call) {
            const QString &key = call.parts[0];
            return state.licenses.contains(key) ? answer(license(key, call.dialect))
                                                : notFound(u"no license "_s + key);
        });
        router.add(
            "DELETE", shark, path + "/{}"_L1,
            [&state](const Call &call) {
                return state.licenses.erase(call.parts[0]) > 0
                    ? Answer{}
                    : notFound(u"no license "_s + call.parts[0]);
            },
            needsRights);
    }

    void addCertificates(Router &router, ApplianceState &state)
    {
        const auto shark = u"shark"_s;
        const QString path = u"settings/certificates"_s;
        router.add("GET", shark, path,
            [&state](const Call &) { return answer(state.certificates.body()); });
        struct Row {
            Use use;
            QString name;
            Use other;
            QString copy;
        };
        for (const Row &row :
            {Row{Use::Web, u"/web"_s, Use::ProfilerExport, u"/copy_profiler_export"_s},
                {Use::ProfilerExport, u"/profiler_export"_s, Use::Web, u"/copy_web"_s}}) {
            router.add(
                "PUT", shark, path + row.name,
                [&state, use = row.use](const Call &call) {
                    const auto body = bodyOf(call, state, u"certificate"_s);
                    return body ? done(state.certificates.put(use, body->toObject()))
                                : body.error();
                },
                needsRights);
            router.add(
                "POST", shark, path + row.name + "/generate"_L1,
                [&state, use = row.use](const Call &call) {
                    const auto body = bodyOf(call, state, u"new_certificate"_s);
                    return body ? done(state.certificates.generate(
                               use, body->toObject(), state.options.hostname))
                                : body.error();
                },
                needsRights);
            router.add(
                "POST", shark, path + row.name + row.copy,
                [&state, row](const Call &) {
                    state.certificates.copy(row.other, row.use);
                    return Answer{};
                },
                needsRights);
        }
        router.add(
            "POST", shark, path + "/trusted_profilers"_L1,
            [&state](const Call &call) {
                const auto body = bodyOf(call, state, u"trusted_certificate"_s);
                return body ? done(state.certificates.trust(body->toObject()), 201) : body.error();
            },
            needsRights);
        router.add(
            "DELETE", shark, path + "/trusted_profilers/{}"_L1,
            [&state](const Call &call) {
                return state.certificates.distrust(call.parts[0])
                    ? Answer{}
                    : notFound(u"no certificate "_s + call.parts[0]);
            },
            needsRights);
    }

} // namespace

void addLicensingRoutes(Router &router, ApplianceState &state)
{
    state.licenses.insert(u"LK1-NETSHARK-0000-0000-1"_s);
    addLicenses(router, state);
    addCertificates(router, state);
}

} // namespace remora::standin
