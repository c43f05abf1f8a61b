// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/connectproxy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace remora::test {

namespace {

    QByteArray answerOf(const QByteArray &status, const QByteArray &fields = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n" + fields
            + "\r\n";
    }

    Handshake::Step refusal(const QByteArray &answer) { return {answer, true, false, {}, 0}; }

    class ConnectHandshake : public Handshake {
    public:
        explicit ConnectHandshake(const TunnelSettings &settings)
            : m_credentials(settings.user.isEmpty()
                    ? QByteArray()
                    : (settings.user + u':' + settings.password).toUtf8().toBase64())
        {
        }

        std::optional<Step> next(QByteArray &heard) override
        {
            const qsizetype end = heard.indexOf("\r\n\r\n");
            if (end < 0)
                return std::nullopt;
            const QList<QByteArray> lines = heard.left(end).replace("\r\n", "\n").split('\n');
            heard.remove(0, end + 4);
            static const QRegularExpression request(
                uR"(^CONNECT (?:\[([^\]]+)\]|([^:]+)):([0-9]{1,5}) HTTP/1\.1$)"_s);
            const auto match = request.match(QString::fromUtf8(lines.first()));
            if (!lines.first().startsWith("CONNECT "))
                return refusal(answerOf("405 Method Not Allowed", "Allow: CONNECT\r\n"));
            bool isPort = false;
            const quint16 port = match.captured(3).toUShort(&isPort);
            if (!match.hasMatch() || !isPort || port == 0)
                return refusal(answerOf("400 Bad Request"));
            if (!mayPass(lines)) {
                Step step = refusal(answerOf("407 Proxy Authentication Required",
                    "Proxy-Authenticate: Basic realm=\"the way out\"\r\n"));
                step.lacksCredentials = true;
                return step;
            }
            return Step{{}, false, false, match.captured(1) + match.captured(2), port};
        }

        QByteArray answer(Outcome outcome) const override
        {
            switch (outcome) {
            case Outcome::Open:
                return "HTTP/1.1 200 Connection established\r\n\r\n";
            case Outcome::Refused:
                return answerOf("403 Forbidden");
            case Outcome::Unreachable:
                break;
            }
            return answerOf("502 Bad Gateway");
        }

    private:
        bool mayPass(const QList<QByteArray> &lines) const
        {
            if (m_credentials.isEmpty())
                return true;
            for (const QByteArray &line : lines) {
                const qsizetype colon = line.indexOf(':');
                const QByteArray value = line.mid(colon + 1).trimmed();
                if (line.left(colon).toLower() == "proxy-authorization"
                    && value.left(6).toLower() == "basic ")
                    return value.mid(6).trimmed() == m_credentials;
            }
            return false;
        }

        QByteArray m_credentials; // as they are sent; empty: none are asked for
    };

} // namespace

ConnectProxy::ConnectProxy(const TunnelSettings &settings)
    : TunnelProxy(
        settings, [](const TunnelSettings &own) { return std::make_unique<ConnectHandshake>(own); })
{
}

} // namespace remora::test
