// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/truststore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "dissect/core/filesink.h"
#include "netshark/certificate.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // Files of before had IPv6 addresses without their brackets, and names as they were typed.
    QString asItIsNow(const QString &host)
    {
        const qsizetype colon = host.lastIndexOf(':'_L1);
        const bool isBare = !host.startsWith('['_L1) && host.indexOf(':'_L1) < colon;
        return isBare ? hostAndPort(host.left(colon), host.mid(colon + 1).toUShort())
                      : host.toLower();
    }

    QHash<QString, QString> readFrom(const QString &file)
    {
        QHash<QString, QString> kept;
        QFile stored(file);
        if (file.isEmpty() || !stored.open(QIODevice::ReadOnly))
            return kept;
        const QJsonObject hosts = QJsonDocument::fromJson(stored.readAll()).object();
        for (auto it = hosts.begin(); it != hosts.end(); ++it)
            kept.insert(asItIsNow(it.key()), normalizedFingerprint(it.value().toString()));
        return kept;
    }

} // namespace

TrustStore::TrustStore(const QString &file)
    : m_file(file)
    , m_kept(readFrom(file))
{
}

QString TrustStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + "/trusted-certificates.json"_L1;
}

TrustStore::Verdict TrustStore::verdict(const QString &host, const QString &sha256) const
{
    const QString trusted = this->trusted(host); // what was said just now counts alone
    return trusted.isEmpty() ? Verdict::Unknown
        : trusted == sha256  ? Verdict::Trusted
                             : Verdict::Changed;
}

void TrustStore::trustOnce(const QString &host, const QString &sha256)
{
    m_once.insert(host, normalizedFingerprint(sha256));
}

bool TrustStore::trustForHost(const QString &host, const QString &sha256)
{
    trustOnce(host, sha256);
    m_kept.insert(host, normalizedFingerprint(sha256));
    return write(host);
}

bool TrustStore::forget(const QString &host)
{
    m_once.remove(host);
    return m_kept.remove(host) == 0 || write(host);
}

// What is kept of this host alone: another store may have changed the file meanwhile.
bool TrustStore::write(const QString &host) const
{
    QHash<QString, QString> all = readFrom(m_file);
    all.remove(host);
    if (m_kept.contains(host))
        all.insert(host, kept(host));
    QJsonObject hosts;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        hosts.insert(it.key(), it.value());
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    const QByteArray text = QJsonDocument(hosts).toJson();
    return dissect::writeFile(fileBytes(m_file),
        {text.constData(), static_cast<std::size_t>(text.size())}, {false, true, nullptr})
        .has_value();
}

} // namespace remora::netshark
