// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socksproxy.h"

#include <QtEndian>

namespace remora::test {

namespace {

    enum Reply : char {
        Succeeded = 0,
        NotAllowed = 2,
        HostUnreachable = 4,
        UnknownCommand = 7,
        UnknownAddressType = 8,
    };

    // From an address that tells nothing: 0.0.0.0, port 0.
    QByteArray replyOf(Reply reply)
    {
        return QByteArray("\5", 1) + char(reply) + QByteArray("\0\1\0\0\0\0\0\0", 8);
    }

    int number(const QByteArray &bytes, qsizetype at)
    {
        return at < bytes.size() ? static_cast<uchar>(bytes[at]) : 0;
    }

    class SocksHandshake : public Handshake {
    public:
        explicit SocksHandshake(const TunnelSettings &settings)
            : m_user(settings.user.toUtf8())
            , m_password(settings.password.toUtf8())
        {
        }

        std::optional<Step> next(QByteArray &heard) override
        {
            switch (m_stage) {
            case Stage::Greeting:
                return greeting(heard);
            case Stage::Credentials:
                return credentials(heard);
            case Stage::Request:
                break;
            }
            return request(heard);
        }

        QByteArray answer(Outcome outcome) const override
        {
            switch (outcome) {
            case Outcome::Open:
                return replyOf(Succeeded);
            case Outcome::Refused:
                return replyOf(NotAllowed);
            case Outcome::Unreachable:
                break;
            }
            return replyOf(HostUnreachable);
        }

    private:
        enum class Stage { Greeting, Credentials, Request };

        static Step refusal(const QByteArray &answer, bool lacksCredentials = false)
        {
            return {answer, true, lacksCredentials, {}, 0};
        }

        // Version, number of methods, methods.
        std::optional<Step> greeting(QByteArray &heard)
        {
            if (!heard.isEmpty() && heard[0] != 5)
                return refusal({});
            const qsizetype size = 2 + number(heard, 1);
            if (heard.size() < 2 || heard.size() < size)
                return std::nullopt;
            const char method = m_user.isEmpty() ? 0 : 2;
            const bool isOffered = heard.mid(2, size - 2).contains(method);
            heard.remove(0, size);
            if (!isOffered)
                return refusal("\5\xff", !m_user.isEmpty());
            m_stage = m_user.isEmpty() ? Stage::Request : Stage::Credentials;
            return Step{QByteArray("\5", 1) + method, false, false, {}, 0};
        }

        // Version, length and user, length and password.
        std::optional<Step> credentials(QByteArray &heard)
        {
            const int userSize = number(heard, 1);
            const int passwordSize = number(heard, 2 + userSize);
            const qsizetype size = 3 + userSize + passwordSize;
            if (heard.size() < 3 + userSize || heard.size() < size)
                return std::nullopt;
            const bool isRight = heard[0] == 1 && heard.mid(2, userSize) == m_user
                && heard.mid(3 + userSize, passwordSize) == m_password;
            heard.remove(0, size);
            if (!isRight)
                return refusal("\1\1", true);
            m_stage = Stage::Request;
            return Step{QByteArray("\1\0", 2), false, false, {}, 0};
        }

        // Version, command, 0, kind of address, address, port.
        static std::optional<Step> request(QByteArray &heard)
        {
            enum Kind { V4 = 1, Name = 3, V6 = 4 };
            if (heard.size() < 5)
                return std::nullopt;
            if (heard[0] != 5 || heard[1] != 1)
                return refusal(replyOf(UnknownCommand));
            const int kind = number(heard, 3);
            if (kind != V4 && kind != V6 && kind != Name)
                return refusal(replyOf(UnknownAddressType));
            const qsizetype begin = kind == Name ? 5 : 4;
            const qsizetype length = kind == Name ? number(heard, 4) : kind == V4 ? 4 : 16;
            if (heard.size() < begin + length + 2)
                return std::nullopt;
            const QByteArray address = heard.mid(begin, length);
            const auto port = qFromBigEndian<quint16>(heard.constData() + begin + length);
            heard.remove(0, begin + length + 2);
            Step step{{}, false, false, QString::fromUtf8(address), port};
            if (kind == V4)
                step.host = QHostAddress(qFromBigEndian<quint32>(address.constData())).toString();
            else if (kind == V6)
                step.host = QHostAddress(reinterpret_cast<const quint8 *>(address.constData()))
                                .toString();
            if (step.host.isEmpty() || port == 0)
                return refusal(replyOf(HostUnreachable));
            return step;
        }

        Stage m_stage = Stage::Greeting;
        QByteArray m_user; // empty: nobody is asked
        QByteArray m_password;
    };

} // namespace

SocksProxy::SocksProxy(const TunnelSettings &settings)
    : TunnelProxy(
        settings, [](const TunnelSettings &own) { return std::make_unique<SocksHandshake>(own); })
{
}

} // namespace remora::test
