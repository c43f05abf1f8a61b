// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requestlog.h"

#include <QCoreApplication>
#include <QPointer>

#include "model/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

netshark::Log RequestLog::sink()
{
    // The application outlives every thread that logs; the log itself may not.
    return [log = QPointer<RequestLog>(this), application = QCoreApplication::instance()](
               const netshark::LogEntry &entry) {
        QMetaObject::invokeMethod(application, [log, entry] {
            if (log)
                log->add(entry);
        });
    };
}

QString RequestLog::line(const netshark::LogEntry &entry)
{
    const QString time = entry.time.toString(u"HH:mm:ss.zzz"_s);
    if (entry.method.isEmpty()) // about no request
        return QStringLiteral("%1  %2  %3")
            .arg(time, shown(entry.url, 300), shown(entry.error, 300));
    const QString status = entry.httpStatus != 0 ? QString::number(entry.httpStatus) : u"–"_s;
    QString text = QStringLiteral("%1  %2 %3  %4  %5  %6 ms")
                       .arg(time, entry.method, shown(entry.url, 300), status,
                           bytes(static_cast<quint64>(entry.bytes)))
                       .arg(entry.milliseconds);
    if (!entry.error.isEmpty())
        text += "  "_L1 + shown(entry.error, 300);
    return text;
}

void RequestLog::add(const netshark::LogEntry &entry)
{
    constexpr std::size_t most = 2000;
    m_entries.push_back(entry);
    if (m_entries.size() > most)
        m_entries.pop_front();
    Q_EMIT added(line(entry));
}

} // namespace remora::model
