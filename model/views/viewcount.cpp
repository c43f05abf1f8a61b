// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewcount.h"

#include <algorithm>
#include <chrono>
#include <functional>

#include <QCoreApplication>
#include <QThreadPool>

#include "model/work/workers.h"
#include "netshark/viewrun.h"

using namespace Qt::StringLiterals;

namespace remora::model {

using netshark::Result;

// Between the window and the thread, which may outlive it.
struct ViewCount::Shared {
    netshark::CancelFlag cancel = std::make_shared<std::atomic<bool>>(false);
    QSemaphore ended;
    std::mutex lock; // guards the one below
    netshark::Log log; // taken away when nobody looks any more
    QPointer<ViewCount> self; // copied on the thread, used on the GUI thread

    netshark::Log gate(const std::shared_ptr<Shared> &own) const
    {
        if (!log)
            return {};
        return [own](const auto &entry) {
            const std::lock_guard guard(own->lock);
            if (own->log)
                own->log(entry);
        };
    }
    void tell(std::function<void(ViewCount &)> function) const
    {
        QCoreApplication *const program = QCoreApplication::instance();
        if (program == nullptr)
            return;
        QMetaObject::invokeMethod(program, [to = self, function = std::move(function)] {
            if (to)
                function(*to);
        });
    }
};

// What runs on the thread.
class ViewCount::Work {
public:
    Work(netshark::Session session, Ask ask, std::shared_ptr<Shared> shared)
        : m_session(std::move(session))
        , m_ask(std::move(ask))
        , m_shared(std::move(shared))
    {
    }

    void go()
    {
        netshark::Appliance appliance(m_session, m_shared->gate(m_shared), m_shared->cancel);
        const auto result = count(appliance);
        m_shared->tell(
            [error = result ? std::nullopt : std::optional(result.error()),
                left = appliance.takeLeftBehind()](ViewCount &to) { to.end(error, left); });
        m_shared->ended.release();
    }

private:
    Result<void> count(netshark::Appliance &appliance) const
    {
        netshark::ViewRun run(appliance);
        netshark::ViewRequest request = m_ask.request;
        request.idle = netshark::idleOfOwnViews;
        const auto begun
            = m_ask.attachTo.isEmpty() ? run.create(request) : run.attach(m_ask.attachTo);
        if (!begun)
            return begun;
        return run.description().isLive() ? listen(run) : wait(run);
    }

    // While it is counted, what has come so far is shown: seldom, since reading takes time too.
    Result<void> wait(netshark::ViewRun &run) const
    {
        using Clock = std::chrono::steady_clock;
        constexpr std::chrono::seconds readEvery(2);
        auto readLast = Clock::now();
        const auto counted = run.wait({}, [&](const netshark::ViewStatus &status) {
            tell(run);
            if (status.isDone() || status.hasFailed() || Clock::now() - readLast < readEvery)
                return;
            (void)read(run); // what is wrong is found out again at the end
            readLast = Clock::now();
        });
        return counted ? read(run) : counted;
    }

    Result<void> listen(netshark::ViewRun &run) const
    {
        using Clock = std::chrono::steady_clock;
        const auto begun = Clock::now();
        const auto isOver = [&] {
            return m_ask.liveFor
                && Clock::now() - begun >= std::chrono::nanoseconds(*m_ask.liveFor);
        };
        // The more there is to read, the more seldom it is.
        constexpr int restfulness = 5;
        for (std::chrono::milliseconds pause(500);;) {
            const auto waited = run.wait(pause, {});
            if (!waited)
                return waited;
            tell(run);
            const auto readFrom = Clock::now();
            if (const auto done = read(run); !done)
                return done;
            pause = std::chrono::duration_cast<std::chrono::milliseconds>(std::max<Clock::duration>(
                std::chrono::seconds(1), (Clock::now() - readFrom) * restfulness));
            if (isOver() || run.status().isDone())
                return {};
        }
    }

