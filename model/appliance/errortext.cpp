// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/errortext.h"

#include <QCoreApplication>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(errortext)
    };

    QString certificateText(const netshark::Error &error, const QString &host)
    {
        const QString print = error.certificate.sha256;
        switch (error.kind) {
        case netshark::Error::Kind::ChangedCertificate:
            return Texts::tr("%1 shows a different certificate from the one trusted for it. This "
                             "may be an attack: nothing was sent. SHA-256 now %2, trusted %3")
                .arg(host, print, error.trusted);
        case netshark::Error::Kind::UnusableCertificate:
            return Texts::tr("The certificate of %1 cannot be used: %2.")
                .arg(host, shown(error.words));
        default:
            return Texts::tr("The certificate of %1 is not known yet. SHA-256 %2").arg(host, print)
                + (error.words.isEmpty() ? QString() : " ("_L1 + shown(error.words) + ')'_L1);
        }
    }

    // What the appliance says, and by which status.
    QString said(const netshark::Error &error)
    {
        QString words = shown(error.words, 300);
        while (words.endsWith('.'_L1))
            words.chop(1);
        if (error.httpStatus == 0)
            return words;
        const QString status = u"HTTP %1"_s.arg(error.httpStatus);
        return words.isEmpty() ? status : words + " ("_L1 + status + ')'_L1;
    }

    QString again(const netshark::Error &error)
    {
        if (error.retryAfter && error.retryAfter->count() > 0)
            return Texts::tr("Try again in %1.")
                .arg(seconds(error.retryAfter->count() * dissect::second));
        return error.attempts >= 3 ? Texts::tr("Tried three times; try again later.")
                                   : Texts::tr("Try again later.");
    }
} // namespace

QString leftBehindText(const netshark::LeftBehind &left, const QString &asked)
{
    const QString host = shown(asked, 300);
    if (!left.exports.isEmpty())
        return Texts::tr("An export is left on %1: %2.")
            .arg(host, shown(left.exports.join(", "_L1), 300));
    if (!left.perhaps.isEmpty())
        return Texts::tr(
            "An export may be left on %1, which did not return its id; one like it is %2.")
            .arg(host, shown(left.perhaps.join(", "_L1), 300));
    if (left.isUnknown)
        return Texts::tr("An export may be left on %1: it did not return its id.").arg(host);
    if (!left.views.isEmpty())
        return Texts::tr("A view is left on %1: %2.")
            .arg(host, shown(left.views.join(", "_L1), 300));
    return left.isViewUnknown
        ? Texts::tr("A view may be left on %1: it did not return its id.").arg(host)
        : QString();
}

QString shortText(const netshark::DownloadResult &result, const QString &asked)
{
    return Texts::tr(
        "%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.")
        .arg(shown(asked, 300), bytes(static_cast<quint64>(result.expected)),
            bytes(static_cast<quint64>(result.bytes)));
}

