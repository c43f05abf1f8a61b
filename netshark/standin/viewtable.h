// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <tsl/robin_map.h>

#include "netshark/standin/viewplan.h"

namespace remora::standin {

// How much all views together may hold.
class ViewMemory {
public:
    explicit ViewMemory(std::int64_t most)
        : m_free(most)
    {
    }
    bool take(std::int64_t bytes)
    {
        if (m_free.fetch_sub(bytes) >= bytes)
            return true;
        m_free += bytes;
        return false;
    }
    void give(std::int64_t bytes) { m_free += bytes; }

private:
    std::atomic<std::int64_t> m_free;
};

// What one metric of one row says; whole numbers that stop at the ends of their range.
struct ViewCell {
    std::int64_t sum = 0;
    std::int64_t least = 0;
    std::int64_t greatest = 0;
    std::int64_t latest = 0;
    std::int64_t count = 0; // 0: nothing of this is said

    void add(std::int64_t value);
    // One of later packets.
    void add(const ViewCell &other);
};

// What a processor counts: for each sample a row for each of its keys. Not for several threads at a
// time.
class ViewTable {
public:
    // Sample n begins at `start` + n × `sampling`.
    ViewTable(const ViewProcessor &processor, dissect::Timestamp start, dissect::Duration sampling,
        std::shared_ptr<ViewMemory> memory);
    ~ViewTable();
    ViewTable(const ViewTable &) = delete;
    ViewTable &operator=(const ViewTable &) = delete;

    // False where there is no memory for it.
    bool add(const ViewPacket &packet);
    // Forgets samples that begin before `time`, and the keys that were only theirs.
    void dropBefore(dissect::Timestamp time);
    // Half of what it has, the older one.
    void dropHalf();

    struct Sample {
        std::int64_t packets = 0;
        tsl::robin_map<std::uint32_t, std::uint32_t> rowOf; // by the key's number
        std::vector<std::uint32_t> keys; // by row
        std::vector<ViewCell> cells; // by row, a metric beside the other
    };
    // By their beginnings.
    const std::map<dissect::Timestamp, Sample> &samples() const { return m_samples; }
    std::size_t keyCount() const { return m_keys.size(); }
    // The values of a key, in the order of the processor's keys.
    std::vector<ViewValues::Value> key(std::uint32_t number) const;
    const std::string &packedKey(std::uint32_t number) const { return *m_keys[number]; }
    const ViewProcessor &processor() const { return m_processor; }
    dissect::Duration sampling() const { return m_sampling; }

private:
    bool readValues(const ViewPacket &packet);
    bool addRow(Sample &sample, const std::string &packed);
    Sample *sampleAt(dissect::Timestamp time);
    bool take(std::int64_t bytes);
    void forgetUnusedKeys();
    std::int64_t sizeOf(const Sample &sample) const;

    const ViewProcessor &m_processor;
    dissect::Timestamp m_start;
    dissect::Duration m_sampling;
    std::shared_ptr<ViewMemory> m_memory;
    std::int64_t m_taken = 0;
    std::map<dissect::Timestamp, Sample> m_samples;
    std::unordered_map<std::string, std::uint32_t> m_numbers; // of the keys
    std::vector<const std::string *> m_keys; // by their numbers
    std::vector<ViewValues> m_keyValues; // of the packet at hand
    std::vector<ViewValues> m_metricValues;
};

} // namespace remora::standin
