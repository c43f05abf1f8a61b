// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "model/investigation/investigation.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The captures that a query reads beside the one in view: one after the other, and only one is in
// memory. On the GUI thread; the work is done on others.
class OtherCaptures : public QObject {
    Q_OBJECT
public:
    explicit OtherCaptures(QObject *parent = nullptr);
    ~OtherCaptures() override;

    // Files and folders, without the one in view; `filter`: what is looked at in each.
    // `stepped` follows, with the first of them.
    void begin(const QStringList &names, const QString &inView, const FocusState &filter);
    // `stepped` follows, with the next, or with none: that was all.
    void next();
    void stop();

    // What can be asked now; nullptr: nothing (any more).
    Investigation *current() const { return m_isReady ? m_current.get() : nullptr; }
    // Of the current one, from 1: the one in view is 0.
    std::uint32_t index() const { return static_cast<std::uint32_t>(m_at); }
    // By index.
    const QStringList &paths() const { return m_paths; }
    const QStringList &names() const { return m_names; }
    // What could not be read, or not whole; sentences.
    const QStringList &problems() const { return m_problems; }
    // Of the current one, 0 to 1.
    double progress() const;

Q_SIGNALS:
    void stepped();

private:
    struct Listed {
        QStringList paths;
        QStringList ofFolders; // those that may turn out to be none
        QStringList problems;
        quint64 question = 0;
    };
    void take(const Listed &listed);
    void look();
    void say(const QString &sentence);

    FocusState m_focus; // without a range: that of the one in view may be none of theirs
    QStringList m_paths;
    QStringList m_names;
    QStringList m_ofFolders;
    QStringList m_problems;
    qsizetype m_at = 0; // 0: none yet
    std::unique_ptr<Investigation> m_current;
    bool m_isReady = false;
    quint64 m_question = 0;
    LatestTask<Listed> m_listing;
};

} // namespace remora::model
