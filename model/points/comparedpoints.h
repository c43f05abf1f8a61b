// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QStringList>

#include "dissect/points/pointscomparison.h"

namespace remora::model {

// Several captures of the same traffic, compared, and what the window shows of that. Never changes
// once it was made; shared by threads.
struct ComparedPoints {
    // Rows beyond are left out, those with the least loss first.
    static constexpr std::size_t mostRows = 100'000;

    // What is known of the clock of a further point.
    struct Clock {
        bool isKnown = false;
        bool isGiven = false; // by hand
        dissect::Duration offset = 0; // what it shows more than that of the first point
    };

    std::shared_ptr<const dissect::PointsComparison> comparison; // never nullptr
    // By point, in the order of the way; names are safe to be shown.
    QStringList names;
    QStringList paths;
    std::vector<Clock> clocks; // of all points behind the first
    QString summary; // sentences, a line each
    // Those with most packets lost first.
    std::vector<dissect::SegmentRow> rows;
    quint64 allRows = 0;

    // "edge → core": from where the packets of a row come, and where they go to.
    QString segmentText(const dissect::SegmentRow &row) const;
};

// On any thread: goes over all packets. Errors as those of PointsComparison::of.
dissect::Result<std::shared_ptr<const ComparedPoints>> comparePoints(
    const std::vector<dissect::PointCapture> &captures,
    const dissect::PointsComparison::Options &options, const std::atomic<bool> &cancelled);

// "10.0.0.1:443", "[2001:db8::1]:443", without a port where there is none.
QString endText(const dissect::Endpoint &end);
// Seconds as somebody writes them, "0.00025" or "-1.5", as nanoseconds; nothing where it is no such
// number, or one that no clock differs by.
std::optional<dissect::Duration> offsetOf(const QString &seconds);
QString offsetText(dissect::Duration offset); // as offsetOf reads it

} // namespace remora::model
