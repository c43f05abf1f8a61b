// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/viewtable.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace remora::standin {

namespace {

    constexpr std::int64_t costOfSample = 256;
    constexpr std::int64_t costOfKey = 128; // and its text twice
    constexpr std::int64_t costOfRow = 24; // and its cells

    std::int64_t bounded(std::int64_t a, std::int64_t b)
    {
        using Limits = std::numeric_limits<std::int64_t>;
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a, b, &sum))
            return a < 0 ? Limits::min() : Limits::max();
        return sum;
    }

    // A key is packed as its values, each behind a letter that says what it is.
    struct Packer {
        std::string &to;
        void bytes(const void *from, std::size_t size) const
        {
            to.append(static_cast<const char *>(from), size);
        }
        void operator()(std::int64_t number) const
        {
            to += 'n';
            bytes(&number, sizeof number);
        }
        void operator()(const dissect::IpAddress &address) const
        {
            to += address.family() == dissect::IpAddress::Family::V6 ? '6' : '4';
            const auto all = address.bytes();
            bytes(all.data(), all.size());
        }
        void operator()(const std::string &text) const
        {
            to += 't';
            const auto size = static_cast<std::uint32_t>(text.size());
            bytes(&size, sizeof size);
            to += text;
        }
    };

    ViewValues::Value unpack(const char *&at)
    {
        const char kind = *at++;
        if (kind == 'n') {
            std::int64_t number = 0;
            std::memcpy(&number, at, sizeof number);
            at += sizeof number;
            return number;
        }
        if (kind == 't') {
            std::uint32_t size = 0;
            std::memcpy(&size, at, sizeof size);
            at += sizeof size;
            at += size;
            return std::string(at - size, size);
        }
        dissect::IpAddress::Bytes bytes{};
        std::memcpy(bytes.data(), at, bytes.size());
        at += bytes.size();
        return kind == '6' ? dissect::IpAddress::v6(bytes.data())
                           : dissect::IpAddress::v4(bytes.data());
    }

} // namespace

void ViewCell::add(std::int64_t value) { add({value, value, value, value, 1}); }

void ViewCell::add(const ViewCell &other)
{
    if (other.count == 0)
        return;
    least = count == 0 ? other.least : std::min(least, other.least);
    greatest = count == 0 ? other.greatest : std::max(greatest, other.greatest);
    sum = bounded(sum, other.sum);
    count = bounded(count, other.count);
    latest = other.latest;
}

ViewTable::ViewTable(const ViewProcessor &processor, dissect::Timestamp start,
    dissect::Duration sampling, std::shared_ptr<ViewMemory> memory)
    : m_processor(processor)
    , m_start(start)
    , m_sampling(sampling)
    , m_memory(std::move(memory))
    , m_keyValues(processor.keys.size())
    , m_metricValues(processor.metrics.size())
{
}

ViewTable::~ViewTable() { m_memory->give(m_taken); }

bool ViewTable::take(std::int64_t bytes)
{
    if (!m_memory->take(bytes))
        return false;
    m_taken += bytes;
    return true;
}

// False where the packet has nothing to count, or nothing to count it by.
bool ViewTable::readValues(const ViewPacket &packet)
{
    bool counts = false;
    for (std::size_t i = 0; i < m_metricValues.size(); ++i) {
        m_processor.metrics[i].field->values(packet, m_metricValues[i]);
        counts = counts || m_metricValues[i].size() > 0;
    }
    if (!counts)
        return false;
    for (std::size_t i = 0; i < m_keyValues.size(); ++i) {
        const ViewColumn &key = m_processor.keys[i];
        key.field->values(packet, m_keyValues[i]);
        if (m_keyValues[i].size() == 0 && key.defaultValue)
            m_keyValues[i].add(key.defaultValue->toStdString());
        if (m_keyValues[i].size() == 0)
            return false;
    }
    return true;
}

ViewTable::Sample *ViewTable::sampleAt(dissect::Timestamp time)
{
    using Wide = dissect::WideTime; // of a file, times may lie centuries apart
    const Wide since = Wide(time) - m_start;
    const Wide before
        = since % m_sampling < 0 ? since % m_sampling + m_sampling : since % m_sampling;
    const auto begin = static_cast<dissect::Timestamp>(
        std::max<Wide>(Wide(time) - before, dissect::earliestTime));
    if (const auto found = m_samples.find(begin); found != m_samples.end())
        return &found->second;
    return take(costOfSample) ? &m_samples[begin] : nullptr;
}

