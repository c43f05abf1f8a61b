// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/appliancesettings.h"

#include <QTimeZone>

#include "netshark/standin/appliancestate.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

void settingsFromOptions(ApplianceState &state)
{
    const StandInOptions &options = state.options;
    QJsonObject basic = state.values.value(u"settings/basic"_s).toObject();
    basic.insert("hostname"_L1, options.hostname);
    basic.insert("timezone"_L1, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    state.values.set(u"settings/basic"_s, basic);

    QJsonObject auth = state.values.value(u"settings/auth"_s).toObject();
    auth.insert("webui_settings"_L1,
        QJsonObject{{"need_purpose"_L1, options.asksPurpose},
            {"session_duration"_L1, options.sessionSeconds / 60.0},
            {"login_banner"_L1, options.banner}});
    state.values.set(u"settings/auth"_s, auth);
    state.accounts.setRules(auth.value("local_settings"_L1).toObject());
    const QSslCertificate shown(options.certificate);
    state.certificates.set(Certificates::Use::Web, shown);
    state.certificates.set(Certificates::Use::ProfilerExport, shown);
}

std::optional<QString> settingFault(const QString &path, const QJsonValue &value)
{
    if (path == "settings/auth"_L1
        && value["webui_settings"_L1]["session_duration"_L1].toDouble() < 0)
        return u"'session_duration' must not be negative"_s;
    if (path != "settings/basic"_L1)
        return std::nullopt;
    if (value["hostname"_L1].toString().isEmpty())
        return u"'hostname' must not be empty"_s;
    const QString zone = value["timezone"_L1].toString();
    if (!QTimeZone(zone.toLatin1()).isValid())
        return QStringLiteral("'timezone': there is no %1").arg(zone);
    return std::nullopt;
}

void applySetting(ApplianceState &state, const QString &path)
{
    const QJsonValue value = state.values.value(path);
    if (path == "settings/basic"_L1)
        state.options.hostname = value["hostname"_L1].toString();
    if (path != "settings/auth"_L1)
        return;
    constexpr double minute = 60'000;
    const QJsonValue web = value["webui_settings"_L1];
    state.options.asksPurpose = web["need_purpose"_L1].toBool();
    state.options.banner = web["login_banner"_L1].toString();
    state.sessions.setLifetime(qRound64(web["session_duration"_L1].toDouble() * minute));
    state.accounts.setRules(value["local_settings"_L1].toObject());
}

} // namespace remora::standin
