// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "netshark/httpclient.h"
#include "netshark/json.h"
#include "netshark/sources.h"

namespace remora::netshark {

struct Credentials {
    QString user;
    QString password;
    QString purpose; // where the appliance asks for one
};

// What another thread needs to talk to the appliance in the same session. Held in memory only.
struct Session {
    QString host;
    quint16 port = 443;
    QString apiVersion;
    bool usesCookie = false;
    json::SessionCookie cookie;
    Credentials credentials;
    TrustStore trust;
};

// A NetShark and what can be asked of it. Every call waits for the answer: for worker threads. A
// session that has run out is renewed once per request without the caller noticing.
class Appliance {
public:
    Appliance(const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel = {});
    // Goes on with a session that another object logged in to.
    Appliance(const Session &session, Log log, CancelFlag cancel);

    // First contact, without credentials: negotiates the API version and says how to log in.
    Result<json::AuthInfo> probe();
    Result<ApplianceInfo> logIn(const Credentials &credentials);
    // Nothing depends on the answer, and so hardly anybody waits for it.
    void logOut();

    Result<ApplianceInfo> info();
    Result<QList<Job>> jobs();
    Result<QList<Clip>> clips();
    Result<QList<Interface>> interfaces();
    Result<QList<File>> files();

    Result<QString> createExport(const ExportRequest &request);
    Result<ExportStatus> exportStatus(const SourceRef &source, const QString &exportId);
    Result<void> removeExport(const SourceRef &source, const QString &exportId);
    Result<void> streamPackets(
        const SourceRef &source, const QString &exportId, const HttpClient::Sink &sink);

    const Session &session() const { return m_session; }
    TrustStore &trust() { return m_http.trust(); }

private:
    Result<void> authenticate();
    HttpClient::Headers headers() const;
    QString sharkPath(const QString &resource) const;
    Result<QJsonDocument> ask(
        const QByteArray &method, const QString &path, const QByteArray &body = {});
    template <class Request> auto renewing(Request request) -> decltype(request());

    Session m_session;
    json::AuthInfo m_auth;
    HttpClient m_http;
};

} // namespace remora::netshark
