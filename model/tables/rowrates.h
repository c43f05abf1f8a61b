// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QHash>
#include <QList>

#include "dissect/store/packetstore.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The small charts of the rows in view: the bit rate of each over the time of the packets, between
// 0 and 1. Only rows that are looked at cost anything. On the GUI thread; computed elsewhere.
class RowRates {
public:
    static constexpr std::size_t points = 48;
    struct Row {
        std::uint32_t key;
        std::vector<dissect::ConversationId> members;
    };
    // `ready(first, last)`: rows whose charts are there now.
    explicit RowRates(std::function<void(int, int)> ready);

    void request(const dissect::PacketStore &store, std::size_t conversations,
        std::vector<Row> rows, std::pair<int, int> place);
    // Empty where it is not known yet.
    QList<float> of(std::uint32_t key) const { return m_known.value(key); }
    // The packets have changed: what is known is shown until it is known anew.
    void forget() { m_stale = true; }
    void clear();

private:
    struct Found {
        QHash<std::uint32_t, QList<float>> rates;
        std::pair<int, int> place;
        int generation = 0;
    };
    QHash<std::uint32_t, QList<float>> m_known;
    bool m_stale = false;
    int m_generation = 0;
    std::function<void(int, int)> m_ready;
    LatestTask<Found> m_task;
};

} // namespace remora::model
