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

Error errorFromAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Error error;
    error.httpStatus = httpStatus;
    error.errorId = object.value("error_id"_L1).toString().left(100);
    error.words = object.value("error_text"_L1).toString().left(longestWords);
    if (error.words.contains("job is empty"_L1, Qt::CaseInsensitive))
        error.kind = Error::Kind::JobEmpty;
    else if (error.errorId == "AUTH_INVALID_CREDENTIALS"_L1)
        error.kind = Error::Kind::WrongCredentials;
    else if (httpStatus == 403)
        error.kind = Error::Kind::Forbidden;
    else if (httpStatus == 404)
        error.kind = Error::Kind::NotFound;
    else if (httpStatus >= 500)
        error.kind = Error::Kind::ServerTrouble;
    else if (error.errorId.isEmpty() && httpStatus != 401)
        error.kind = Error::Kind::NotAnAppliance;
    return error;
}

bool mayPass(const Error &error)
{
    return error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::ServerTrouble;
}

bool isSessionOver(const Error &error)
{
    return error.httpStatus == 401
        && (error.errorId == "AUTH_REQUIRED"_L1 || error.errorId == "AUTH_INVALID_SESSION"_L1
            || error.errorId == "AUTH_EXPIRED_TOKEN"_L1);
}

} // namespace remora::netshark
