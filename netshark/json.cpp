// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/json.h"

#include <algorithm>
#include <cmath>

#include "netshark/jsonvalues.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::netshark::json {

namespace {

    constexpr qsizetype longestText = 4096;

    double asDouble(const QJsonValue &value)
    {
        return value.isString() ? value.toString().toDouble() : value.toDouble();
    }

    // Nanoseconds were asked for. An appliance that knows no such thing answers in seconds or
    // microseconds: what is of this century as one of these is of January or February 1970 as
    // nanoseconds.
    dissect::Duration unitOf(double time)
    {
        constexpr double first = 978'307'200; // 2001
        constexpr double last = 4'102'444'800; // 2100
        for (const dissect::Duration unit : {dissect::second, dissect::second / 1'000'000}) {
            const double seconds = time * static_cast<double>(unit) / 1e9;
            if (seconds >= first && seconds < last)
                return unit;
        }
        return 1;
    }

} // namespace

tl::unexpected<Error> notUnderstood(QLatin1StringView what)
{
    return failure(Error::Kind::NotAnAppliance, what);
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().left(longestText);
}

QString idOf(const QJsonObject &object)
{
    const auto number = wholeNumber(object.value("id"_L1), mostBytes);
    return object.value("id"_L1).isDouble() && number ? QString::number(*number)
                                                      : text(object, "id"_L1);
}

qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 most)
{
    return wholeNumber(object.value(name), most).value_or(0);
}

std::optional<dissect::TimeRange> range(const QJsonValue &first, const QJsonValue &last)
{
    const auto begin = timestamp(first);
    const auto end = timestamp(last);
    if (!begin || !end || *end <= 0 || *end < *begin)
        return std::nullopt;
    return dissect::TimeRange{*begin, *end};
}

QList<QJsonObject> objects(const QJsonValue &list)
{
    QList<QJsonObject> found;
    const QJsonArray array = list.toArray();
    for (const auto &value : array) {
        if (value.isObject())
            found.append(value.toObject());
    }
    return found;
}

std::optional<dissect::Timestamp> timestamp(const QJsonValue &value)
{
    const double about = asDouble(value);
    const dissect::Duration unit = unitOf(about);
    const auto whole = wholeNumber(value, dissect::latestTime / unit);
    if (whole)
        return *whole * unit;
    if (unit == 1) // a fraction of a nanosecond is nothing that is meant
        return std::nullopt;
    const double full = std::floor(about);
    return static_cast<qint64>(full) * unit
        + std::llround((about - full) * static_cast<double>(unit));
}

Result<QStringList> serviceVersions(const QJsonDocument &services, const QString &service)
{
    if (!services.isArray())
        return notUnderstood("services"_L1);
    for (const QJsonObject &entry : objects(services.array())) {
        if (text(entry, "id"_L1) != service)
            continue;
        QStringList versions;
        const QJsonArray offered = entry.value("versions"_L1).toArray();
        for (const auto &version : offered)
            versions.append(version.isDouble() ? QString::number(version.toDouble(), 'f', 1)
                                               : version.toString());
        return versions;
    }
    return notUnderstood("services"_L1);
}

Result<AuthInfo> authInfo(const QJsonDocument &answer)
{
    if (!answer.isObject())
        return notUnderstood("auth_info"_L1);
    const QJsonObject object = answer.object();
    AuthInfo info;
    const QJsonArray methods = object.value("supported_methods"_L1).toArray();
    info.basic = methods.contains("BASIC"_L1);
    info.cookie = methods.contains("COOKIE"_L1);
    info.asksPurpose = object.value("specify_purpose"_L1).toBool();
    info.allowsPasswordSave = object.value("allow_password_save"_L1).toBool(true);
    info.banner = text(object, "login_banner"_L1);
    return info;
}

QJsonDocument login(const QString &user, const QString &password, const QString &purpose)
{
    QJsonObject request{{"username"_L1, user}, {"password"_L1, password}};
    if (!purpose.isEmpty())
        request.insert("purpose"_L1, purpose);
    return QJsonDocument(request);
}

Result<SessionCookie> sessionCookie(const QJsonDocument &answer)
{
    const QJsonObject object = answer.object();
    const SessionCookie cookie{
        text(object, "session_key"_L1).toLatin1(), text(object, "session_id"_L1).toLatin1()};
    // They go into a header line as they are.
    const auto isToken = [](const QByteArray &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
            return c > ' ' && c < 127 && c != ';';
        });
    };
    if (!isToken(cookie.name) || !isToken(cookie.value))
        return notUnderstood("login"_L1);
    return cookie;
}

Result<ApplianceInfo> systemInfo(const QJsonDocument &system)
{
    const QJsonObject object = system.object();
    const auto time = timestamp(object.value("local_time"_L1));
    if (!time)
        return notUnderstood("system/info"_L1);
    ApplianceInfo info;
    info.hostname = text(object, "hostname"_L1);
    info.timeZone = text(object, "timezone"_L1);
    info.localTime = *time;
    return info;
}

void addCommonInfo(const QJsonDocument &common, ApplianceInfo &info)
{
    info.model = text(common.object(), "model"_L1);
    info.softwareVersion = text(common.object(), "sw_version"_L1);
}

QString oddTimes(const QJsonDocument &system)
{
    const QJsonValue time = system.object().value("local_time"_L1);
    const auto unit = unitOf(asDouble(time));
    return unit == 1 ? QString()
                     : u"its times are in %1, not in the nanoseconds that were asked for"_s.arg(
                         unit == dissect::second ? "seconds"_L1 : "microseconds"_L1);
}

} // namespace remora::netshark::json
