// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "netshark/httpclient.h"

// The appliances that the user works with; in the settings. Passwords are in the keychain alone,
// fingerprints in the trust store.
namespace remora::model {

class ApplianceSession;

namespace applianceBook {
    // What an appliance can be told from others by.
    struct Called {
        QString title;
        QString hostAndPort;
        QString user;
    };
} // namespace applianceBook

struct SavedAppliance {
    QString name; // what the user calls it; may be empty
    QString host;
    quint16 port = 443;
    QString user;
    netshark::TlsSettings tls; // without the password of the key
    netshark::ProxySettings proxy; // without its password
    // The user logs in without saying why, unless the appliance insists.
    bool skipsPurpose = false;
    QString title() const; // its name, else its host, with a port that is not the usual one
    applianceBook::Called called() const { return {title(), hostAndPort(), user}; }
    QString hostAndPort() const; // as the trust store and the sessions name it
    // Whether both are reached with the same password.
    bool isSameAccount(const SavedAppliance &other) const;
    // Whether this session is one with it.
    bool isReachedBy(const ApplianceSession &session) const;
    // How it is reached, with the user's patience.
    netshark::Transport transport() const;
    bool operator==(const SavedAppliance &) const = default;
};

namespace applianceBook {
    // In alphabetical order of their titles.
    QList<SavedAppliance> all();
    // The one of the same host, port and user.
    std::optional<SavedAppliance> find(const SavedAppliance &account);
    // Replaces the one of the same host, port and user.
    void keep(const SavedAppliance &appliance);
    // What the user calls the appliance of a session, else what it calls itself. Foreign text.
    QString titleOf(const ApplianceSession &session);
    // Its password in the keychain goes too, in the background; so does the certificate that is
    // trusted for it, unless another account is kept there.
    void forget(const SavedAppliance &appliance);
    // Whether another account of the same appliance is kept.
    bool hasOtherAccount(const SavedAppliance &appliance);

    // What tells appliances apart: their titles, where two are the same also host and port, and
    // where these are the same too also the account. Foreign text.
    QStringList toldApart(const QList<Called> &all);
    Called calledOf(const ApplianceSession &session);
} // namespace applianceBook

} // namespace remora::model
