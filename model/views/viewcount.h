// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QSemaphore>

#include "model/views/viewtable.h"
#include "netshark/appliance.h"

namespace remora::model {

// What has been read of a view, as the appliance has it. Never changes once it is made.
struct ViewReading {
    QList<netshark::ViewColumn> columns;
    QList<netshark::ViewSample> samples;
    dissect::Duration sample = 0; // how long each is
    std::size_t rows = 0;
    bool isCut = false; // there are more
};

// One view that an appliance counts for the window: made or attached to, read again and again while
// it grows, and, where it is ours, closed when it is done, stopped or nobody looks any more,
// whatever happens in between. Talks to the appliance on a thread of its own. On the GUI thread.
class ViewCount : public QObject {
    Q_OBJECT
public:
    enum class State { Counting, Live, Done, Stopped, Failed };
    struct Ask {
        netshark::ViewRequest request;
        QString attachTo; // id of a view that is there, instead of the request
        QString output; // of the view; empty: its first one
        bool isPart = false; // of several: every row is read, and there is no table, but `reading`
        bool isOverTime = false;
        dissect::Duration delta = 0; // how long the samples are that come; 0: the sampling time
        std::optional<qsizetype> sortMetric; // the value whose greatest come first
        int top = 0; // the first rows of each sample, where they are sorted; 0: all
        // How long to count what is live; nothing: until it is stopped.
        std::optional<dissect::Duration> liveFor;
        // Of the whole table, or of samples, sorted and cut, of what has these columns.
        netshark::ViewQuestion questionOf(const QList<netshark::ViewColumn> &columns) const;
    };
    // Begins at once.
    ViewCount(const netshark::Session &session, Ask ask, const netshark::Log &log,
        QObject *parent = nullptr);
    // Waits for a moment until the view is closed; what takes longer goes on in the background.
    ~ViewCount() override;

    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Counting && m_state != State::Live; }
    const Ask &asked() const { return m_ask; }
    const netshark::ViewStatus &status() const { return m_status; }
    const netshark::ViewDescription &description() const { return m_description; }
    // What has been counted until now; nullptr: nothing yet.
    const std::shared_ptr<const ViewTable> &table() const { return m_table; }
    // The same of what is a part of several, before it is merged with theirs.
    const std::shared_ptr<const ViewReading> &reading() const { return m_reading; }
    const std::optional<netshark::Error> &error() const { return m_error; } // of one that failed
    // Views of ours that could not be closed.
    const netshark::LeftBehind &leftBehind() const { return m_left; }
    void stop(); // what came stays

Q_SIGNALS:
    void progressed();
    void tableChanged(); // or the reading
    void finished();

private:
    struct Shared;
    class Work;
    void take(const netshark::ViewStatus &status, const netshark::ViewDescription &description);
    void end(const std::optional<netshark::Error> &error, const netshark::LeftBehind &left);

    Ask m_ask;
    State m_state = State::Counting;
    netshark::ViewStatus m_status;
    netshark::ViewDescription m_description;
    std::shared_ptr<const ViewTable> m_table;
    std::shared_ptr<const ViewReading> m_reading;
    std::optional<netshark::Error> m_error;
    netshark::LeftBehind m_left;
    std::shared_ptr<Shared> m_shared; // with the thread
};

} // namespace remora::model
