// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/work/latesttask.h"

namespace remora::model {

// How many of the packets in focus have a field of Remora's, off the GUI thread, again with each
// change of the focus.
class FieldCounter : public QObject {
    Q_OBJECT
public:
    struct Counts {
        quint64 having = 0;
        quint64 packets = 0;
    };
    explicit FieldCounter(QObject *parent = nullptr);
    ~FieldCounter() override;
    // Not owned; nullptr: nothing.
    void setCapture(Investigation *capture);
    // Where Remora does not read it, or it is empty, nothing is counted.
    void setField(const QString &name);
    // Nothing until it is counted.
    const std::optional<Counts> &counts() const { return m_counts; }

Q_SIGNALS:
    void counted(); // or not known any more

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    struct Answer {
        std::optional<Counts> counts;
        quint64 question = 0;
    };
    void askAnew(); // about something else
    void ask();

    QPointer<Investigation> m_capture;
    QString m_field;
    std::optional<Counts> m_counts;
    quint64 m_question = 0; // counts captures and fields
    Cancelled m_cancelled = std::make_shared<std::atomic<bool>>(false);
    LatestTask<Answer> m_task;
};

} // namespace remora::model
