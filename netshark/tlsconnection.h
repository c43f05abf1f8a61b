// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArrayView>
#include <QString>

#include "netshark/certificate.h"
#include "netshark/patience.h"

using SSL = struct ssl_st;

namespace remora::netshark {

// How TLS is spoken to an appliance.
struct TlsSettings {
    // TLS 1.0 and 1.1 too, and short keys, which some appliances have alone. Anybody on the way may
    // read along.
    bool allowsOldTls = false;
    QString authorities; // a PEM file of certificate authorities to trust besides the system's
};

// A TLS connection by OpenSSL, straight from the socket into the caller's memory: a download at
// full speed leaves most of a core to the analysis. Moves bytes without waiting. For one thread.
class TlsConnection {
public:
    // Shakes hands with whoever is there: nothing of the user's may be sent before the caller
    // is content with certificate() and doubts(). Waits; `host` is also the name that the
    // certificate must bear.
    static Result<std::unique_ptr<TlsConnection>> open(
        const QString &host, quint16 port, const TlsSettings &settings, Patience &patience);
    ~TlsConnection();
    TlsConnection(const TlsConnection &) = delete;
    TlsConnection &operator=(const TlsConnection &) = delete;

    // What speaks against the certificate, as OpenSSL numbers it (X509_V_ERR_…).
    const std::vector<int> &doubts() const { return m_doubts; }
    const Certificate &certificate() const { return m_certificate; }

    struct Moved {
        qsizetype bytes = 0;
        bool isOver = false; // the other side has said that no more comes
    };
    // As much as is there and fits. No bytes: none are there yet, or it is over.
    Result<Moved> read(char *to, qsizetype room);
    // As much as goes out at once.
    Result<qsizetype> write(QByteArrayView bytes);
    // Until there may be something to read or, where asked, room to write; 20 ms at most.
    void wait(bool toWrite) const;
    // Still open, and nothing has come unasked.
    bool isIdle();

private:
    struct Free {
        void operator()(SSL *ssl) const;
    };
    TlsConnection(int socket, std::unique_ptr<SSL, Free> ssl);
    Result<void> shakeHands(Patience &patience);
    Error lost(int answer) const;

    int m_socket;
    std::unique_ptr<SSL, Free> m_ssl;
    Certificate m_certificate;
    std::vector<int> m_doubts;
    std::optional<Error> m_end; // found while something could still be handed over
    bool m_isOver = false;
};

// In plain words; from OpenSSL.
QString doubtText(int doubt);
// Whose certificate an appliance shows is for the user to judge; a broken one is not.
bool canBeWaived(int doubt);

} // namespace remora::netshark
