// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/auditlog.h"

#include <QDateTime>
#include <QFile>

#include "netshark/standin/packetfeed.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

void AuditLog::note(const QString &user, const QString &what)
{
    constexpr qint64 most = 4 << 20; // then it starts afresh
    QFile file(m_path);
    const auto mode = file.size() < most ? QIODevice::Append : QIODevice::Truncate;
    if (!file.open(QIODevice::WriteOnly | mode))
        return;
    const auto time = QDateTime::fromMSecsSinceEpoch(wallClock() / 1'000'000, Qt::UTC);
    // Who or what it is may hold anything; a line stays a line.
    file.write(QStringLiteral("%1 %2: %3\n")
                   .arg(time.toString(Qt::ISODateWithMs), user.simplified(), what.simplified())
                   .toUtf8());
}

void AuditLog::noteChange(
    const QString &user, const QByteArray &method, const QStringList &path, int status)
{
    const QString resource = path.mid(3).join('/'_L1); // after /api/{service}/{version}
    const bool changes = method != "GET" && method != "HEAD" && resource != "ping"_L1;
    if (changes && status < 300 && path.value(1) == "shark"_L1)
        note(user, QString::fromLatin1(method) + ' '_L1 + resource);
}

} // namespace remora::standin
