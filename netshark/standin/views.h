// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include "netshark/standin/packetsource.h"
#include "netshark/standin/viewdata.h"

namespace remora::standin {

// A view that is counted, on a thread of its own. What it counts are the packets that an export
// with the filters of the source and of the processor would have.
class View {
public:
    enum class State { Running, Done, Errors };

    // The error is a sentence for the client. Nothing of the source is used afterwards but what its
    // feeds hold themselves.
    static tl::expected<std::shared_ptr<View>, QString> make(const QJsonObject &config,
        ViewPlan plan, std::shared_ptr<const PacketSource> source,
        std::shared_ptr<ViewMemory> memory);
    // Waits for a moment, until it counts no more.
    ~View();
    View(const View &) = delete;
    View &operator=(const View &) = delete;

    QString id;
    QString owner;
    QJsonObject config;
    dissect::Timestamp created = 0;
    std::atomic<bool> isLocked{false};
    QStringList users; // besides the owner
    QStringList groups;

    QString state() const { return nameOf(m_state); }
    // stats of the API. On any thread, as what follows.
    QJsonObject stats(const Dialect &dialect) const;
    std::optional<QJsonArray> legend(const QString &output) const;
    // Nothing where there is no such output; the error is a sentence.
    std::optional<tl::expected<QJsonArray, QString>> samples(
        const QString &output, const QUrlQuery &query, const Dialect &dialect) const;
    // Whether it is to be closed as nobody asks for it any more; asking for it makes it young.
    bool isForgotten() const;
    void use() { m_used = wallClock(); }

private:
    static QString nameOf(State state);
    struct Pass; // over the packets, for the processors with the same filters
    struct Place {
        std::size_t processor;
        const ViewOutput *output;
    };
    View(ViewPlan plan, std::shared_ptr<const PacketSource> source);
    tl::expected<void, QString> open(const std::shared_ptr<ViewMemory> &memory);
    void count();
    bool step(Pass &pass);
    bool take(Pass &pass, const ViewPacket &packet);
    void forgetOld();
    bool wait(int milliseconds);
    std::optional<Place> placeOf(const QString &output) const;

    ViewPlan m_plan;
    std::shared_ptr<const PacketSource> m_source;
    bool m_isLive = false;
    std::int64_t m_inputBytes = 0;
    std::atomic<std::int64_t> m_processedBytes{0};
    std::atomic<State> m_state{State::Running};
    std::atomic<dissect::Timestamp> m_used{0};
    std::vector<std::unique_ptr<Pass>> m_passes;
    mutable std::mutex m_lock; // guards the tables
    std::vector<std::unique_ptr<ViewTable>> m_tables; // by processor
    std::mutex m_pauseLock;
    std::condition_variable m_pause;
    std::atomic<bool> m_isStopped{false};
    std::thread m_thread;
};

// The views of an appliance, by id.
struct Views {
    static constexpr qsizetype most = 32;

    QMap<QString, std::shared_ptr<View>> all;
    std::shared_ptr<ViewMemory> memory = std::make_shared<ViewMemory>(512LL << 20);

    // Those that were to be closed by themselves, taken out.
    QList<std::shared_ptr<View>> takeForgotten();
};

} // namespace remora::standin
