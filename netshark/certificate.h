// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QSslCertificate;

namespace remora::netshark {

// What a user needs to know of a server's certificate to trust it or not.
struct Certificate {
    QString host; // "name:port"
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QString sha256; // of the DER form: 64 hexadecimal digits, upper case

    bool isValidNow() const;
};

Certificate describe(const QSslCertificate &certificate, const QString &host);

// Fingerprints are compared and kept without colons and in upper case.
QString normalizedFingerprint(const QString &text);

} // namespace remora::netshark
