// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/filejob.h"
#include "ui/charts/chartstack.h"

class QComboBox;
class QToolButton;

namespace remora::ui {

// The charts with their buttons: which ones, how wide the bins, copy and save.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ChartStack *stack() const { return m_stack; }
    // What saved pictures say of where they come from: capture and filter.
    void setFooter(const QString &footer) { m_footer = footer; }

    void copyCharts();
    void saveCharts();

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void updateKinds();
    QString m_footer;
    QList<QToolButton *> m_kindButtons;
    QComboBox *m_bin;
    ChartStack *m_stack;
    model::FileJob *m_saving;
};

} // namespace remora::ui