QString errorText(const netshark::Error &error, const QString &asked)
{
    using Kind = netshark::Error::Kind;
    const QString host = shown(asked, 300);
    const QString words = shown(error.words, 300);
    switch (error.kind) {
    case Kind::HostNotFound:
        return Texts::tr("There is no host named %1. Check the name, or the network.").arg(host);
    case Kind::ConnectionRefused:
        return Texts::tr(
            "%1 refuses the connection. Check the port, or whether the appliance is running.")
            .arg(host);
    case Kind::ConnectionLost:
        return Texts::tr("The connection to %1 was lost: %2.").arg(host, words);
    case Kind::TimedOut:
        return Texts::tr("%1 did not answer in time. Try again, or allow it more time.").arg(host);
    case Kind::UntrustedCertificate:
    case Kind::ChangedCertificate:
    case Kind::UnusableCertificate:
        return certificateText(error, host);
    case Kind::ProxyTrouble:
        return Texts::tr("The proxy cannot reach %1 (%2). Check the proxy, or connect without one.")
            .arg(host, words);
    case Kind::ProxyLogin:
        return Texts::tr("The proxy %1 asks for a user and a password, or does not accept these.")
            .arg(words);
    case Kind::NoIdentity:
        return Texts::tr("%1 holds no client certificate with its key. Choose a PKCS#12 file, or "
                         "PEM files of both.")
            .arg(words);
    case Kind::CertificateLocked:
        return Texts::tr(
            "The password of the client certificate %1 is missing or wrong. Enter the right one.")
            .arg(words);
    case Kind::ServerTrouble:
        return Texts::tr("%1 reports an internal error (%2). %3")
            .arg(host, said(error), again(error));
    case Kind::Busy:
        return Texts::tr("%1 accepts no more requests for now (%2). %3")
            .arg(host, said(error), again(error));
    case Kind::Compressed:
        return Texts::tr("%1 sent compressed data (%2), which was not requested. Connect without a "
                         "proxy or gateway in between.")
            .arg(host, words);
    case Kind::Redirected:
        if (words.isEmpty())
            return Texts::tr(
                "%1 redirects without naming a target. Connect to the appliance itself.")
                .arg(host);
        return Texts::tr(
            "%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.")
            .arg(host, words);
    case Kind::NotAnAppliance:
        return words.isEmpty()
            ? Texts::tr("%1 answers, but not as a NetShark does. Check the host and the port.")
                  .arg(host)
            : Texts::tr("%1 answers, but not as a NetShark does (%2). Check the host and the port.")
                  .arg(host, words);
    case Kind::NoCommonVersion:
        return Texts::tr("%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.")
            .arg(host, words);
    case Kind::NoCommonLogin:
        return Texts::tr("%1 offers no login method that Remora supports (BASIC, COOKIE).")
            .arg(host);
    case Kind::WrongCredentials:
        return Texts::tr("%1 does not accept this user name and password.").arg(host);
    case Kind::AccountClosed:
        return Texts::tr("%1 no longer accepts this account: %2.").arg(host, said(error));
    case Kind::Forbidden:
        return Texts::tr("This account may not do that on %1: %2.").arg(host, said(error));
    case Kind::NotFound:
        return Texts::tr("%1 does not have it, or no longer has it: %2.").arg(host, said(error));
    case Kind::JobEmpty:
        return Texts::tr("The job holds no packets yet. Try again when it has captured some.");
    case Kind::Rejected:
        return Texts::tr("The appliance rejected the request: %1.").arg(said(error));
    case Kind::BadId:
        return Texts::tr("“%2” cannot be requested from %1: a URL cannot contain it.")
            .arg(host, words);
    case Kind::StoredOtherwise:
        return Texts::tr("%1 stored something other than what was sent: %2. Delete it there, and "
                         "upload it again.")
            .arg(host, words);
    case Kind::CutShort:
        return Texts::tr("%1 broke off its answer: not all of it arrived. Try again.").arg(host);
    case Kind::Cancelled:
        return Texts::tr("Cancelled.");
    case Kind::FileExists:
        return Texts::tr("%1 exists already. Choose another name.").arg(words);
    case Kind::NotWritable:
        return Texts::tr("The download cannot be written: %1.").arg(words);
    case Kind::DiskFull:
        return Texts::tr("The disk of %1 is full. Free some space, or choose another folder.")
            .arg(words);
    case Kind::BeingDownloaded:
        return Texts::tr("Another download to %1 is running. Choose another name, or wait.")
            .arg(words);
    case Kind::FileInUse:
        return Texts::tr("%1 is open here. Close it first, or choose another name.").arg(words);
    case Kind::ReaderLeft:
        return Texts::tr("%1 was closed by its reader.").arg(words);
    case Kind::FileTaken:
        return Texts::tr("%1 was deleted or replaced by another program while it was written. "
                         "Download again, to another folder if it happens again.")
            .arg(words);
    case Kind::NotReadable:
        return Texts::tr("The file cannot be read: %1.").arg(words);
    case Kind::NotACapture:
        break;
    }
    return Texts::tr("What %1 sent is not a capture. Choose another source.").arg(host);
}

QString errorText(const netshark::TimeRangeError &error)
{
    using Kind = netshark::TimeRangeError::Kind;
    const QString part = shown(error.part);
    switch (error.kind) {
    case Kind::Empty:
        return Texts::tr("Enter a time range, such as last 10s.");
    case Kind::UnknownUnit:
        return Texts::tr("“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.")
            .arg(part);
    case Kind::BadNumber:
        return Texts::tr("“%1” is not an amount of time, such as 10s or 2 weeks.").arg(part);
    case Kind::BadDate:
        return Texts::tr("“%1” is not a date or time, such as 4/21/13 16:00.").arg(part);
    case Kind::BadTime:
        return Texts::tr("“%1” is not a time of day, such as 16:00 or 4:00 PM.").arg(part);
    case Kind::NoRange:
        return Texts::tr("Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.");
    case Kind::Gap:
        return Texts::tr(
            "“%1” does not exist: the clock was set forward over all of it. Choose a later end.")
            .arg(part);
    case Kind::NoClock:
        return Texts::tr("The appliance's clock shows %1: it was never set. Enter both times with "
                         "their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.")
            .arg(part);
    case Kind::Backwards:
        break;
    }
    return Texts::tr("The range ends before it begins.");
}

} // namespace remora::model
