// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The bit rate of a whole capture in a few hundred bars, and the part of it that the filter leaves.
// Computed off the GUI thread.
class CaptureOverview : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t bars = 512;
    struct Bars {
        dissect::TimeRange span{0, 0}; // first to last packet; empty where there is none
        std::vector<double> all; // bit/s
        std::vector<double> filtered; // empty: no filter
        double greatest = 0;
    };
    explicit CaptureOverview(QObject *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(Investigation *capture);
    const Bars &shown() const { return m_bars; }

Q_SIGNALS:
    void changed();

private:
    struct Found {
        Bars bars;
        int generation = 0;
    };
    void ask();

    QPointer<Investigation> m_capture;
    Bars m_bars;
    int m_generation = 0;
    // What the bars were made of, to leave them where only the time range has changed.
    quint64 m_packets = 0;
    QString m_filter;
    LatestTask<Found> m_task;
};

} // namespace remora::model
