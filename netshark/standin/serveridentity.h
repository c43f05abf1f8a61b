// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace remora::standin {

// A key and a self-signed certificate, made anew at every start, as an appliance out of its box
// has.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
};
struct CertificateSubject {
    QByteArray commonName = "netshark-demo";
    QByteArray email, organization, organizationUnit, locality, state, country; // empty: left out
};
// Null members where the crypto library fails.
ServerIdentity makeServerIdentity(const CertificateSubject &subject = {}, int days = 365);

} // namespace remora::standin
