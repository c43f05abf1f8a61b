// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

#include "netshark/standin/serveridentity.h"

using EVP_PKEY = struct evp_pkey_st;
using X509 = struct x509_st;

namespace remora::test {

// A certificate authority for one test: it vouches for whatever a server shall be.
class Authority {
public:
    struct Wish {
        QByteArray names = "IP:127.0.0.1"; // subjectAltName; empty: none
        QByteArray subject = "A server"; // CN
        QByteArray use = "serverAuth"; // extendedKeyUsage
        long from = -3600; // seconds from now
        long until = 3600;
    };
    Authority();
    ~Authority();
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;

    QByteArray pem() const; // its own certificate
    standin::ServerIdentity issue(const Wish &wish) const;
    // The certificate with its key, as one file.
    static QByteArray pkcs12(const standin::ServerIdentity &identity, const QByteArray &password);

private:
    struct Free {
        void operator()(EVP_PKEY *key) const;
        void operator()(X509 *certificate) const;
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

} // namespace remora::test
