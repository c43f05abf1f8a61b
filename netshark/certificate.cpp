// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>

namespace remora::netshark {

bool Certificate::isValidNow() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return validFrom <= now && now <= validUntil;
}

Certificate describe(const QSslCertificate &certificate, const QString &host)
{
    constexpr qsizetype longestName = 200;
    Certificate description;
    description.host = host;
    description.subject = certificate.subjectDisplayName().left(longestName);
    description.issuer = certificate.issuerDisplayName().left(longestName);
    description.validFrom = certificate.effectiveDate();
    description.validUntil = certificate.expiryDate();
    description.sha256
        = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex().toUpper());
    return description;
}

QString normalizedFingerprint(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    return plain;
}

} // namespace remora::netshark
