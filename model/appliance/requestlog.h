// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QObject>
#include <QSet>

#include "netshark/httpclient.h"

namespace remora::model {

// Every request to an appliance and its answer, the latest 2,000. On the GUI thread; entries come
// from any thread through `sink`.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 2000;
    struct Entry : netshark::LogEntry {
        bool isPolling = false; // what was asked and answered before is asked again
    };

    using QObject::QObject;
    // May be called on any thread, and after the log is gone.
    netshark::Log sink();
    const std::deque<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    void added();

private:
    void add(const netshark::LogEntry &entry);
    std::deque<Entry> m_entries;
    QSet<QString> m_answered; // URLs
};

} // namespace remora::model
