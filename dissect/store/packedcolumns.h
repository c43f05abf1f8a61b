// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Columns of a complete chunk. Each looks at arrays in the chunk's one block of memory, which
// chunkpacker.cpp writes; `eachPointer` visits where they begin, for a block that is copied.

// The values that a few rows have. Rows ascend.
template <class Value> class RareValues {
public:
    RareValues() = default;
    RareValues(const std::uint16_t *rows, const Value *values, std::size_t count)
        : m_rows(rows)
        , m_values(values)
        , m_count(static_cast<std::uint32_t>(count))
    {
    }
    // Only of a row that has one. O(log n).
    Value operator[](std::size_t row) const
    {
        return m_values[std::lower_bound(m_rows, m_rows + m_count, row) - m_rows];
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_rows);
        visit(m_values);
    }

private:
    const std::uint16_t *m_rows = nullptr;
    const Value *m_values = nullptr;
    std::uint32_t m_count = 0;
};

// As many bits as each value needs.
template <class Value> class PlainColumn {
public:
    PlainColumn() = default;
    explicit PlainColumn(const Value *values)
        : m_values(values)
    {
    }
    Value operator[](std::size_t row) const { return m_values[row]; }
    template <class Visit> void eachPointer(Visit visit) { visit(m_values); }

private:
    const Value *m_values = nullptr;
};

// 32-bit numbers that hardly ever need more than 16 bits, such as lengths of packets.
class NarrowColumn {
public:
    static constexpr std::uint16_t marker = 0xffff;

    NarrowColumn() = default;
    NarrowColumn(const std::uint16_t *narrow, RareValues<std::uint32_t> wide)
        : m_narrow(narrow)
        , m_wide(wide)
    {
    }
    std::uint32_t operator[](std::size_t row) const
    {
        return m_narrow[row] != marker ? m_narrow[row] : m_wide[row];
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_narrow);
        m_wide.eachPointer(visit);
    }

private:
    const std::uint16_t *m_narrow = nullptr;
    RareValues<std::uint32_t> m_wide;
};

// Numbers that are 0, or hardly ever more than 253 less than those of another column, as ip.len is
// less than frame.len.
template <class Other> class CloseColumn {
public:
    static constexpr std::uint8_t zero = 0xfe;
    static constexpr std::uint8_t marker = 0xff;

    CloseColumn() = default;
    CloseColumn(const std::uint8_t *less, RareValues<std::uint32_t> far, Other other)
        : m_less(less)
        , m_far(far)
        , m_other(other)
    {
    }
    std::uint32_t operator[](std::size_t row) const
    {
        const std::uint8_t less = m_less[row];
        if (less < zero)
            return m_other[row] - less;
        return less == zero ? 0 : m_far[row];
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_less);
        m_far.eachPointer(visit);
        m_other.eachPointer(visit);
    }

private:
    const std::uint8_t *m_less = nullptr;
    RareValues<std::uint32_t> m_far;
    Other m_other;
};

// Times of 256 rows at once: 32 bits from the least of them, or 64 where they lie further apart.
class TimeColumn {
public:
    static constexpr std::size_t block = 256; // rows
    static constexpr std::uint32_t none = 0xffffffff; // a step of a packet without a time
    static constexpr Timestamp wide = noTime; // the base of a block with 64 bits

    TimeColumn() = default;
    // `wideAt`, `high`: of the wide blocks alone, which of them it is, and the upper 32 bits.
    TimeColumn(const std::uint32_t *steps, const Timestamp *bases, const std::uint8_t *wideAt,
        const std::uint32_t *high)
        : m_steps(steps)
        , m_bases(bases)
        , m_wideAt(wideAt)
        , m_high(high)
    {
    }
    Timestamp operator[](std::size_t row) const
    {
        const Timestamp base = m_bases[row / block];
        const std::uint32_t step = m_steps[row];
        if (base == wide) [[unlikely]] {
            const std::size_t at = m_wideAt[row / block] * block + row % block;
            return static_cast<Timestamp>(std::uint64_t{m_high[at]} << 32U | step);
        }
        return step != none ? base + step : noTime;
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_steps);
        visit(m_bases);
        visit(m_wideAt);
        visit(m_high);
    }

private:
    const std::uint32_t *m_steps = nullptr;
    const Timestamp *m_bases = nullptr;
    const std::uint8_t *m_wideAt = nullptr;
    const std::uint32_t *m_high = nullptr;
};

// Where records begin: what lies between them, summed up from the nearest place that is known.
// Where records hold their packets whole, lengths of packets tell it.
class OffsetColumn {
public:
    static constexpr std::size_t block = 16; // rows

    // How long a record is by the length of its packet: rounded up, and so many bytes more.
    struct Rule {
        std::uint32_t rounding = 1; // a power of two
        std::uint32_t more = 0;
        std::uint32_t operator()(std::uint32_t length) const
        {
            return ((length + rounding - 1) & ~(rounding - 1)) + more;
        }
    };

