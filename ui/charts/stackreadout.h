// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/latesttask.h"
#include "ui/charts/readoutpanel.h"

namespace remora::ui {

class ChartStack;

// What a stack of charts shows at its pointer; without one, in all that is visible. A column beside
// it, or where that has no room a card on the side of the crosshair that has more.
class StackReadout : public ReadoutPanel {
    Q_OBJECT
public:
    explicit StackReadout(ChartStack *stack);
    void setNarrow(bool narrow);

private:
    class Card;
    struct InView {
        std::vector<ReadoutTable> tables;
        dissect::TimeRange visible;
    };
    void update();
    void showPointer();
    void askInView();
    ReadoutFormat readoutFormat() const;
    std::vector<AxisUnit> units() const;

    ChartStack *m_stack;
    Card *m_card;
    bool m_isNarrow = false;
    InView m_inView;
    model::LatestTask<InView> m_task;
};

} // namespace remora::ui
