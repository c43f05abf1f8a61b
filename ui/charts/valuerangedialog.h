// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/charts/chartarrangement.h"
#include "ui/charts/axisunit.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// Asks which part of its values a chart shows, in the unit of its axis.
class ValueRangeDialog : public QDialog {
    Q_OBJECT
public:
    using Values = model::ChartArrangement::Values;
    ValueRangeDialog(const Values &now, const AxisUnit &unit, QWidget *parent);
    // Nothing where all values are wanted.
    std::optional<Values> values() const;

private:
    void check();

    AxisUnit m_unit;
    QLineEdit *m_least;
    QLineEdit *m_greatest;
    QLabel *m_problem;
    QPushButton *m_show;
    bool m_wantsAll = false;
};

} // namespace remora::ui
