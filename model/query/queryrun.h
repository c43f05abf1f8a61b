// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include "dissect/query/celltable.h"
#include "model/filters/querywords.h"
#include "model/investigation/investigation.h"
#include "model/query/othercaptures.h"
#include "model/query/tshark.h"
#include "model/work/latesttask.h"

namespace remora::model {

// What is asked of a capture in focus, and the rows that come of it. A query of native fields is
// asked anew whenever its words or the focus change; one that needs tshark, or reads other captures
// too, waits for `run`, and its rows can be read while more come. On the GUI thread; the work is
// done on others.
class QueryRun : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing, // no fields, or no capture
        Wrong, // see problem
        Waiting, // for run(): files are read
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
        QStringList captures; // their paths by RowPacket::capture
        QStringList leftOut; // what of them could not be read; sentences
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
    // Whether it is answered as one types; else it waits for run().
    bool isImmediate() const { return m_isNative && m_words.others.isEmpty(); }
    // Whether the condition is Remora's own, so that it counts as one types.
    bool hasNativeCondition() const { return m_display.isEmpty(); }
    const Answer &answer() const { return m_answer; }
    // What is wrong with the query, or was when it ran: places are those of its condition.
    const std::optional<TsharkProblem> &problem() const { return m_problem; }
    // 0 to 1 while it runs.
    double progress() const;
    // Which capture is being read: its name, its number from 1 and of how many; nothing where there
    // is but one.
    struct Place {
        QString name;
        qsizetype number = 0;
        qsizetype of = 0;
    };
    std::optional<Place> place() const;

Q_SIGNALS:
    void changed(); // state, progress or rows

private:
    struct Question;
    struct Rows; // what is handed over while more is read
    struct Numbered {
        Answer answer;
        quint64 question = 0;
    };
    void drop();
    void look();
    std::optional<TsharkProblem> wrong() const;
    Question question(Investigation &investigation, std::uint32_t index) const;
    void ask(Investigation &investigation, std::uint32_t index);
    void take(Numbered answered);
    void goOn();
    void takeOther();
    void finish();
    std::optional<dissect::TimeRange> rangeOfWords() const;
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
    std::shared_ptr<Rows> m_rows; // of one that was run, while it goes on
    std::optional<dissect::TimeRange> m_range; // that it asks for, of all captures
    QElapsedTimer m_timer;
    OtherCaptures m_others;
    QTimer m_parts;
    quint64 m_question = 0;
    LatestTask<Numbered> m_task;
};

} // namespace remora::model
