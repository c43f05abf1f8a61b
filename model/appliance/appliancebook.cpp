// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/appliancebook.h"

#include <algorithm>

#include <QSettings>
#include <QThreadPool>

#include "model/appliance/appliancesession.h"
#include "model/preferences.h"
#include "netshark/certificate.h"
#include "netshark/credentials.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString SavedAppliance::hostAndPort() const { return netshark::hostAndPort(host, port); }

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
        std::chrono::seconds(Preferences::silenceSeconds()), {allowsOldTls, authorities}};
}

bool SavedAppliance::authoritiesAreUsable() const
{
    return authorities.isEmpty() || netshark::holdsCertificates(authorities);
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
                settings.setValue("oldTls"_L1, appliances[i].allowsOldTls);
                settings.setValue("authorities"_L1, appliances[i].authorities);
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
            one.allowsOldTls = settings.value("oldTls"_L1).toBool();
            one.authorities = settings.value("authorities"_L1).toString();
            if (!one.host.isEmpty())
                appliances.append(one);
        }
        settings.endArray();
        std::sort(appliances.begin(), appliances.end(), [](const auto &a, const auto &b) {
            return a.title().localeAwareCompare(b.title()) < 0;
        });
        return appliances;
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
        QThreadPool::globalInstance()->start([appliance] {
            if (netshark::keychain::isAvailable())
                netshark::keychain::remove(appliance.hostAndPort(), appliance.user);
        });
    }

} // namespace applianceBook

} // namespace remora::model
