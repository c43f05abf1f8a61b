// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/error.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {
    // Foreign text is shown to the user and logged: bounded.
    constexpr qsizetype longestWords = 500;
} // namespace

Error fromEngine(const dissect::Error &error, const QString &path)
{
    Error made;
    made.kind = Error::Kind::Cancelled;
    if (error.kind == dissect::Error::Kind::WritingInterrupted)
        return made;
    const bool full = error.kind == dissect::Error::Kind::DiskFull;
    made.kind = full ? Error::Kind::DiskFull : Error::Kind::NotWritable;
    made.words = full ? path : path + ": "_L1 + QString::fromLocal8Bit(error.words);
    return made;
}

tl::unexpected<Error> failure(Error::Kind kind, const QString &words)
{
    Error error;
    error.kind = kind;
    error.words = words.left(longestWords);
    return tl::unexpected<Error>(error);
}

namespace {

    // What an answer says that is no JSON: a plain sentence, or nothing for a person.
    QString plainWords(const QByteArray &body)
    {
        const QString text = QString::fromUtf8(body).simplified();
        const bool isMarkup = text.startsWith('<'_L1) || text.startsWith('{'_L1);
        return isMarkup || text.contains(QChar(QChar::ReplacementCharacter)) ? QString() : text;
    }

    Error::Kind kindOf(const Error &error)
    {
        using Kind = Error::Kind;
        if (error.words.contains("job is empty"_L1, Qt::CaseInsensitive))
            return Kind::JobEmpty;
        if (error.errorId == "AUTH_INVALID_CREDENTIALS"_L1)
            return Kind::WrongCredentials;
        if (error.errorId == "AUTH_DISABLED_ACCOUNT"_L1
            || error.errorId == "AUTH_EXPIRED_PASSWORD"_L1)
            return Kind::AccountClosed;
        if (error.httpStatus == 403)
            return Kind::Forbidden;
        if (error.httpStatus == 404)
            return Kind::NotFound;
        if (error.httpStatus == 429)
            return Kind::Busy;
        return error.httpStatus >= 500 ? Kind::ServerTrouble : Kind::Rejected;
    }

} // namespace

Error errorFromAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Error error;
    error.httpStatus = httpStatus;
    error.errorId = object.value("error_id"_L1).toString().left(100);
    error.words = object.value("error_text"_L1).toString().left(longestWords);
    if (error.words.isEmpty())
        error.words = plainWords(body).left(longestWords);
    error.kind = kindOf(error);
    return error;
}

bool isOfCertificate(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::UntrustedCertificate || error.kind == Kind::ChangedCertificate
        || error.kind == Kind::UnusableCertificate;
}

bool mayPass(const Error &error)
{
    return error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::ServerTrouble
        || error.kind == Error::Kind::Busy;
}

bool wasTurnedAway(const Error &error)
{
    constexpr int unavailable = 503;
    return error.kind == Error::Kind::Busy || error.httpStatus == unavailable;
}

bool mayBeDone(const Error &error)
{
    using Kind = Error::Kind;
    const bool isUnknown = error.kind == Kind::ConnectionLost || error.kind == Kind::TimedOut
        || error.kind == Kind::Cancelled || error.kind == Kind::ServerTrouble
        || error.kind == Kind::NotAnAppliance || error.kind == Kind::Compressed;
    return error.wasSent && isUnknown && !wasTurnedAway(error);
}

bool isSessionOver(const Error &error)
{
    return error.httpStatus == 401
        && (error.errorId.isEmpty() || error.errorId == "AUTH_REQUIRED"_L1
            || error.errorId == "AUTH_INVALID_SESSION"_L1
            || error.errorId == "AUTH_EXPIRED_TOKEN"_L1);
}

} // namespace remora::netshark
