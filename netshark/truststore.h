// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "netshark/hostname.h"

namespace remora::netshark {

// Which certificate is trusted for which host, by SHA-256. Those trusted once live as long as the
// object; those trusted for good are kept in a file. A value, confined to one thread at a time.
class TrustStore {
public:
    enum class Verdict { Unknown, Trusted, Changed };

    // Without a file nothing is kept.
    explicit TrustStore(const QString &file = {});
    static QString defaultFile();

    // `host` by hostAndPort.
    Verdict verdict(const QString &host, const QString &sha256) const;
    // The fingerprint that counts now, and the one that is trusted for good; empty where none is.
    QString trusted(const QString &host) const { return m_once.value(host, kept(host)); }
    QString kept(const QString &host) const { return m_kept.value(host); }
    void trustOnce(const QString &host, const QString &sha256);
    // False where the file cannot be written; the certificate is then trusted once.
    bool trustForHost(const QString &host, const QString &sha256);
    // Nothing is trusted for it any more. False where the file cannot be written.
    bool forget(const QString &host);

private:
    bool write(const QString &host) const;
    QString m_file;
    QHash<QString, QString> m_kept;
    QHash<QString, QString> m_once;
};

} // namespace remora::netshark
