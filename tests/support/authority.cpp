// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/authority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace remora::test {

namespace {

    void extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    X509 *made(EVP_PKEY *key, const QByteArray &name, long from, long until)
    {
        X509 *certificate = X509_new();
        std::uint64_t serial = 0;
        RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof(serial));
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U);
        X509_gmtime_adj(X509_getm_notBefore(certificate), from);
        X509_gmtime_adj(X509_getm_notAfter(certificate), until);
        X509_set_pubkey(certificate, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
            reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
        return certificate;
    }

    template <class Write> QByteArray text(Write write)
    {
        BIO *memory = BIO_new(BIO_s_mem());
        write(memory);
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        QByteArray copy(data, size);
        BIO_free_all(memory);
        return copy;
    }

    QByteArray pemOf(X509 *certificate)
    {
        return text([&](BIO *to) { PEM_write_bio_X509(to, certificate); });
    }

} // namespace

void Authority::Free::operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
void Authority::Free::operator()(X509 *certificate) const { X509_free(certificate); }

Authority::Authority()
    : m_key(EVP_EC_gen("P-256"))
    , m_certificate(made(m_key.get(), "An authority", -3600, 3600))
{
    X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(m_certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
}

Authority::~Authority() = default;

QByteArray Authority::pem() const { return pemOf(m_certificate.get()); }

standin::ServerIdentity Authority::issue(const Wish &wish) const
{
    const std::unique_ptr<EVP_PKEY, Free> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Free> certificate(
        made(key.get(), wish.subject, wish.from, wish.until));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    if (!wish.names.isEmpty())
        extend(certificate.get(), m_certificate.get(), NID_subject_alt_name, wish.names);
    extend(certificate.get(), m_certificate.get(), NID_ext_key_usage, wish.use);
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    standin::ServerIdentity identity;
    identity.certificate = QSslCertificate(pemOf(certificate.get()));
    identity.key = QSslKey(text([&](BIO *to) {
        PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    }),
        QSsl::Ec);
    return identity;
}

QByteArray Authority::pkcs12(const standin::ServerIdentity &identity, const QByteArray &password)
{
    const QByteArray pem = identity.key.toPem();
    BIO *from = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    const std::unique_ptr<EVP_PKEY, Free> key(
        PEM_read_bio_PrivateKey(from, nullptr, nullptr, nullptr));
    BIO_free_all(from);
    return text([&](BIO *to) {
        PKCS12 *packed = PKCS12_create(password.constData(), "client", key.get(),
            static_cast<X509 *>(identity.certificate.handle()), nullptr, 0, 0, 0, 0, 0);
        i2d_PKCS12_bio(to, packed);
        PKCS12_free(packed);
    });
}

} // namespace remora::test