    void tell(const netshark::ViewRun &run) const
    {
        m_shared->tell([status = run.status(), description = run.description()](
                           ViewCount &to) { to.take(status, description); });
    }

    Result<void> read(netshark::ViewRun &run) const
    {
        const auto columns = run.legend(m_ask.output);
        if (!columns)
            return tl::unexpected(columns.error());
        netshark::ViewQuestion question;
        if (m_ask.isPart) // sorted and cut once it is merged
            question.isAggregated = !m_ask.isOverTime;
        else
            question = m_ask.questionOf(*columns);
        question.delta = m_ask.isOverTime ? m_ask.delta : 0;
        ViewReading reading;
        reading.columns = *columns;
        const auto done = run.read(
            m_ask.output, *columns, question, [&](const QList<netshark::ViewSample> &more) {
                for (const netshark::ViewSample &one : more)
                    reading.rows += one.rows.size();
                reading.samples += more;
                return reading.rows <= ViewTable::mostRows;
            });
        if (!done)
            return done;
        reading.sample = question.delta > 0 ? question.delta : run.status().sampling;
        reading.isCut = reading.rows > ViewTable::mostRows;
        hand(std::move(reading));
        return {};
    }

    void hand(ViewReading reading) const
    {
        std::shared_ptr<const ViewTable> table;
        if (!m_ask.isPart)
            table = std::make_shared<const ViewTable>(
                reading.columns, reading.samples, m_ask.isOverTime, reading.sample);
        std::shared_ptr<const ViewReading> part;
        if (m_ask.isPart)
            part = std::make_shared<const ViewReading>(std::move(reading));
        m_shared->tell([table, part](ViewCount &to) {
            to.m_table = table;
            to.m_reading = part;
            Q_EMIT to.tableChanged();
        });
    }

    netshark::Session m_session;
    Ask m_ask;
    std::shared_ptr<Shared> m_shared;
};

netshark::ViewQuestion ViewCount::Ask::questionOf(const QList<netshark::ViewColumn> &columns) const
{
    netshark::ViewQuestion question;
    question.isAggregated = !isOverTime;
    const auto values = valueColumns(columns);
    if (sortMetric && *sortMetric < values.size()) {
        question.sortBy = static_cast<int>(values[*sortMetric]);
        question.top = top;
    }
    return question;
}

ViewCount::ViewCount(
    const netshark::Session &session, Ask ask, const netshark::Log &log, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->log = log;
    m_shared->self = this;
    // The program waits for what is being closed when it ends.
    static std::once_flag once;
    constexpr int patienceMs = 4000;
    std::call_once(once, [] { qAddPostRoutine([] { waiters().waitForDone(patienceMs); }); });
    // Counting goes on for as long as the user likes: whatever waits besides finds a thread.
    waiters().start([work = Work(session, m_ask, m_shared)]() mutable {
        waiters().releaseThread();
        work.go();
        waiters().reserveThread();
    });
}

ViewCount::~ViewCount()
{
    constexpr int aMomentMs = 1000;
    *m_shared->cancel = true;
    if (!isOver())
        (void)m_shared->ended.tryAcquire(1, aMomentMs);
    const std::lock_guard guard(m_shared->lock);
    m_shared->log = {};
}

void ViewCount::stop() { *m_shared->cancel = true; }

void ViewCount::take(
    const netshark::ViewStatus &status, const netshark::ViewDescription &description)
{
    m_status = status;
    m_description = description;
    m_state = description.isLive() ? State::Live : State::Counting;
    Q_EMIT progressed();
}

void ViewCount::end(const std::optional<netshark::Error> &error, const netshark::LeftBehind &left)
{
    m_left = left;
    if (!error)
        m_state = State::Done;
    else if (error->kind == netshark::Error::Kind::Cancelled)
        m_state = State::Stopped;
    else
        m_state = State::Failed;
    if (m_state == State::Failed)
        m_error = error;
    Q_EMIT finished();
}

} // namespace remora::model
