// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

#include "netshark/standin/filecontent.h"
#include "netshark/standin/requestpath.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    constexpr qint64 longestJson = 16LL << 20;

    // A session in which something is sent or received is not idle.
    class Attendance {
    public:
        Attendance(ApplianceState &state, QByteArray cookies)
            : m_state(state)
            , m_cookies(std::move(cookies))
        {
            m_last.start();
        }
        void note()
        {
            constexpr qint64 often = 250; // milliseconds; sessions last a second at least
            if (m_cookies.isEmpty() || !m_last.hasExpired(often))
                return;
            m_last.restart();
            const std::lock_guard guard(m_state.mutex);
            m_state.sessions.keepOpen(m_cookies);
        }

    private:
        ApplianceState &m_state;
        QByteArray m_cookies;
        QElapsedTimer m_last;
    };

    class AttendedContent final : public Content {
    public:
        AttendedContent(std::shared_ptr<Content> content, Attendance attendance)
            : m_content(std::move(content))
            , m_attendance(std::move(attendance))
        {
        }
        std::int64_t read(
            std::uint64_t at, char *to, std::size_t most, const Recipient &recipient) override
        {
            m_attendance.note();
            return m_content->read(at, to, most, recipient);
        }

    private:
        std::shared_ptr<Content> m_content;
        Attendance m_attendance;
    };

    // JSON, as some clients call it; anything else is a file.
    bool isText(const QByteArray &type)
    {
        return type.isEmpty() || type.contains("json") || type.contains("urlencoded");
    }

    Answer unknownResource() { return notFound(u"The requested resource was not found"_s); }
    Answer tooLong() { return invalid(u"the body is longer than 16 MB"_s); }

    class Exchange final : public HttpExchange {
    public:
        Exchange(ApplianceState &state, const Router &router)
            : m_state(state)
            , m_router(router)
        {
        }

        bool begin(const HttpHead &head) override
        {
            m_path.emplace(head.target);
            m_type = head.header("Content-Type");
            m_attendance.emplace(m_state, head.header("Cookie"));
            m_refusal = refusalFor(head);
            if (!m_refusal && isText(m_type)
                && head.header("Content-Length").toLongLong() > longestJson)
                m_refusal = tooLong();
            return m_refusal.has_value();
        }

        void take(QByteArrayView piece) override
        {
            m_attendance->note();
            if (m_refusal)
                return;
            if (isText(m_type)) {
                if (m_body.size() + piece.size() > longestJson)
                    m_refusal = tooLong();
                else
                    m_body.append(piece);
                return;
            }
            if (!m_file) {
                m_file.emplace(QFile::decodeName(m_state.folder->file("body").c_str()));
                if (!m_file->open())
                    m_refusal = refusal(u"INTERNAL_ERROR"_s, m_file->errorString());
            }
            if (!m_refusal && m_file->write(piece.data(), piece.size()) < 0)
                m_refusal = refusal(u"INTERNAL_ERROR"_s, m_file->errorString());
        }

        HttpAnswer answer(const HttpHead &head) override
        {
            const Answer given = m_refusal ? *m_refusal : handled(head);
            HttpAnswer sent;
            sent.status = given.status;
            sent.headers.append({"Content-Type", given.type});
            if (!given.cookie.isEmpty())
                sent.headers.append({"Set-Cookie", given.cookie});
            sent.headers += given.headers;
            if (!given.file.isNull())
                sent = fileAnswer(std::move(sent), QFile::encodeName(given.file), head);
            else if (given.content)
                sent.content = given.content;
            else if (!given.body.isNull())
                sent.body = given.body.toJson(QJsonDocument::Compact);
            if (sent.content)
                sent.content = std::make_shared<AttendedContent>(
                    sent.content, Attendance(m_state, head.header("Cookie")));
            return sent;
        }

    private:
        // Nothing where whoever asks may, and there is something to ask.
        std::optional<Answer> refusalFor(const HttpHead &head)
        {
            const bool knownVersion = m_path->service == "common"_L1
                ? m_path->version == "1.0"_L1 || m_path->version == "1.1"_L1
                : m_state.options.versions.contains(m_path->version);
            QByteArrayList allowed;
            const QByteArray method = head.method == "HEAD" ? "GET" : head.method;
            for (const QStringList &resource : std::as_const(m_path->resources)) {
                Router::Found found = m_router.find(method, m_path->service, resource);
                allowed += found.allowed;
                if (found.handler != nullptr)
                    m_found.push_back(std::move(found));
            }
            if (!knownVersion || (m_found.empty() && allowed.isEmpty()))
                return unknownResource();
            if (m_found.empty()) {
                Answer wrong = refusal(u"HTTP_INVALID_METHOD"_s,
                    u"The requested method is not supported by this resource"_s);
                if (allowed.contains("GET"))
                    allowed.append("HEAD");
                wrong.headers.append({"Allow", allowed.join(", ")});
                return wrong;
            }
            return m_found[0].needsCredentials ? refusalOfUser(head) : std::nullopt;
        }

        std::optional<Answer> refusalOfUser(const HttpHead &head)
        {
            const std::lock_guard guard(m_state.mutex);
            Sessions &sessions = m_state.sessions;
            switch (sessions.check(head.header("Authorization"), head.header("Cookie"), m_user)) {
            case Sessions::Verdict::Good:
                if (m_found[0].needsRights && !sessions.mayChange(m_user))
                    return refusal(u"AUTH_FORBIDDEN"_s,
                        u"Account does not have privileges for this request"_s);
                return std::nullopt;
            case Sessions::Verdict::NoCredentials:
                return refusal(u"AUTH_REQUIRED"_s, u"Missing authentication credentials"_s);
            case Sessions::Verdict::WrongCredentials:
                return refusal(u"AUTH_INVALID_CREDENTIALS"_s, u"Invalid user name or password"_s);
            case Sessions::Verdict::SessionOver:
                break;
            }
            return refusal(u"AUTH_INVALID_SESSION"_s,
                u"The authentication session has timed out or is invalid"_s);
        }

        Answer handled(const HttpHead &head)
        {
            QJsonParseError problem;
            QJsonDocument::fromJson(m_body, &problem);
            if (!m_type.isEmpty() && !m_body.isEmpty() && problem.error != QJsonParseError::NoError)
                return invalid(u"the body is no JSON: "_s + problem.errorString());
            if (m_file && !m_file->flush())
                return refusal(u"INTERNAL_ERROR"_s, m_file->errorString());
            std::unique_lock lock(m_state.mutex);
            Answer given;
            for (const Router::Found &found : m_found) {
                given = (*found.handler)({found.parts,
                    Dialect(m_path->version, head.header("X-RBT-High-Precision-Timestamp-Format")),
                    m_body, m_file ? m_file->fileName() : QString(), m_path->query,
                    head.header("Cookie"), m_type, head.header("Content-Disposition"), m_user,
                    &lock});
                if (given.status != 404)
                    break;
            }
            m_state.audit.noteChange(m_user, head.method,
                QStringList{u"api"_s, m_path->service, m_path->version} + m_path->resources[0],
                given.status);
            return given;
        }

        ApplianceState &m_state;
        const Router &m_router;
        std::optional<RequestPath> m_path;
        std::vector<Router::Found>
            m_found; // the second where there is none by the name of the first
        QString m_user;
        QByteArray m_type;
        std::optional<Attendance> m_attendance;
        std::optional<Answer> m_refusal;
        QByteArray m_body;
        std::optional<QTemporaryFile> m_file;
    };

} // namespace

Server::Server(const StandInOptions &options)
    : m_state(options)
{
    for (AddRoutes *const add : groupsOfResources)
        add(m_router, m_state);
}

dissect::Result<void> Server::start(const ServerIdentity &identity)
{
    if (auto filled = m_state.fill(); !filled)
        return filled;
    auto daemon = HttpDaemon::start(
        *this, m_state.options.port, identity.key.toPem(), identity.certificate.toPem());
    if (!daemon)
        return tl::unexpected(daemon.error());
    m_daemon = std::move(*daemon);
    return {};
}

int Server::openViews()
{
    const std::lock_guard guard(m_state.mutex);
    return static_cast<int>(m_state.views.all.size());
}

int Server::openExports()
{
    const std::lock_guard guard(m_state.mutex);
    return static_cast<int>(m_state.exports.size());
}

std::unique_ptr<HttpExchange> Server::open()
{
    return std::make_unique<Exchange>(m_state, m_router);
}

} // namespace remora::standin
