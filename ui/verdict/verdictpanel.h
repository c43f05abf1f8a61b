// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "model/verdict/verdictinfocus.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace remora::ui {

class BaselineButton;
class ElidedLabel;
class FindingLink;
class PartsLegend;

// Above the table: what clients waited for in what is in focus, as a sentence, who made them wait,
// and as a bar with its legend.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    void setCapture(model::Investigation *capture); // not owned; nullptr: nothing
    // What it is shown against, this capture and those after it; nullptr: nothing.
    void setBaseline(std::shared_ptr<const model::Baseline> baseline);
    std::shared_ptr<const model::Baseline> baseline() const { return m_verdict->baseline(); }
    // In a low window it is not shown: the window may become one.
    QSize minimumSizeHint() const override { return {0, 0}; }
    const model::WaitingVerdict &waiting() const { return m_verdict->verdict(); }
    // Whether there is something to say: TCP conversations with turns.
    bool hasTurns() const { return turns() > 0; }
    // In focus, of the selected conversations where there are such.
    quint64 turns() const { return m_verdict->verdict().totals.turns; }

Q_SIGNALS:
    void changed();
    void noticed(const QString &text);
    void failed(const QString &text);
    void filterAsked(const QString &filter);
    void partChosen(remora::dissect::TimePart part);
    void partLit(std::optional<remora::dissect::TimePart> part); // nothing: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTaps();
    void makeComparison();
    void showComparison();
    void showAll();
    void showEvidence();
    void showSentence();
    void showFindings();
    void fitFindings();
    void follow(std::size_t finding);

    model::VerdictInFocus *m_verdict;
    QHBoxLayout *m_top;
    QLabel *m_few;
    QLabel *m_sentence;
    QToolButton *m_evidence; // how many turns, and where they were captured, which can be set
    std::array<QAction *, 4> m_taps{}; // by TapPosition
    BaselineButton *m_baseline;
    QWidget *m_compared; // a line of how it differs from the baseline
    ElidedLabel *m_difference;
    QToolButton *m_servers;
    QWidget *m_findings;
    std::array<FindingLink *, 3> m_links; // the first ones are shown
    PartsLegend *m_bar;
};

} // namespace remora::ui
