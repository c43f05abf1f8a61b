// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include "dissect/query/celltable.h"
#include "model/investigation/investigation.h"
#include "model/query/querywords.h"
#include "model/query/tshark.h"
#include "model/work/latesttask.h"

namespace remora::model {

// What is asked of a capture in focus, and the rows that come of it. A query of native fields is
// asked anew whenever its words or the focus change; one that needs tshark waits for `run`, and its
// rows can be read while more come. On the GUI thread; the work is done on others.
class QueryRun : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing, // no fields, or no capture
        Wrong, // see problem
        Waiting, // for run(): tshark reads it
        Running,
        Done,
        Stopped, // with the rows that had come
    };
    struct Answer {
        std::shared_ptr<const dissect::CellTable> table; // nullptr: none
        QStringList fields; // of its columns
        bool isNative = true;
        qint64 milliseconds = 0;
        std::optional<TsharkProblem> problem;
    };

    explicit QueryRun(QObject *parent = nullptr);
    ~QueryRun() override;

    // Not owned; nullptr: none.
    void setInvestigation(Investigation *investigation);
    // Only a query that somebody looks at is asked.
    void setWatched(bool watched);
    const QueryWords &words() const { return m_words; }
    void setWords(const QueryWords &words);
    void run();
    // Keeps what came.
    void stop();

    State state() const { return m_state; }
    // Of the words as they are; what is shown may still answer those before.
    bool isNative() const { return m_isNative; }
    // Whether the condition is Remora's own, so that it counts as one types.
    bool hasNativeCondition() const { return m_display.isEmpty(); }
    const Answer &answer() const { return m_answer; }
    // What is wrong with the query, or was when it ran: places are those of its condition.
    const std::optional<TsharkProblem> &problem() const { return m_problem; }
    // 0 to 1 while it runs.
    double progress() const;

Q_SIGNALS:
    void changed(); // state, progress or rows

private:
    struct Question;
    struct Rows; // what a run of tshark hands over while it goes on
    struct Numbered {
        Answer answer;
        quint64 question = 0;
    };
    void drop();
    void look();
    QString wrong() const;
    Question question() const;
    void ask();
    void take(Numbered answered);
    void takePart();
    void settle(State state);

    QPointer<Investigation> m_investigation;
    QueryWords m_words;
    bool m_isWatched = false;
    bool m_isNative = true;
    QString m_display; // the condition, where it is tshark's
    State m_state = State::Nothing;
    Answer m_answer;
    std::optional<TsharkProblem> m_problem;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of what runs
    std::shared_ptr<Rows> m_rows; // of tshark, while it runs
    QTimer m_parts;
    quint64 m_question = 0;
    LatestTask<Numbered> m_task;
};

} // namespace remora::model
