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
    QString hostAndPort() const { return netshark::hostAndPort(host, port); }
    QString apiVersion;
    bool usesCookie = false;
    json::SessionCookie cookie;
    Credentials credentials;
    TrustStore trust;
    Transport transport;
};

// A NetShark and what can be asked of it. Every call waits for the answer: for worker threads. A
// session that has run out is renewed once per request without the caller noticing. A request that
// may be repeated is, twice, where the connection breaks or the appliance answers 5xx.
class Appliance {
public:
    Appliance(const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel = {},
        const Transport &transport = {});
    // Goes on with a session that another object logged in to.
    Appliance(const Session &session, Log log, CancelFlag cancel);

    // First contact, without credentials: negotiates the API version and says how to log in.
    Result<json::AuthInfo> probe();
    Result<ApplianceInfo> logIn(const Credentials &credentials);
    // Nothing depends on the answer, and so hardly anybody waits for it.
    void logOut();
    // Waits no longer than a few seconds from now on: nobody is waiting for the answers.
    void beBrief();

    Result<ApplianceInfo> info();
    Result<QList<Job>> jobs();
    Result<QList<Clip>> clips();
    Result<QList<Interface>> interfaces();
    Result<QList<File>> files();
    Result<Storage> storage();
    // What native filters know; an empty list where the appliance does not say.
    Result<QList<NativeField>> nativeFields();

    // With the rights that the account has; Forbidden without.
    Result<void> setJobRunning(const QString &id, bool running, bool forgetsPackets = false);
    Result<QString> createClip(const ClipRequest &request);
    Result<void> describeClip(const Clip &clip, const QString &description);
    Result<void> lockClip(const QString &id, bool locked);
    Result<void> removeClip(const QString &id);
    // `id`s of files begin with a slash. `to`: the folder, such as /admin.
    Result<void> upload(
        const QString &localPath, const QString &to, const std::function<void(qint64)> &sent);
    Result<void> downloadFile(const QString &id, const HttpClient::Sink &sink);
    Result<void> removeFile(const QString &id);

    Result<QString> createExport(const ExportRequest &request);
    // How many bytes an export would have at most, before its filters: creates it, asks and removes
    // it. Nothing where the appliance does not say.
    Result<std::optional<qint64>> estimate(const ExportRequest &request);
    Result<ExportStatus> exportStatus(const SourceRef &source, const QString &exportId);
    // Removes exports like this one that a creation has left behind whose answer was lost. What
    // this program is downloading stays.
    Result<void> removeLostExports(const ExportRequest &request);
    Result<void> removeExport(const SourceRef &source, const QString &exportId);
    Result<void> streamPackets(
        const SourceRef &source, const QString &exportId, const HttpClient::Sink &sink);

    const Session &session() const { return m_session; }
    TrustStore &trust() { return m_http.trust(); }
    // Before the first request.
    void reachBy(const Transport &way);
    // False where the caller has cancelled meanwhile.
    bool pause(std::chrono::milliseconds length) const { return m_http.pause(length); }

private:
    Result<void> authenticate();
    HttpClient::Headers headers() const;
    QString sharkPath(const QString &resource) const;
    Result<QJsonDocument> ask(
        const QByteArray &method, const QString &path, const QByteArray &body = {});
    Result<void> tell(const QByteArray &method, const QString &path, const QByteArray &body = {});
    template <class Request> auto renewing(Request request) -> decltype(request());
    template <class Request> auto persisting(Request request) -> decltype(request());

    Session m_session;
    json::AuthInfo m_auth;
    HttpClient m_http;
};

} // namespace remora::netshark
