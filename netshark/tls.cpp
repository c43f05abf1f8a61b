// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/tls.h"

#include <algorithm>

#include <QBuffer>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include "netshark/filename.h"
#include "netshark/hostname.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    Result<QByteArray> contents(const QString &path)
    {
        constexpr qint64 enough = 16 << 20;
        QFile file(path);
        if (!openFile(file))
            return failure(Error::Kind::NotReadable, path + ": "_L1 + file.errorString());
        return file.read(enough);
    }

    QSslKey readKey(const QByteArray &pem, const QByteArray &password)
    {
        for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
            if (QSslKey key(pem, kind, QSsl::Pem, QSsl::PrivateKey, password); !key.isNull())
                return key;
        }
        return QSslKey();
    }

    // Also of the PKCS#8 kind, which says so only inside of its first line.
    bool isLocked(const QByteArray &pem) { return pem.contains("ENCRYPTED"); }

    Result<void> identify(QSslConfiguration &tls, const TlsSettings &settings)
    {
        const auto file = contents(settings.certificate);
        if (!file)
            return tl::unexpected(file.error());
        const QByteArray password = settings.keyPassword.toUtf8();
        QList<QSslCertificate> chain = QSslCertificate::fromData(*file, QSsl::Pem);
        QSslKey key;
        bool locked = false;
        if (chain.isEmpty()) {
            QBuffer packed;
            packed.setData(*file);
            packed.open(QIODevice::ReadOnly);
            QSslCertificate own;
            // What is no PKCS#12 at all begins otherwise than a sequence of ASN.1 does.
            locked = file->startsWith('\x30');
            if (QSslCertificate::importPkcs12(&packed, &key, &own, &chain, password))
                chain.prepend(own);
        } else {
            const auto pem = settings.key.isEmpty() ? file : contents(settings.key);
            if (!pem)
                return tl::unexpected(pem.error());
            locked = isLocked(*pem);
            key = readKey(*pem, password);
        }
        if (chain.isEmpty() || key.isNull())
            return failure(locked ? Error::Kind::CertificateLocked : Error::Kind::NoIdentity,
                settings.certificate);
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
        return {};
    }

} // namespace

QString tlsLibrary() { return QSslSocket::sslLibraryVersionString(); }

bool isOfUnknownIssuer(const QSslError &doubt)
{
    static const QList<QSslError::SslError> all{QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted,
        QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate};
    return all.contains(doubt.error());
}

bool canBeWaived(const QSslError &doubt)
{
    return isOfUnknownIssuer(doubt) || doubt.error() == QSslError::HostNameMismatch
        || doubt.error() == QSslError::CertificateExpired
        // Made by an appliance whose clock is ahead.
        || doubt.error() == QSslError::CertificateNotYetValid;
}

bool isFor(const QSslCertificate &certificate, const QString &host)
{
    const QString name = certifiedName(host).toLower();
    const QHostAddress address(name);
    const auto listed = certificate.subjectAlternativeNames();
    const QStringList names
        = listed.values(address.isNull() ? QSsl::DnsEntry : QSsl::IpAddressEntry);
    // A star stands for the whole first label.
    const auto matches = [&](const QString &one) {
        if (!address.isNull())
            return QHostAddress(one) == address;
        return one.startsWith("*."_L1) ? name.section('.'_L1, 1) == one.mid(2).toLower()
                                       : name == one.toLower();
    };
    return (address.isNull() && names.isEmpty())
        || std::any_of(names.begin(), names.end(), matches);
}

Result<QSslConfiguration> tlsConfiguration(const TlsSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (settings.allowsOldTls) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        tls.setProtocol(QSsl::TlsV1_0OrLater);
        QT_WARNING_POP
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        // Older than RFC 5746, too.
        tls.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, false);
    }
    if (!settings.authorities.isEmpty()) {
        const auto own = QSslCertificate::fromPath(settings.authorities);
        if (own.isEmpty())
            return failure(Error::Kind::NotReadable,
                settings.authorities + u": there is no certificate in it"_s);
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    }
    if (!settings.certificate.isEmpty()) {
        if (auto identified = identify(tls, settings); !identified)
            return tl::unexpected(identified.error());
    }
    return tls;
}

} // namespace remora::netshark
