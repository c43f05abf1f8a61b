// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "netshark/httpclient.h"
#include "netshark/json.h"
#include "netshark/sessioncookie.h"
#include "netshark/sources.h"

class QFile;
class QJsonObject;

namespace remora::netshark {

struct ViewColumn; // of netshark/views.h, as all that begin so
struct ViewDescription;
struct ViewInfo;
struct ViewQuestion;
struct ViewRequest;
struct ViewSample;
struct ViewStatus;

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
    std::shared_ptr<SharedCookie> cookie = std::make_shared<SharedCookie>();
    Credentials credentials;
    TrustStore trust;
    Transport transport;
};

// Exports and views that are not needed any more and could not be removed.
struct LeftBehind {
    QStringList exports; // ids
    // One more may have been made whose id the appliance did not tell.
    bool isUnknown = false;
    QStringList perhaps; // those that could be that one, or somebody else's
    QStringList views = {}; // ids of views, likewise
    bool isViewUnknown = false;
};

// A NetShark and what can be asked of it. Every call waits for the answer: for worker threads. A
// session that has run out is renewed once per request without the caller noticing. A request that
// may be repeated is, twice, where the connection breaks or the appliance answers 5xx or 429; what
// must not be done twice is only where it was turned away (429, 503). Its Retry-After is followed
// where that is no longer than the appliance may be silent.
class Appliance {
public:
    Appliance(const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel = {},
        const Transport &transport = {});
    // Goes on with a session that another object logged in to.
    Appliance(const Session &session, Log log, CancelFlag cancel);

    // First contact, without credentials: negotiates the API version and says how to log in.
    Result<json::AuthInfo> probe();
    // Where the next step fails, it is logged out again.
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
    Result<QString> createJob(const JobConfig &config);
    // What `config` does not tell stays as it is.
    Result<void> changeJob(const QString &id, const JobConfig &config);
    Result<void> removeJob(const QString &id);
    Result<void> describeInterface(
        const QString &id, const QString &name, const QString &description);
    Result<QString> createClip(const ClipRequest &request);
    Result<void> describeClip(const Clip &clip, const QString &description);
    Result<void> lockClip(const QString &id, bool locked);
    Result<void> removeClip(const QString &id);
    // `id`s of files begin with a slash. `to`: the folder, such as /admin. Compares what the
    // appliance has stored with what was sent: StoredOtherwise.
    Result<void> upload(
        const QString &localPath, const QString &to, const std::function<void(qint64)> &sent);
    Result<void> downloadFile(const QString &id, const HttpClient::Sink &sink);
    Result<void> removeFile(const QString &id); // or a folder, with all that is in it
    Result<void> createFolder(const QString &id);
    Result<void> moveFile(const QString &id, const QString &to);
    Result<File> file(const QString &id);
    // A merged or multi-segment file of these, which stay where they are.
    Result<void> createLinked(const QString &id, File::Kind kind, const QList<LinkedFile> &links);
    // What it knows of a multi-segment file's clocks; EMPTY where nobody has asked it to find them.
    Result<Timeskew> timeskew(const File &file);
    // Asks it to find them, and waits for what it finds, for two minutes at most.
    Result<Timeskew> estimateTimeskew(const File &file);
    // SHA-256 in hexadecimal digits; empty where the appliance knows none.
    Result<QString> checksum(const QString &id);
    Result<void> setFileIndexed(const QString &id, bool indexed);

    // An export that was created although its answer was lost is found again, by a mark that it
    // bears, and used or removed.
    Result<QString> createExport(const ExportRequest &request);
    // How many bytes an export would have at most, before its filters: creates it, asks and removes
    // it. Nothing where the appliance does not say.
    Result<std::optional<qint64>> estimate(const ExportRequest &request);
    Result<ExportStatus> exportStatus(const SourceRef &source, const QString &exportId);
    Result<void> removeExport(const SourceRef &source, const QString &exportId);
    // The same for one that nobody wants any more, whoever has cancelled what, within seconds. What
    // cannot be removed is left behind.
    void discardExport(const SourceRef &source, const QString &exportId);
    Result<void> streamPackets(
        const SourceRef &source, const QString &exportId, const HttpClient::Sink &sink);

    // Views. One that was created although its answer was lost is found again and used or closed,
    // as exports are.
    Result<QString> createView(const ViewRequest &request);
    Result<QList<ViewInfo>> views(); // that this account may see
    Result<ViewStatus> viewStatus(const QString &viewId);
    Result<ViewDescription> viewDescription(const QString &viewId);
    Result<QJsonObject> viewConfig(const QString &viewId); // its JSON form, as it can be saved
    Result<QList<ViewColumn>> viewLegend(const QString &viewId, const QString &output);
    // `columns`: of the output's legend; `sampling`: of the view's status. Bounded: an answer with
    // more than a million rows is an error.
    Result<QList<ViewSample>> viewData(const QString &viewId, const QString &output,
        const QList<ViewColumn> &columns, const ViewQuestion &question, dissect::Duration sampling);
    Result<void> lockView(const QString &viewId, bool locked);
    Result<void> closeView(const QString &viewId);
    // As discardExport.
    void discardView(const QString &viewId);

    const LeftBehind &leftBehind() const { return m_left; }
    // Hands it over.
    LeftBehind takeLeftBehind() { return std::exchange(m_left, {}); }

    const Session &session() const { return m_session; }
    TrustStore &trust() { return m_http.trust(); }
    // Before the first request.
    void reachBy(const Transport &way);
    // False where the caller has cancelled meanwhile.
    bool pause(std::chrono::milliseconds length) const { return m_http.pause(length); }

private:
    Result<void> authenticate(const json::SessionCookie &old);
    HttpClient::Headers headers() const;
    QString sharkPath(const QString &resource) const;
    Result<QJsonDocument> ask(
        const QByteArray &method, const QString &path, const QByteArray &body = {});
    // Whose answer holds nothing.
    Result<void> tell(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const HttpClient::Headers &more = {});
    Result<HttpClient::Reply> send(const QByteArray &method, const QString &path,
        const QByteArray &body, const HttpClient::Headers &more = {});
    Result<HttpClient::Reply> sendFile(const QString &path, QFile &file,
        const HttpClient::Headers &more, const std::function<void(qint64)> &sent);
    Result<void> stream(const QString &path, const HttpClient::Sink &sink);
    Result<void> compare(QFile &file, const QString &id, const QString &stored);
    Session briefSession() const;
    Result<QString> recover(
        const ExportRequest &request, const QString &mark, const Result<HttpClient::Reply> &reply);
    Result<QString> recoverView(const QString &mark, const Result<HttpClient::Reply> &reply);
    Result<QString> exportNamedBy(const HttpClient::Reply &reply, const SourceRef &source);
    template <class Request> auto renewing(Request request) -> decltype(request());
    template <class Request>
    auto persisting(Request request, bool (*mayRepeat)(const Error &)) -> decltype(request());
    std::optional<std::chrono::milliseconds> pauseBefore(const Error &error) const;

    Session m_session;
    json::AuthInfo m_auth;
    HttpClient m_http;
    Log m_log;
    LeftBehind m_left;
    bool m_hasNotedTimes = false;
};

} // namespace remora::netshark
