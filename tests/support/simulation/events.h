// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <queue>
#include <random>
#include <utility>
#include <vector>

namespace remora::test::simulation {

// What happens when. What is due at the same time happens in the order in which it was asked for.
class Events {
public:
    using Action = std::function<void()>;

    std::int64_t now() const { return m_now; }
    void after(std::int64_t delay, Action action)
    {
        m_due.push({m_now + delay, m_asked++, std::move(action)});
    }
    // Until nothing is left to do.
    void run()
    {
        while (!m_due.empty()) {
            Event next = m_due.top();
            m_due.pop();
            m_now = next.time;
            next.action();
        }
    }

private:
    struct Event {
        std::int64_t time;
        std::uint64_t number;
        Action action;
        bool operator<(const Event &other) const // the earliest is the greatest
        {
            return std::pair(time, number) > std::pair(other.time, other.number);
        }
    };
    std::priority_queue<Event> m_due;
    std::int64_t m_now = 0;
    std::uint64_t m_asked = 0;
};

// Does one thing later, unless it is stopped or started again before.
class Timer {
public:
    explicit Timer(Events &events)
        : m_events(events)
    {
    }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    bool isRunning() const { return m_isRunning; }
    void stop()
    {
        ++m_started;
        m_isRunning = false;
    }
    void start(std::int64_t delay, Events::Action action)
    {
        stop();
        m_isRunning = true;
        m_events.after(delay, [this, started = m_started, act = std::move(action)] {
            if (started != m_started)
                return;
            m_isRunning = false;
            act();
        });
    }

private:
    Events &m_events;
    std::uint64_t m_started = 0;
    bool m_isRunning = false;
};

// Random numbers that are the same with every standard library: its engines are, its distributions
// are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    std::uint64_t number() { return m_engine(); }
    bool falls(double chance)
    {
        return chance > 0 && static_cast<double>(m_engine() >> 11) * 0x1p-53 < chance;
    }
    std::int64_t between(std::int64_t least, std::int64_t most) // both may come
    {
        const auto values = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(m_engine() % values);
    }
    // As often within 1 to 10 as within 10 to 100. `least` > 0.
    std::int64_t spread(std::int64_t least, std::int64_t most)
    {
        std::int64_t doublings = 0;
        for (std::int64_t value = most; value / 2 >= least; value /= 2)
            ++doublings;
        const std::int64_t low = least << between(0, doublings);
        return between(low, low * 2 < most ? low * 2 : most);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace remora::test::simulation
