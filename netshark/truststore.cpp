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

TrustStore::TrustStore(const QString &file)
    : m_file(file)
{
    QFile stored(m_file);
    if (m_file.isEmpty() || !stored.open(QIODevice::ReadOnly))
        return;
    const QJsonObject hosts = QJsonDocument::fromJson(stored.readAll()).object();
    for (auto it = hosts.begin(); it != hosts.end(); ++it)
        m_kept.insert(it.key(), normalizedFingerprint(it.value().toString()));
}

QString hostAndPort(const QString &host, quint16 port)
{
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

QString TrustStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + "/trusted-certificates.json"_L1;
}

TrustStore::Verdict TrustStore::verdict(const QString &host, const QString &sha256) const
{
    if (m_once.value(host) == sha256 || m_kept.value(host) == sha256)
        return Verdict::Trusted;
    return m_kept.contains(host) || m_once.contains(host) ? Verdict::Changed : Verdict::Unknown;
}

void TrustStore::trustOnce(const QString &host, const QString &sha256)
{
    m_once.insert(host, normalizedFingerprint(sha256));
}

bool TrustStore::trustForHost(const QString &host, const QString &sha256)
{
    trustOnce(host, sha256);
    m_kept.insert(host, normalizedFingerprint(sha256));
    QJsonObject hosts;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        hosts.insert(it.key(), it.value());
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    const QByteArray text = QJsonDocument(hosts).toJson();
    return dissect::writeFile(fileBytes(m_file),
        {text.constData(), static_cast<std::size_t>(text.size())}, {false, true, nullptr})
        .has_value();
}

} // namespace remora::netshark
