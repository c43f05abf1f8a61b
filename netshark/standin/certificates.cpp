// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/certificates.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSslKey>

#include "netshark/standin/serveridentity.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    QJsonObject subject(QStringList (QSslCertificate::*info)(const QByteArray &) const,
        const QSslCertificate &certificate)
    {
        const auto text = [&](const char *kind) { return (certificate.*info)(kind).join(", "_L1); };
        return {{"common_name"_L1, text("CN")}, {"email"_L1, text("emailAddress")},
            {"organization"_L1, text("O")}, {"organization_unit"_L1, text("OU")},
            {"locality"_L1, text("L")}, {"state"_L1, text("ST")}, {"country"_L1, text("C")}};
    }

    QJsonObject describe(const QSslCertificate &certificate)
    {
        // The description calls the fingerprint a number: the first six bytes, which fit one.
        const qint64 fingerprint
            = certificate.digest(QCryptographicHash::Sha1).left(6).toHex().toLongLong(nullptr, 16);
        return {
            {"issued_to"_L1,
                subject(qOverload<const QByteArray &>(&QSslCertificate::subjectInfo), certificate)},
            {"issued_by"_L1,
                subject(qOverload<const QByteArray &>(&QSslCertificate::issuerInfo), certificate)},
            {"validity"_L1,
                QJsonObject{{"issued"_L1, certificate.effectiveDate().toSecsSinceEpoch()},
                    {"expire"_L1, certificate.expiryDate().toSecsSinceEpoch()}}},
            {"fingerprint"_L1, fingerprint},
            {"key"_L1,
                QJsonObject{
                    {"algorithm"_L1, "RSA"_L1}, {"size"_L1, certificate.publicKey().length()}}},
            {"pem"_L1, QString::fromLatin1(certificate.toPem())}};
    }

    // Clients send the text as it is or percent-encoded.
    QByteArray pemIn(const QJsonObject &body)
    {
        const QByteArray sent = body.value("pem"_L1).toString().toLatin1();
        return sent.contains("BEGIN ") ? sent : QByteArray::fromPercentEncoding(sent);
    }

    std::optional<QSslCertificate> certificateIn(const QByteArray &pem)
    {
        const auto all = QSslCertificate::fromData(pem, QSsl::Pem);
        if (all.isEmpty() || all.first().publicKey().algorithm() != QSsl::Rsa)
            return std::nullopt;
        return all.first();
    }

    const QString noCertificate = u"'pem' holds no certificate with an RSA key"_s;

} // namespace

std::optional<QString> Certificates::put(Use use, const QJsonObject &body)
{
    const QByteArray pem = pemIn(body);
    const auto certificate = certificateIn(pem);
    if (!certificate)
        return noCertificate;
    if (QSslKey(pem, QSsl::Rsa).isNull())
        return u"'pem' holds no private key"_s;
    set(use, *certificate);
    return std::nullopt;
}

std::optional<QString> Certificates::generate(
    Use use, const QJsonObject &body, const QString &hostname)
{
    constexpr int mostDays = 36'500;
    const QJsonValue name = body["issued_to"_L1];
    const auto text = [&](QLatin1StringView part) { return name[part].toString().toUtf8(); };
    const int days = body["validity"_L1]["days"_L1].toInt();
    if (days < 1 || days > mostDays)
        return u"'days' must be a whole number from 1 to 36500"_s;
    if (const QByteArray country = text("country"_L1); !country.isEmpty() && country.size() != 2)
        return u"'country' must have two letters"_s;
    const ServerIdentity made = makeServerIdentity(
        {hostname.toUtf8(), text("email"_L1), text("organization"_L1), text("organization_unit"_L1),
            text("locality"_L1), text("state"_L1), text("country"_L1)},
        days);
    if (made.certificate.isNull())
        return u"no certificate could be made of this"_s;
    set(use, made.certificate);
    return std::nullopt;
}

std::optional<QString> Certificates::trust(const QJsonObject &body)
{
    const QString id = body.value("id"_L1).toString();
    const auto certificate = certificateIn(pemIn(body));
    if (id.isEmpty() || id.contains('/'_L1))
        return u"'id' must not be empty or have a slash"_s;
    if (m_trusted.contains(id))
        return QStringLiteral("'id': there is a certificate %1 already").arg(id);
    if (!certificate)
        return noCertificate;
    m_trusted.insert(id, *certificate);
    return std::nullopt;
}

QJsonObject Certificates::body() const
{
    QJsonArray trusted;
    for (auto it = m_trusted.begin(); it != m_trusted.end(); ++it)
        trusted.append(QJsonObject{{"id"_L1, it.key()}, {"certificate"_L1, describe(it.value())}});
    return {{"web_certificate"_L1, describe(m_web)},
        {"profiler_export_certificate"_L1, describe(m_profilerExport)},
        {"trusted_profilers"_L1, trusted}};
}

} // namespace remora::standin
