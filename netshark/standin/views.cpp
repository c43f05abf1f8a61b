// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/views.h"

#include <algorithm>
#include <chrono>

#include "netshark/standin/content.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    // Counts what is read of a source, before any filter.
    class CountedFeed final : public PacketFeed {
    public:
        CountedFeed(std::unique_ptr<PacketFeed> inner, std::atomic<std::int64_t> &bytes)
            : m_inner(std::move(inner))
            , m_bytes(bytes)
        {
        }
        Next next(dissect::RawPacket &to) override
        {
            constexpr std::int64_t header = 16;
            const Next next = m_inner->next(to);
            if (next == Next::Packet)
                m_bytes += header + static_cast<std::int64_t>(to.data.size());
            return next;
        }

    private:
        std::unique_ptr<PacketFeed> m_inner;
        std::atomic<std::int64_t> &m_bytes;
    };

    bool isSame(const QList<FilterSpec> &a, const QList<FilterSpec> &b)
    {
        return std::equal(
            a.begin(), a.end(), b.begin(), b.end(), [](const FilterSpec &x, const FilterSpec &y) {
                return x.type == y.type && x.value == y.value;
            });
    }

} // namespace

struct View::Pass {
    QList<FilterSpec> filters;
    std::vector<std::size_t> processors;
    std::unique_ptr<PacketFeed> feed;
    std::unique_ptr<ViewTracker> tracker;
    bool isOver = false;
};

View::View(ViewPlan plan, std::shared_ptr<const PacketSource> source)
    : m_plan(std::move(plan))
    , m_source(std::move(source))
    , m_isLive(m_source->isLive())
{
}

