// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "dissect/core/result.h"
#include "model/verdict/verdictinfocus.h"
#include "model/work/latesttask.h"

namespace remora::model {
class SaveTask;
}

namespace remora::ui {

// What the verdict is shown against: keeps what is in focus, reads and writes verdicts as files,
// and lists the servers that changed.
class BaselineButton : public QToolButton {
    Q_OBJECT
public:
    explicit BaselineButton(model::VerdictInFocus *verdict, QWidget *parent = nullptr); // not owned
    void setCapture(const model::Investigation *capture); // not owned; nullptr: none
    void showServers();

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const QString &text);
    void filterAsked(const QString &filter);

private:
    struct Read {
        QString path;
        dissect::Result<model::Baseline> baseline;
    };
    QString captureName() const;
    void adapt();
    void keep();
    void open();
    void take(Read read);
    void save();

    model::VerdictInFocus *m_verdict;
    QPointer<const model::Investigation> m_capture;
    model::SaveTask *m_saving;
    model::LatestTask<Read> m_reading;
    QAction *m_keep;
    QAction *m_save;
    QAction *m_servers;
    QAction *m_none;
};

} // namespace remora::ui
