// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include "netshark/error.h"

namespace remora::netshark {

// How TLS is spoken to an appliance.
struct TlsSettings {
    // TLS 1.0 and 1.1 too, and short keys, which some appliances have alone. Anybody on the way may
    // read along.
    bool allowsOldTls = false;
    QString authorities; // a PEM file of certificate authorities to trust besides the system's
    // What this computer shows an appliance that asks who it is: a PKCS#12 file, or a PEM file of
    // the certificate and those that vouch for it. Empty: nothing.
    QString certificate;
    QString key; // a PEM file; empty: the certificate's file holds the key too
    QString keyPassword; // held in memory only
    bool operator==(const TlsSettings &) const = default;
};

// Reads the files. The error says which of them cannot be used and why; CertificateLocked where
// the password for the key is missing or wrong.
Result<QSslConfiguration> tlsConfiguration(const TlsSettings &settings);

// Which library speaks it, and its version.
QString tlsLibrary();

// Whose certificate an appliance shows is for the user to judge; a broken one is not.
bool canBeWaived(const QSslError &doubt);
// The usual doubt: nobody known vouches for it.
bool isOfUnknownIssuer(const QSslError &doubt);

// Whether the certificate was made for `host`: an address or a name as it lists them (RFC 9525, 6).
// A certificate that lists no name at all may bear it in its subject, which the library compares.
bool isFor(const QSslCertificate &certificate, const QString &host);

} // namespace remora::netshark
