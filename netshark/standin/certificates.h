// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QMap>
#include <QSslCertificate>
#include <QString>

namespace remora::standin {

// The certificates that the appliance keeps; what the web server shows changes at its next start
// only. Private keys come in and are not kept.
class Certificates {
public:
    enum class Use { Web, ProfilerExport };
    void set(Use use, const QSslCertificate &certificate) { of(use) = certificate; }
    void copy(Use from, Use to) { of(to) = of(from); }
    // The errors are sentences; the bodies' kinds have been checked.
    std::optional<QString> put(Use use, const QJsonObject &body);
    std::optional<QString> generate(Use use, const QJsonObject &body, const QString &hostname);
    std::optional<QString> trust(const QJsonObject &body);
    bool distrust(const QString &id) { return m_trusted.remove(id) > 0; }
    QJsonObject body() const; // of settings/certificates

private:
    QSslCertificate &of(Use use) { return use == Use::Web ? m_web : m_profilerExport; }
    QSslCertificate m_web;
    QSslCertificate m_profilerExport;
    QMap<QString, QSslCertificate> m_trusted;
};

} // namespace remora::standin
