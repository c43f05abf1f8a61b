// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/requestlog.h"

#include <QCoreApplication>
#include <QPointer>

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

void RequestLog::add(const netshark::LogEntry &entry)
{
    constexpr qsizetype mostUrls = 10'000;
    const bool isAnswered = entry.method == "GET"_L1 && entry.error.isEmpty();
    m_entries.push_back({entry, isAnswered && m_answered.contains(entry.url)});
    if (isAnswered && m_answered.size() < mostUrls)
        m_answered.insert(entry.url);
    if (m_entries.size() > most)
        m_entries.pop_front();
    Q_EMIT added();
}

} // namespace remora::model