View::~View()
{
    {
        const std::lock_guard guard(m_pauseLock);
        m_isStopped = true;
    }
    m_pause.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

tl::expected<std::shared_ptr<View>, QString> View::make(const QJsonObject &config, ViewPlan plan,
    std::shared_ptr<const PacketSource> source, std::shared_ptr<ViewMemory> memory)
{
    std::shared_ptr<View> view(new View(std::move(plan), std::move(source)));
    if (auto opened = view->open(memory); !opened)
        return tl::unexpected(opened.error());
    view->config = config;
    view->created = wallClock();
    view->use();
    view->m_thread = std::thread([raw = view.get()] {
        giveWay();
        raw->count();
    });
    return view;
}

tl::expected<void, QString> View::open(const std::shared_ptr<ViewMemory> &memory)
{
    const auto span = m_source->span();
    if (!span)
        return tl::unexpected<QString>(u"job is empty"_s);
    const dissect::TimeRange whole{span->begin, m_isLive ? span->end : span->end + 1};
    for (std::size_t i = 0; i < m_plan.processors.size(); ++i) {
        const ViewProcessor &processor = m_plan.processors[i];
        auto filters = FilterChain::compile(processor.filters, m_source->link());
        if (!filters)
            return tl::unexpected(filters.error());
        const dissect::TimeRange range = filters->timeWithin(whole).value_or(whole);
        const auto asked = filters->timeWithin({dissect::earliestTime, dissect::latestTime});
        m_tables.push_back(std::make_unique<ViewTable>(
            processor, asked ? asked->begin : whole.begin, m_plan.sampling, memory));
        auto pass = std::ranges::find_if(
            m_passes, [&](const auto &known) { return isSame(known->filters, processor.filters); });
        if (pass == m_passes.end()) {
            auto feed = std::make_unique<CountedFeed>(m_source->open(range), m_processedBytes);
            m_passes.push_back(std::make_unique<Pass>(Pass{processor.filters, {},
                filters->over(std::move(feed), m_source->link()), nullptr, false}));
            pass = m_passes.end() - 1;
            m_inputBytes += m_isLive ? 0 : m_source->bytesAtMost(range);
        }
        (*pass)->processors.push_back(i);
    }
    for (const auto &pass : m_passes) {
        ViewTracker::Needs needs;
        for (const std::size_t i : pass->processors) {
            const ViewTracker::Needs one = m_plan.processors[i].needs();
            needs = {needs.tcp || one.tcp, needs.dns || one.dns, needs.layers || one.layers};
        }
        pass->tracker = std::make_unique<ViewTracker>(needs);
    }
    return {};
}

bool View::wait(int milliseconds)
{
    std::unique_lock lock(m_pauseLock);
    m_pause.wait_for(
        lock, std::chrono::milliseconds(milliseconds), [&] { return m_isStopped.load(); });
    return !m_isStopped;
}

void View::count()
{
    constexpr int pauseMs = 20; // for packets that are still to come
    dissect::Timestamp tidied = wallClock();
    while (!m_isStopped && m_state == State::Running) {
        bool isOver = true;
        bool isDry = true;
        for (const auto &pass : m_passes) {
            if (!pass->isOver)
                isDry = !step(*pass) && isDry;
            isOver = isOver && pass->isOver;
        }
        if (isOver && m_state == State::Running)
            m_state = State::Done;
        if (isDry && !isOver)
            wait(pauseMs);
        if (m_isLive && wallClock() - tidied > dissect::second) {
            tidied = wallClock();
            forgetOld();
        }
    }
    for (const auto &pass : m_passes)
        pass->feed = nullptr;
}

// Some packets; false where there are none now.
bool View::step(Pass &pass)
{
    constexpr int most = 4096;
    dissect::RawPacket raw;
    for (int i = 0; i < most && !m_isStopped; ++i) {
        switch (pass.feed->next(raw)) {
        case PacketFeed::Next::Dry:
            return i > 0;
        case PacketFeed::Next::Searching:
            return true;
        case PacketFeed::Next::Failed:
            m_state = State::Errors;
            [[fallthrough]];
        case PacketFeed::Next::End:
            pass.isOver = true;
            return true;
        case PacketFeed::Next::Packet:
            break;
        }
        bool fits = true;
        pass.tracker->add(raw, [&](const ViewPacket &packet) { fits = take(pass, packet); });
        if (!fits) {
            m_state = State::Errors;
            return true;
        }
    }
    return true;
}

bool View::take(Pass &pass, const ViewPacket &packet)
{
    const std::lock_guard guard(m_lock);
    return std::ranges::all_of(pass.processors, [&](std::size_t i) {
        ViewTable &table = *m_tables[i];
        if (table.add(packet))
            return true;
        // What is live goes on; a part of what is stored would be taken for the whole.
        if (!m_isLive)
            return false;
        table.dropHalf();
        return table.samples().empty() || table.add(packet);
    });
}

void View::forgetOld()
{
    const std::lock_guard guard(m_lock);
    for (const auto &table : m_tables)
        table->dropBefore(wallClock() - m_plan.retention);
}

QString View::nameOf(State state)
{
    switch (state) {
    case State::Running:
        return u"RUNNING"_s;
    case State::Done:
        return u"DONE"_s;
    case State::Errors:
        break;
    }
    return u"ERRORS"_s;
}

QJsonObject View::stats(const Dialect &dialect) const
{
    // Asked once: what is said of the bytes is of the state that is said.
    const State now = m_state;
    dissect::Timestamp start = 0;
    dissect::Timestamp end = 0;
    {
        const std::lock_guard guard(m_lock);
        for (const auto &table : m_tables) {
            if (table->samples().empty())
                continue;
            const dissect::Timestamp first = table->samples().begin()->first;
            const dissect::Timestamp last = table->samples().rbegin()->first;
            start = start == 0 ? first : std::min(start, first);
            end = std::max(end, last);
        }
    }
    const qint64 processed = m_isLive ? 0
        : now == State::Done          ? m_inputBytes
                                      : std::min(m_processedBytes.load(), m_inputBytes);
    return {{"state"_L1, nameOf(now)}, {"locked"_L1, isLocked.load()},
        {"data_source_type"_L1, "PACKETS"_L1}, {"input_size"_L1, qint64{m_inputBytes}},
        {"processed_size"_L1, processed},
        {"time_details"_L1,
            QJsonObject{{"start"_L1, dialect(start)}, {"end"_L1, dialect(end)},
                {"delta"_L1, qint64{m_plan.sampling}}}}};
}

std::optional<View::Place> View::placeOf(const QString &output) const
{
    for (std::size_t i = 0; i < m_plan.processors.size(); ++i) {
        for (const ViewOutput &known : m_plan.processors[i].outputs) {
            if (known.id == output)
                return Place{i, &known};
        }
    }
    return std::nullopt;
}

std::optional<QJsonArray> View::legend(const QString &output) const
{
    const auto place = placeOf(output);
    return place ? std::optional(viewLegend(m_plan.processors[place->processor], *place->output))
                 : std::nullopt;
}

std::optional<tl::expected<QJsonArray, QString>> View::samples(
    const QString &output, const QUrlQuery &query, const Dialect &dialect) const
{
    const auto place = placeOf(output);
    if (!place)
        return std::nullopt;
    const auto question = ViewQuestion::of(query, *place->output, dialect);
    if (!question)
        return tl::expected<QJsonArray, QString>(tl::unexpected(question.error()));
    const std::lock_guard guard(m_lock);
    return viewSamples(*m_tables[place->processor], *place->output, *question, dialect);
}

bool View::isForgotten() const
{
    return m_plan.idleLimit > 0 && wallClock() - m_used > m_plan.idleLimit;
}

QList<std::shared_ptr<View>> Views::takeForgotten()
{
    QList<std::shared_ptr<View>> forgotten;
    for (auto it = all.begin(); it != all.end();) {
        if (!(*it)->isForgotten() || (*it)->isLocked) {
            ++it;
            continue;
        }
        forgotten.append(*it);
        it = all.erase(it);
    }
    return forgotten;
}

} // namespace remora::standin
