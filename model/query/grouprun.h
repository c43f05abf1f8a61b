// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "dissect/query/celltable.h"
#include "model/query/querycolumn.h"
#include "model/query/querygroups.h"
#include "model/work/latesttask.h"

namespace remora::model {

// Groups of the rows of a query, made off the GUI thread; the newest words and rows win.
class GroupRun : public QObject {
    Q_OBJECT
public:
    struct Answer {
        std::shared_ptr<const dissect::CellTable> groups; // nullptr: none
        std::vector<QueryColumn> columns;
        std::vector<dissect::Cell> total; // of all rows that are in a group; empty for keys
        quint64 count = 0; // of groups, shown or not
        quint64 left = 0; // rows in none: they have no value for a key
        quint64 rows = 0; // that were read for it
        QString problem; // a sentence; empty where nothing is wrong
    };

    explicit GroupRun(QObject *parent = nullptr);
    ~GroupRun() override;

    // Of columns with these fields.
    void setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields,
        std::shared_ptr<const FieldCatalogue> catalogue);
    void setWords(const GroupWords &words);
    const GroupWords &words() const { return m_words; }
    const Answer &answer() const { return m_answer; }
    // What is shown answers the words and rows as they are; else a newer answer follows.
    bool isCurrent() const { return m_answered == m_question; }

Q_SIGNALS:
    void changed();

private:
    struct Question;
    struct Numbered {
        Answer answer;
        quint64 question = 0;
    };
    void ask(bool isOfUse);

    std::shared_ptr<const dissect::CellTable> m_rows;
    QStringList m_fields;
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    GroupWords m_words;
    Answer m_answer;
    quint64 m_question = 0;
    quint64 m_answered = 0;
    quint64 m_sinceWords = 0; // the first question with these words
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestTask<Numbered> m_task;
};

} // namespace remora::model
