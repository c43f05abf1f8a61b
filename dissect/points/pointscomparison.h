// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include "dissect/points/segmentrow.h"

namespace remora::dissect {

// What is said of one segment of the way, one direction.
struct SegmentTotals {
    SegmentCounts counts;
    std::uint64_t conversations = 0; // with packets that were matched
    std::uint64_t translated = 0; // of those
    std::uint64_t dscpChanged = 0; // packets, and so on
    std::uint64_t mssChanged = 0;
    std::uint64_t windowChanged = 0;
    std::uint64_t payloadChanged = 0;
    SegmentChanges firstChange; // of DSCP and MSS: values that were changed
    std::optional<SegmentDelay> delay; // its p95 within 1.1 %, no change
    // The conversation with most packets that were lost.
    std::uint32_t worst = 0;
    std::uint64_t worstLost = 0;
};

// Several captures of the same traffic, in the order of the way.
class PointsComparison {
public:
    static constexpr std::size_t mostPoints = 8;
    struct Options {
        // By hand: what each further capture's clock shows more than the first one's, nanoseconds.
        std::vector<Duration> offsets = {};
        bool keepOrder = false; // that of the captures; else found where packets tell it
    };
    // At least two and at most `mostPoints` captures. NotReadable where a file has changed, or
    // `cancelled` is set.
    static Result<PointsComparison> of(const std::vector<PointCapture> &captures,
        const Options &options, const std::atomic<bool> &cancelled);

    const std::vector<std::unique_ptr<const Point>> &points() const { return m_points; }
    // Which of the captures each point is.
    const std::vector<std::size_t> &order() const { return m_order; }
    bool isOrderFound() const { return m_isOrderFound; } // else it is that of the captures
    // Between each point and the next.
    const std::vector<std::unique_ptr<PointPair>> &segments() const { return m_segments; }
    // A row for each conversation, segment and direction, by segment; ends where it says false.
    void eachRow(const std::function<bool(const SegmentRow &row)> &visit) const;
    // [0] of what comes back to the first point, [1] of what goes on.
    std::array<SegmentTotals, 2> totals(std::size_t segment) const;
    // Conversations with packets of one point alone, of which the other's capture would have them.
    struct Alone {
        std::uint64_t conversations = 0;
        std::uint64_t packets = 0;
    };
    // [0] seen at the first point alone, [1] at the second.
    std::array<Alone, 2> alone(std::size_t segment) const;
    // The number of a talk's conversation, the same at all points that have it.
    std::uint32_t number(std::size_t point, std::size_t talk) const
    {
        return m_numbers[point][talk];
    }
    std::size_t memory() const; // bytes, without the captures

private:
    std::vector<std::size_t> foundOrder(const Options &options, const std::atomic<bool> &cancelled);
    void number();

    std::vector<std::unique_ptr<const Point>> m_points;
    std::vector<std::size_t> m_order;
    bool m_isOrderFound = false;
    std::vector<std::unique_ptr<PointPair>> m_segments;
    std::vector<std::vector<std::uint32_t>> m_numbers; // by point and talk
};

} // namespace remora::dissect
