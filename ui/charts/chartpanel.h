// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/work/savetask.h"
#include "ui/charts/chartstack.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace remora::ui {

class FlowLayout;
class StackReadout;

// The charts with their buttons: which ones, how wide the bins, how they are drawn, copy and save;
// beside them what they show at the pointer.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ChartStack *stack() const { return m_stack; }
    // What saved pictures say of where they come from: capture, filter and range.
    void setFooter(const QString &footer) { m_footer = footer; }
    const QString &footer() const { return m_footer; }
    // What the charts are about where the program has chosen it, and its name; empty: the user has.
    void setSuggestion(const QString &what, const QString &name);
    // As a saved investigation has them.
    void setCharts(const model::ChartArrangement &arrangement, const model::ChartOptions &options);
    void toggleKind(const model::ChartKind &kind);
    void changeOptions(const model::ChartOptions &options);

    void copyCharts();
    void copyChart(std::size_t chart);
    void saveNumbers(std::size_t chart);
    void saveCharts();

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const QString &text);
    void helpAsked();
    void othersAsked(); // than those that are suggested

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSuggestion();
    void fitSuggestion();
    void fitKinds();
    void addKindButtons(FlowLayout &flow);
    QToolButton *makeOptions();
    void fillOptions(QMenu &menu);
    void chooseBin(int index);
    void showBin();
    void showKinds();
    void remember() const;
    void recall();
    void copyPictures(const ChartStack::Charts &charts);
    QString suggestedName() const;

    QString m_footer;
    QList<QPair<const model::ChartKind *, QToolButton *>> m_kindButtons;
    struct {
        QString full;
        QString brief;
    } m_suggested; // in words
    QLabel *m_suggestion;
    QToolButton *m_others;
    QComboBox *m_bin;
    QToolButton *m_copy;
    QToolButton *m_save;
    ChartStack *m_stack;
    StackReadout *m_readout;
    model::SaveTask *m_saving;
};

} // namespace remora::ui
