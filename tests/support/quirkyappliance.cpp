// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quirkyappliance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include "dissect/capture/capturewriter.h"

using namespace Qt::StringLiterals;

namespace remora::test {

namespace {

    QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray json(const QJsonArray &array)
    {
        return QJsonDocument(array).toJson(QJsonDocument::Compact);
    }

    QuirkyAppliance::Answer refusal(int status, const char *id)
    {
        return {status, json({{"error_id"_L1, QLatin1String(id)}, {"error_text"_L1, "no"_L1}})};
    }

    // Ends the connection in the middle of an answer.
    class Cut final : public standin::Content {
    public:
        std::int64_t read(std::uint64_t, char *, std::size_t, const standin::Recipient &) override
        {
            return broken;
        }
    };

    const QByteArray basic = "BASIC"; // in place of a cookie

    // "GET jobs/1/exports" of GET /api/shark/5.1/jobs/1/exports?x=y
    QByteArray resourceOf(const standin::HttpHead &head)
    {
        const QByteArray path = head.target.split('?').first();
        return head.method + ' ' + path.split('/').mid(4).join('/');
    }

} // namespace

class QuirkyAppliance::Exchange final : public standin::HttpExchange {
public:
    explicit Exchange(QuirkyAppliance &appliance)
        : m_appliance(appliance)
    {
    }
    bool begin(const standin::HttpHead &) override { return false; }
    void take(QByteArrayView piece) override { m_body.append(piece); }
    standin::HttpAnswer answer(const standin::HttpHead &head) override
    {
        const Answer given = m_appliance.answer(resourceOf(head),
            head.header("Authorization").isEmpty() ? head.header("Cookie") : basic, m_body);
        QThread::msleep(static_cast<unsigned long>(given.delayMs));
        standin::HttpAnswer sent{given.status, given.headers, given.body, nullptr, std::nullopt};
        if (given.isCut)
            sent.content = std::make_shared<Cut>();
        return sent;
    }

private:
    QuirkyAppliance &m_appliance;
    QByteArray m_body;
};

QuirkyAppliance::QuirkyAppliance(Quirk quirk)
    : m_identity(standin::makeServerIdentity())
    , m_quirk(std::move(quirk))
{
    auto daemon = standin::HttpDaemon::start(
        *this, 0, m_identity.key.toPem(), m_identity.certificate.toPem());
    if (!daemon)
        qFatal("no appliance: %s", daemon.error().words.c_str());
    m_daemon = std::move(*daemon);
}

std::unique_ptr<standin::HttpExchange> QuirkyAppliance::open()
{
    return std::make_unique<Exchange>(*this);
}

QString QuirkyAppliance::fingerprint() const
{
    return QString::fromLatin1(
        m_identity.certificate.digest(QCryptographicHash::Sha256).toHex().toUpper());
}

QByteArray QuirkyAppliance::packets(int count)
{
    const dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapUs, dissect::LinkType::Ethernet, 0);
    std::string text;
    writer.appendHeader(text);
    const std::array<std::byte, 60> bytes{};
    dissect::RawPacket packet;
    packet.data = bytes;
    packet.wireLength = bytes.size();
    for (int i = 0; i < count; ++i) {
        packet.time = 1'500'000'000 * dissect::second + i;
        writer.appendPacket(text, packet);
    }
    return QByteArray::fromStdString(text);
}

QuirkyAppliance::Answer QuirkyAppliance::answer(
    const QByteArray &asked, const QByteArray &cookie, const QByteArray &body)
{
    int number = 0;
    {
        const std::lock_guard guard(m_lock);
        number = ++m_asked[asked];
    }
    const auto odd = m_quirk ? m_quirk(asked, number) : std::nullopt;
    if (odd && !odd->isDone)
        return *odd;
    const Answer own = ownAnswer(asked, cookie, body);
    return odd ? *odd : own;
}