    OffsetColumn() = default;
    // From the chunk's first record: of each block's first row.
    OffsetColumn(const std::uint32_t *known, const Rule &rule, NarrowColumn lengths)
        : m_known(known)
        , m_rule(rule)
        , m_lengths(lengths)
    {
    }
    OffsetColumn(const std::uint32_t *known, const std::uint16_t *steps)
        : m_known(known)
        , m_steps(steps)
    {
    }
    // Of every row.
    explicit OffsetColumn(const std::uint32_t *each)
        : m_each(each)
    {
    }
    std::uint32_t operator[](std::size_t row) const
    {
        if (m_each != nullptr)
            return m_each[row];
        std::uint32_t offset = m_known[row / block];
        for (std::size_t i = row / block * block; i < row; ++i)
            offset += m_steps != nullptr ? m_steps[i] : m_rule(m_lengths[i]);
        return offset;
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_known);
        visit(m_steps);
        visit(m_each);
        m_lengths.eachPointer(visit);
    }

private:
    const std::uint32_t *m_known = nullptr;
    const std::uint16_t *m_steps = nullptr;
    const std::uint32_t *m_each = nullptr;
    Rule m_rule;
    NarrowColumn m_lengths;
};

// One of the things that packets share with many others: which of a few it is stands in 16 bits.
template <class Shared, auto part> class SharedColumn {
public:
    SharedColumn() = default;
    SharedColumn(const std::uint16_t *which, const Shared *shared)
        : m_which(which)
        , m_shared(shared)
    {
    }
    auto operator[](std::size_t row) const { return whole(row).*part; }
    // For who wants several of its columns: the same of each.
    const Shared &whole(std::size_t row) const { return m_shared[m_which[row]]; }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_which);
        visit(m_shared);
    }

private:
    const std::uint16_t *m_which = nullptr;
    const Shared *m_shared = nullptr;
};

// Which rows have a value, and where it lies among the values.
class SparseRows {
public:
    static constexpr std::size_t block = 64; // rows

    SparseRows() = default;
    // `before`: how many rows before each block have one. Both nullptr where none has.
    SparseRows(const std::uint64_t *bits, const std::uint16_t *before, std::size_t blocks)
        : m_bits(bits)
        , m_before(before)
        , m_blocks(static_cast<std::uint32_t>(blocks))
    {
    }
    std::optional<std::size_t> find(std::size_t row) const
    {
        if (m_bits == nullptr)
            return std::nullopt;
        const std::uint64_t bits = m_bits[row / block];
        const std::uint64_t bit = std::uint64_t{1} << row % block;
        if ((bits & bit) == 0)
            return std::nullopt;
        return m_before[row / block] + static_cast<std::size_t>(std::popcount(bits & (bit - 1)));
    }
    // `visit(row, index)`, rows ascending.
    template <class Visit> void each(Visit visit) const
    {
        std::size_t index = 0;
        for (std::size_t i = 0; m_bits != nullptr && i < m_blocks; ++i) {
            for (std::uint64_t bits = m_bits[i]; bits != 0; bits &= bits - 1)
                visit(i * block + static_cast<std::size_t>(std::countr_zero(bits)), index++);
        }
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_bits);
        visit(m_before);
    }

private:
    const std::uint64_t *m_bits = nullptr;
    const std::uint16_t *m_before = nullptr;
    std::uint32_t m_blocks = 0;
};

// A column that only some packets have: `Values` by index tells an optional value.
template <class Values> class SparseColumn {
public:
    using Value = typename Values::Value;

    SparseColumn() = default;
    SparseColumn(SparseRows rows, Values values)
        : m_rows(rows)
        , m_values(values)
    {
    }
    // Nothing where the packet has none.
    std::optional<Value> find(std::size_t row) const
    {
        const auto index = m_rows.find(row);
        return index ? m_values[*index] : std::nullopt;
    }
    // `visit(row, value)`, rows ascending.
    template <class Visit> void each(Visit visit) const
    {
        m_rows.each([&](std::size_t row, std::size_t index) {
            if (const auto value = m_values[index])
                visit(row, *value);
        });
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        m_rows.eachPointer(visit);
        m_values.eachPointer(visit);
    }

private:
    SparseRows m_rows;
    Values m_values;
};

// Values as they are.
template <class Of> class WholeValues {
public:
    using Value = Of;
    WholeValues() = default;
    explicit WholeValues(const Value *values)
        : m_values(values)
    {
    }
    std::optional<Value> operator[](std::size_t i) const { return m_values[i]; }
    template <class Visit> void eachPointer(Visit visit) { visit(m_values); }

private:
    const Value *m_values = nullptr;
};

// Round-trip times, of which hardly any is negative or 4.29 s long; 0 is none.
class RttValues {
public:
    using Value = Duration;
    static constexpr std::uint32_t marker = 0xffffffff;

    RttValues() = default;
    RttValues(const std::uint32_t *usual, RareValues<Duration> others)
        : m_usual(usual)
        , m_others(others)
    {
    }
    std::optional<Duration> operator[](std::size_t i) const
    {
        const std::uint32_t usual = m_usual[i];
        if (usual == 0)
            return std::nullopt;
        return usual != marker ? Duration{usual} : m_others[i];
    }
    template <class Visit> void eachPointer(Visit visit)
    {
        visit(m_usual);
        m_others.eachPointer(visit);
    }

private:
    const std::uint32_t *m_usual = nullptr;
    RareValues<Duration> m_others;
};

} // namespace remora::dissect
