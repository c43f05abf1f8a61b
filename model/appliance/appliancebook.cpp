// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/appliancebook.h"

#include <algorithm>

#include <QSettings>
#include <QThreadPool>

#include "model/appliance/appliancesession.h"
#include "model/appliance/secrets.h"
#include "model/settings/preferences.h"
#include "model/work/workers.h"
#include "netshark/credentials.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString SavedAppliance::hostAndPort() const { return netshark::hostAndPort(host, port); }

QString SavedAppliance::title() const
{
    constexpr quint16 usual = 443;
    return !name.isEmpty() ? name : port == usual ? host : hostAndPort();
}

bool SavedAppliance::isSameAccount(const SavedAppliance &other) const
{
    return host == other.host && port == other.port && user == other.user;
}

bool SavedAppliance::isReachedBy(const ApplianceSession &session) const
{
    return hostAndPort() == session.hostAndPort() && user == session.session().credentials.user;
}

netshark::Transport SavedAppliance::transport() const
{
    return {std::chrono::seconds(Preferences::connectSeconds()),
        std::chrono::seconds(Preferences::silenceSeconds()), tls, proxy};
}

namespace applianceBook {

    namespace {

        constexpr QLatin1StringView list("appliances");

        void write(const QList<SavedAppliance> &appliances)
        {
            QSettings settings;
            settings.remove(list);
            settings.beginWriteArray(list);
            for (int i = 0; i < static_cast<int>(appliances.size()); ++i) {
                settings.setArrayIndex(i);
                settings.setValue("name"_L1, appliances[i].name);
                settings.setValue("host"_L1, appliances[i].host);
                settings.setValue("port"_L1, appliances[i].port);
                settings.setValue("user"_L1, appliances[i].user);
                settings.setValue("oldTls"_L1, appliances[i].tls.allowsOldTls);
                settings.setValue("authorities"_L1, appliances[i].tls.authorities);
                settings.setValue("certificate"_L1, appliances[i].tls.certificate);
                settings.setValue("key"_L1, appliances[i].tls.key);
                settings.setValue("proxy"_L1, netshark::proxyName(appliances[i].proxy.kind));
                settings.setValue("proxyHost"_L1, appliances[i].proxy.host);
                settings.setValue("proxyPort"_L1, appliances[i].proxy.port);
                settings.setValue("proxyUser"_L1, appliances[i].proxy.user);
                settings.setValue("skipsPurpose"_L1, appliances[i].skipsPurpose);
            }
            settings.endArray();
        }

    } // namespace

    QList<SavedAppliance> all()
    {
        QList<SavedAppliance> appliances;
        QSettings settings;
        const int count = settings.beginReadArray(list);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            SavedAppliance one;
            one.name = settings.value("name"_L1).toString();
            one.host = settings.value("host"_L1).toString();
            one.port = static_cast<quint16>(settings.value("port"_L1, 443).toUInt());
            one.user = settings.value("user"_L1).toString();
            one.tls.allowsOldTls = settings.value("oldTls"_L1).toBool();
            one.tls.authorities = settings.value("authorities"_L1).toString();
            one.tls.certificate = settings.value("certificate"_L1).toString();
            one.tls.key = settings.value("key"_L1).toString();
            one.proxy.kind = netshark::proxyNamed(settings.value("proxy"_L1).toString())
                                 .value_or(netshark::ProxySettings::Kind::System);
            one.proxy.host = settings.value("proxyHost"_L1).toString();
            one.proxy.port = static_cast<quint16>(settings.value("proxyPort"_L1).toUInt());
            one.proxy.user = settings.value("proxyUser"_L1).toString();
            one.skipsPurpose = settings.value("skipsPurpose"_L1).toBool();
            if (!one.host.isEmpty())
                appliances.append(one);
        }
        settings.endArray();
        std::sort(appliances.begin(), appliances.end(), [](const auto &a, const auto &b) {
            return a.title().localeAwareCompare(b.title()) < 0;
        });
        return appliances;
    }

    std::optional<SavedAppliance> find(const SavedAppliance &account)
    {
        const auto saved = all();
        const auto found = std::find_if(saved.begin(), saved.end(),
            [&](const SavedAppliance &one) { return one.isSameAccount(account); });
        return found == saved.end() ? std::nullopt : std::optional(*found);
    }

    void keep(const SavedAppliance &appliance)
    {
        QList<SavedAppliance> appliances = all();
        appliances.removeIf([&](const auto &other) { return other.isSameAccount(appliance); });
        write(appliances << appliance);
    }

    QString titleOf(const ApplianceSession &session)
    {
        const auto saved = all();
        for (const SavedAppliance &one : saved) {
            if (one.isReachedBy(session) && !one.name.isEmpty())
                return one.name;
        }
        return session.sources().info.hostname;
    }

    void forget(const SavedAppliance &appliance)
    {
        QList<SavedAppliance> appliances = all();
        appliances.removeIf([&](const auto &other) { return other.isSameAccount(appliance); });
        write(appliances);
        if (!hasOtherAccount(appliance))
            netshark::TrustStore(netshark::TrustStore::defaultFile())
                .forget(appliance.hostAndPort());
        waiters().start([appliance] {
            netshark::keychain::remove(appliance.hostAndPort(), appliance.user);
            secrets::remove(appliance.hostAndPort(), appliance.transport());
        });
    }

    bool hasOtherAccount(const SavedAppliance &appliance)
    {
        const auto saved = all();
        return std::any_of(saved.begin(), saved.end(), [&](const SavedAppliance &one) {
            return one.hostAndPort() == appliance.hostAndPort() && one.user != appliance.user;
        });
    }

    Called calledOf(const ApplianceSession &session)
    {
        return {titleOf(session), session.hostAndPort(), session.session().credentials.user};
    }

    QStringList toldApart(const QList<Called> &all)
    {
        QStringList names;
        for (const Called &one : all) {
            const auto alike = std::count_if(all.begin(), all.end(),
                [&](const Called &other) { return other.title == one.title; });
            const auto together = std::count_if(all.begin(), all.end(), [&](const Called &other) {
                return other.title == one.title && other.hostAndPort == one.hostAndPort;
            });
            QStringList parts{one.title};
            if (alike > 1 && one.title != one.hostAndPort)
                parts << one.hostAndPort;
            if (together > 1)
                parts << one.user;
            names << parts.join(u" · "_s);
        }
        return names;
    }

} // namespace applianceBook

} // namespace remora::model
