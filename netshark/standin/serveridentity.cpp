// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/serveridentity.h"

#include <memory>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace remora::standin {

namespace {

    template <auto Free> struct Freed {
        template <class T> void operator()(T *object) const { Free(object); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
    using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
    using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

    void addExtension(X509 *certificate, int kind, const char *value)
    {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
        if (extension == nullptr)
            return;
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    Certificate selfSigned(EVP_PKEY *key, const CertificateSubject &subject, int days)
    {
        constexpr long day = 24L * 3600;
        Certificate certificate(X509_new());
        std::uint64_t serial = 0;
        RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof(serial));
        X509_set_version(certificate.get(), 2);
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * day);
        X509_set_pubkey(certificate.get(), key);
        X509_NAME *name = X509_get_subject_name(certificate.get());
        for (const auto &[kind, text] : {std::pair<const char *, QByteArray>{"C", subject.country},
                 {"ST", subject.state}, {"L", subject.locality}, {"O", subject.organization},
                 {"OU", subject.organizationUnit}, {"CN", subject.commonName},
                 {"emailAddress", subject.email}}) {
            if (!text.isEmpty())
                X509_NAME_add_entry_by_txt(name, kind, MBSTRING_UTF8,
                    reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0);
        }
        X509_set_issuer_name(certificate.get(), name);
        addExtension(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
        X509_sign(certificate.get(), key, EVP_sha256());
        return certificate;
    }

    QByteArray contents(BIO *memory)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        return QByteArray(data, size);
    }

} // namespace

ServerIdentity makeServerIdentity(const CertificateSubject &subject, int days)
{
    // The API knows no other kind. One for each process: to find the primes takes long.
    static EVP_PKEY *const shared = EVP_RSA_gen(2048);
    if (shared == nullptr || EVP_PKEY_up_ref(shared) != 1)
        return ServerIdentity();
    const Key key(shared);
    if (!key)
        return ServerIdentity();
    const Certificate certificate = selfSigned(key.get(), subject, days);
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    ServerIdentity identity;
    identity.certificate = QSslCertificate(contents(certificateText.get()));
    identity.key = QSslKey(contents(keyText.get()), QSsl::Rsa);
    return identity;
}

} // namespace remora::standin
