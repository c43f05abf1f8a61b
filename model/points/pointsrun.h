// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "model/capture/capture.h"
#include "model/points/comparedpoints.h"
#include "model/work/latesttask.h"

namespace remora::model {

// Reads several captures and compares them. On the GUI thread; the work is done on others. What is
// open already, and complete, is not read again.
class PointsRun : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostCaptures = 4;
    enum class State { Nothing, Reading, Comparing };
    struct File {
        QString path;
        const Capture *open = nullptr; // asked within start() alone; nullptr: it is read
        // What its clock shows more than some other one, the same for all; where somebody says.
        std::optional<dissect::Duration> clock = {};
    };

    explicit PointsRun(QObject *parent = nullptr);
    ~PointsRun() override;

    // At least two and at most `mostCaptures`. `keepOrder`: they stand in the order of the way.
    void start(const QList<File> &files, bool keepOrder);
    // Compares once more; `offsets`: what the clock of each point behind the first shows more than
    // that of the first; empty: as packets tell. Only once there is something that was compared.
    void setClocks(const std::vector<dissect::Duration> &offsets);
    // What was compared before with other clocks stays.
    void cancel();

    State state() const { return m_state; }
    double progress() const; // of reading, 0 to 1
    const std::shared_ptr<const ComparedPoints> &compared() const { return m_compared; }
    // What the clocks behind the first show more than that of the first, as somebody says of all
    // files; else empty. Asks for setClocks.
    std::vector<dissect::Duration> saidClocks() const;
    const QStringList &reservations() const { return m_reservations; } // sentences

Q_SIGNALS:
    void changed(); // state or progress
    void comparedAnew();
    void failed(const QString &text);

private:
    struct Outcome {
        quint64 question = 0;
        dissect::Result<std::shared_ptr<const ComparedPoints>> compared;
    };
    void look();
    bool dropEmpty();
    void fail(QString text);
    void compare();
    void take(const Outcome &outcome);
    void stop();

    State m_state = State::Nothing;
    std::vector<std::unique_ptr<Capture>> m_reading; // by file; nullptr where it was open
    std::vector<dissect::PointCapture> m_captures; // by file, then by point
    std::vector<std::optional<dissect::Duration>> m_clocks; // the same, as somebody says
    dissect::PointsComparison::Options m_options;
    QStringList m_reservations;
    std::shared_ptr<const ComparedPoints> m_compared;
    quint64 m_question = 0;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestTask<Outcome> m_comparing;
};

} // namespace remora::model