bool ViewTable::addRow(Sample &sample, const std::string &packed)
{
    auto known = m_numbers.find(packed);
    if (known == m_numbers.end()) {
        if (!take(costOfKey + 2 * static_cast<std::int64_t>(packed.size())))
            return false;
        known = m_numbers.emplace(packed, static_cast<std::uint32_t>(m_keys.size())).first;
        m_keys.push_back(&known->first);
    }
    const std::size_t metrics = m_metricValues.size();
    auto row = sample.rowOf.find(known->second);
    if (row == sample.rowOf.end()) {
        if (!take(costOfRow + static_cast<std::int64_t>(metrics * sizeof(ViewCell))))
            return false;
        row = sample.rowOf.insert({known->second, static_cast<std::uint32_t>(sample.keys.size())})
                  .first;
        sample.keys.push_back(known->second);
        sample.cells.resize(sample.cells.size() + metrics);
    }
    ViewCell *const cells = sample.cells.data() + row->second * metrics;
    for (std::size_t i = 0; i < metrics; ++i) {
        for (std::size_t j = 0; j < m_metricValues[i].size(); ++j) {
            if (const auto *const number = std::get_if<std::int64_t>(&m_metricValues[i][j]))
                cells[i].add(*number);
        }
    }
    return true;
}

bool ViewTable::add(const ViewPacket &packet)
{
    const dissect::Timestamp time = packet.filtered.raw.time;
    if (time == dissect::noTime)
        return true;
    Sample *const sample = sampleAt(time);
    if (sample == nullptr)
        return false;
    ++sample->packets;
    if (!readValues(packet))
        return true;
    // Each value of a key with each of the others: two ports are two rows.
    std::size_t combinations = 1;
    for (const ViewValues &values : m_keyValues)
        combinations *= values.size();
    std::string packed;
    for (std::size_t which = 0; which < combinations; ++which) {
        packed.clear();
        std::size_t rest = which;
        for (const ViewValues &values : m_keyValues) {
            std::visit(Packer{packed}, values[rest % values.size()]);
            rest /= values.size();
        }
        if (!addRow(*sample, packed))
            return false;
    }
    return true;
}

std::vector<ViewValues::Value> ViewTable::key(std::uint32_t number) const
{
    std::vector<ViewValues::Value> values;
    const std::string &packed = packedKey(number);
    const char *at = packed.data();
    while (at < packed.data() + packed.size())
        values.push_back(unpack(at));
    return values;
}

std::int64_t ViewTable::sizeOf(const Sample &sample) const
{
    const std::int64_t row
        = costOfRow + static_cast<std::int64_t>(m_metricValues.size() * sizeof(ViewCell));
    return costOfSample + static_cast<std::int64_t>(sample.keys.size()) * row;
}

void ViewTable::dropBefore(dissect::Timestamp time)
{
    const auto end = m_samples.lower_bound(time);
    if (end == m_samples.begin())
        return;
    for (auto it = m_samples.begin(); it != end; it = m_samples.erase(it)) {
        m_taken -= sizeOf(it->second);
        m_memory->give(sizeOf(it->second));
    }
    std::size_t rows = 0;
    for (const auto &[begin, sample] : m_samples)
        rows += sample.keys.size();
    // Each row has one key at most that no other has.
    if (m_keys.size() > 2 * rows + 1024)
        forgetUnusedKeys();
}

void ViewTable::dropHalf()
{
    auto middle = m_samples.begin();
    std::advance(middle, static_cast<std::ptrdiff_t>((m_samples.size() + 1) / 2));
    dropBefore(
        middle == m_samples.end() ? std::numeric_limits<dissect::Timestamp>::max() : middle->first);
}

void ViewTable::forgetUnusedKeys()
{
    constexpr auto unused = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> now(m_keys.size(), unused);
    std::vector<const std::string *> keys;
    for (auto &[begin, sample] : m_samples) {
        sample.rowOf.clear();
        for (std::uint32_t row = 0; row < sample.keys.size(); ++row) {
            std::uint32_t &number = now[sample.keys[row]];
            if (number == unused) {
                number = static_cast<std::uint32_t>(keys.size());
                keys.push_back(m_keys[sample.keys[row]]);
            }
            sample.keys[row] = number;
            sample.rowOf[number] = row;
        }
    }
    for (auto it = m_numbers.begin(); it != m_numbers.end();) {
        const std::uint32_t number = now[it->second];
        if (number != unused) {
            it->second = number;
            ++it;
            continue;
        }
        const auto size = costOfKey + 2 * static_cast<std::int64_t>(it->first.size());
        m_taken -= size;
        m_memory->give(size);
        it = m_numbers.erase(it);
    }
    m_keys = std::move(keys);
}

} // namespace remora::standin