QuirkyAppliance::Answer QuirkyAppliance::ownAnswer(
    const QByteArray &asked, const QByteArray &cookie, const QByteArray &body)
{
    const std::lock_guard guard(m_lock);
    const auto session = QString::fromLatin1(cookie.mid(cookie.indexOf('=') + 1));
    if (asked == "GET services")
        return {200,
            R"([{"id": "common", "versions": ["1.0"]}, {"id": "shark", "versions": ["5.1"]}])"};
    if (asked == "GET auth_info")
        return {200, R"({"supported_methods": ["BASIC", "COOKIE"]})"};
    if (asked == "POST login") {
        const QString id = u"s%1"_s.arg(++m_made);
        m_sessions.insert(id);
        return {200, json({{"session_key"_L1, "S"_L1}, {"session_id"_L1, id}})};
    }
    if (asked == "GET info")
        return {200, R"({"model": "M", "sw_version": "1"})"};
    if (cookie != basic && !m_sessions.contains(session))
        return refusal(401, "AUTH_INVALID_SESSION");
    if (asked == "POST logout") {
        m_sessions.erase(session);
        return {200, "{}"};
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    if (asked == "GET system/info")
        return {200, json({{"hostname"_L1, "q"_L1}, {"local_time"_L1, now}})};
    if (asked == "GET jobs")
        return {200, R"([{"id": "1", "config": {"name": "one"}, "status": {"state": "RUNNING"}}])"};
    if (const QByteArray place = " jobs/1/exports"; asked.contains(place)) {
        const auto rest = QString::fromLatin1(asked.mid(asked.indexOf(place) + place.size() + 1));
        return exportAnswer(asked.left(asked.indexOf(' ')), rest, body);
    }
    return asked.startsWith("GET ") && !asked.contains('/') ? Answer{200, "[]"}
                                                            : refusal(404, "RESOURCE_NOT_FOUND");
}

QuirkyAppliance::Answer QuirkyAppliance::exportAnswer(
    const QByteArray &method, const QString &rest, const QByteArray &body)
{
    const QString id = rest.section('/'_L1, 0, 0);
    const auto described = [&](const QString &name, const QJsonObject &config) {
        const QJsonObject status{{"owner"_L1, "admin"_L1}, {"state"_L1, "RUNNING"_L1},
            {"bytes_approx"_L1, packets(100).size()}};
        return QJsonObject{{"id"_L1, name}, {"config"_L1, config}, {"status"_L1, status}};
    };
    if (method == "POST") {
        const QString made = u"%1"_s.arg(++m_made, 8, 16, QLatin1Char('0'));
        m_exports[made] = QJsonDocument::fromJson(body).object();
        return {201, json(QJsonObject{{"id"_L1, made}})};
    }
    if (id.isEmpty()) {
        QJsonArray all;
        for (const auto &[name, config] : m_exports)
            all.append(described(name, config));
        return {200, json(all)};
    }
    const auto found = m_exports.find(id);
    if (found == m_exports.end())
        return refusal(404, "RESOURCE_NOT_FOUND");
    if (method == "DELETE") {
        m_exports.erase(found);
        return {200, "{}"};
    }
    if (!rest.endsWith("/packets"_L1))
        return {200, json(described(id, found->second))};
    m_exports.erase(found);
    return {200, packets(100)};
}

int QuirkyAppliance::asked(const QByteArray &what) const
{
    const std::lock_guard guard(m_lock);
    const auto found = m_asked.find(what);
    return found == m_asked.end() ? 0 : found->second;
}

QStringList QuirkyAppliance::exports() const
{
    const std::lock_guard guard(m_lock);
    QStringList ids;
    for (const auto &one : m_exports)
        ids << one.first;
    return ids;
}

QStringList QuirkyAppliance::sessions() const
{
    const std::lock_guard guard(m_lock);
    return {m_sessions.begin(), m_sessions.end()};
}

void QuirkyAppliance::addForeignExport(const QString &id, const QJsonObject &config)
{
    const std::lock_guard guard(m_lock);
    m_exports[id] = config;
}

QJsonObject QuirkyAppliance::configOf(const QString &exportId) const
{
    const std::lock_guard guard(m_lock);
    const auto found = m_exports.find(exportId);
    return found == m_exports.end() ? QJsonObject() : found->second;
}

void QuirkyAppliance::expireSessions()
{
    const std::lock_guard guard(m_lock);
    m_sessions.clear();
}

} // namespace remora::test
