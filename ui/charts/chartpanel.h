// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/filejob.h"
#include "ui/charts/chartstack.h"

class QComboBox;
class QToolButton;

namespace remora::ui {

// The charts with their buttons: which ones, how wide the bins, how they are drawn, copy and save.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ChartStack *stack() const { return m_stack; }
    // What saved pictures say of where they come from: capture, filter and range.
    void setFooter(const QString &footer) { m_footer = footer; }
    const QString &footer() const { return m_footer; }
    // As a saved investigation has them.
    void setCharts(const std::set<model::ChartKind> &kinds, const model::ChartOptions &options);

    void copyCharts();
    void saveCharts();

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    QWidget *makeBar();
    QToolButton *makeOptions();
    void addOption(
        QMenu *menu, const QString &text, const QString &help, bool model::ChartOptions::*option);
    void chooseBin(int index);
    void showBin();
    void showOptions();
    void takeKinds();
    void changeOptions(const model::ChartOptions &options);
    void remember() const;
    void recall();

    QString m_footer;
    QList<QToolButton *> m_kindButtons;
    QList<QPair<QAction *, bool model::ChartOptions::*>> m_optionActions;
    QList<QAction *> m_unitActions;
    QComboBox *m_bin;
    ChartStack *m_stack;
    model::FileJob *m_saving;
};

} // namespace remora::ui
