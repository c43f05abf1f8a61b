// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/verdict/verdictinfocus.h"

class QLabel;

namespace remora::ui {

class PartsLegend;

// Above the table: what clients waited for in what is in focus, as a sentence, who made them wait,
// and as a bar with its legend.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    void setCapture(model::Investigation *capture); // not owned; nullptr: nothing
    // In a low window it is not shown: the window may become one.
    QSize minimumSizeHint() const override { return {0, 0}; }
    // Whether there is something to say: TCP conversations with turns.
    bool hasTurns() const { return m_verdict->verdict().totals.turns > 0; }

Q_SIGNALS:
    void changed();
    void filterAsked(const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAll();
    void showSentence();
    void showFindings();

    model::VerdictInFocus *m_verdict;
    QLabel *m_few;
    QLabel *m_sentence;
    QLabel *m_evidence;
    QLabel *m_findings;
    PartsLegend *m_bar;
};

} // namespace remora::ui
