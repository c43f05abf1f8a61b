// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include "dissect/core/result.h"
#include "netshark/certificate.h"

namespace remora::netshark {

// Why the appliance did not do what was asked. `words` come from the appliance or the system and
// are untrusted text; the sentence for the user is made in model/errortext.
struct Error {
    enum class Kind {
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        TimedOut,
        UntrustedCertificate, // `certificate` tells which
        ChangedCertificate, // another one than the trusted one
        UnusableCertificate, // its errors cannot be waived
        ProxyTrouble, // the proxy does not lead there; `words` say which one, and why
        ProxyLogin, // the proxy `words` asks who is there, or does not accept the answer
        NoIdentity, // the file `words` holds no certificate with its key
        CertificateLocked, // the key of the file `words` needs a password, or another one
        ServerTrouble, // it answers 5xx
        Busy, // it wants no more requests for now
        Compressed, // an answer that was not asked for like that; `words` say how
        Redirected, // to `words`; never followed
        NotAnAppliance, // the answers are not those of a NetShark
        NoCommonVersion,
        NoCommonLogin,
        WrongCredentials,
        AccountClosed, // disabled, or with a password that has expired; `words` say what
        Forbidden, // `words` say why
        NotFound,
        JobEmpty,
        Rejected, // any other refusal; `words` say why
        Cancelled,
        FileExists,
        NotWritable,
        DiskFull, // of the file `words`
        BeingDownloaded, // the file `words`, by another download
        FileInUse, // the file `words` is open in this program
        ReaderLeft, // of a pipe that the packets went to: enough for whoever reads
        FileTaken, // deleted or replaced by somebody else while it was written
        NotACapture,
        CutShort, // the packets end in the middle of one
        StoredOtherwise, // what was sent; `words` say what differs
        BadId, // that no URL can hold
        NotReadable, // a local file that was to be sent
    };
    Kind kind = Kind::Rejected;
    QString words;
    QString errorId; // of the API's error table
    int httpStatus = 0;
    Certificate certificate;
    QString trusted = {}; // of a ChangedCertificate: the SHA-256 of the one before
    int attempts = 1; // how often it was asked
    std::optional<std::chrono::seconds> retryAfter; // until when the appliance asks to wait
    bool wasSent = false; // the appliance may have done what was asked
};

template <class T> using Result = tl::expected<T, Error>;

tl::unexpected<Error> failure(Error::Kind kind, const QString &words = {});

// The certificate is not the one that is trusted, or none at all: nothing was sent.
bool isOfCertificate(const Error &error);

// What came of writing the file `path`.
Error fromEngine(const dissect::Error &error, const QString &path);

// What an answer with an error status means ("Errors" of the API description). `body` is
// {error_id, error_text} where the appliance keeps to its description.
Error errorFromAnswer(int httpStatus, const QByteArray &body);

// True where the same request may well succeed a moment later.
bool mayPass(const Error &error);
// The same, and nothing was done: also what must not be done twice may be asked for again.
bool wasTurnedAway(const Error &error);
// A request whose answer is unknown may have been done all the same.
bool mayBeDone(const Error &error);

// True where logging in again may help (API: AUTH_REQUIRED, AUTH_INVALID_SESSION,
// AUTH_EXPIRED_TOKEN; or a 401 that says nothing).
bool isSessionOver(const Error &error);

} // namespace remora::netshark
