// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/credentials.h"

#ifdef REMORA_KEYCHAIN
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace remora::netshark::keychain {

#ifdef REMORA_KEYCHAIN

namespace {

    constexpr int patienceMs = 60'000; // the user may have to unlock it

    QString keyOf(const QString &host, const QString &user) { return user + "@"_L1 + host; }

    // True where the job ended well.
    bool run(QKeychain::Job &job)
    {
        QEventLoop loop;
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        bool done = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            done = true;
            loop.quit();
        });
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        job.start();
        if (!done)
            loop.exec();
        return done && job.error() == QKeychain::NoError;
    }

} // namespace

bool isAvailable()
{
    // Secret Service and KWallet are both reached over the session bus; the macOS and Windows
    // stores need none.
#ifdef Q_OS_UNIX
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
#else
    return true;
#endif
}

std::optional<QString> read(const QString &host, const QString &user)
{
    if (!isAvailable())
        return std::nullopt;
    QKeychain::ReadPasswordJob job(u"Remora"_s);
    job.setKey(keyOf(host, user));
    if (!run(job))
        return std::nullopt;
    return job.textData();
}

std::optional<QString> write(const QString &host, const QString &user, const QString &password)
{
    QKeychain::WritePasswordJob job(u"Remora"_s);
    job.setKey(keyOf(host, user));
    job.setTextData(password);
    if (run(job))
        return std::nullopt;
    return job.errorString();
}

void remove(const QString &host, const QString &user)
{
    if (!isAvailable())
        return;
    QKeychain::DeletePasswordJob job(u"Remora"_s);
    job.setKey(keyOf(host, user));
    run(job);
}

#else

bool isAvailable() { return false; }

std::optional<QString> read(const QString &, const QString &) { return std::nullopt; }

std::optional<QString> write(const QString &, const QString &, const QString &)
{
    return u"this build has no keychain"_s;
}

void remove(const QString &, const QString &) { }

#endif

} // namespace remora::netshark::keychain
