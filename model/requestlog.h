// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QObject>

#include "netshark/httpclient.h"

namespace remora::model {

// Every request to an appliance and its answer, the latest 2,000. On the GUI thread; entries come
// from any thread through `sink`.
class RequestLog : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // May be called on any thread, and after the log is gone.
    netshark::Log sink();
    const std::deque<netshark::LogEntry> &entries() const { return m_entries; }
    static QString line(const netshark::LogEntry &entry);

Q_SIGNALS:
    void added(const QString &line);

private:
    void add(const netshark::LogEntry &entry);
    std::deque<netshark::LogEntry> m_entries;
};

} // namespace remora::model
