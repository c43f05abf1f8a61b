// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackreadout.h"

#include <algorithm>

#include <QPainter>

#include "model/settings/preferences.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartstack.h"

namespace remora::ui {

// Lies over the charts and lets the mouse through.
class StackReadout::Card : public QWidget {
public:
    explicit Card(ChartStack *stack, const StackReadout &readout)
        : QWidget(stack->viewport())
        , m_readout(readout)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void place(double crosshair)
    {
        const QSize room = parentWidget()->size();
        constexpr int away = 14;
        const QSizeF wanted = cardSize(m_readout.tables(), m_readout.font());
        const int width = std::min(static_cast<int>(wanted.width()), room.width() / 2 - away);
        const int height = std::min(static_cast<int>(wanted.height()), room.height());
        const bool isRight = crosshair < room.width() / 2.0;
        const int left = static_cast<int>(crosshair) + (isRight ? away : -away - width);
        setGeometry(std::clamp(left, 0, std::max(0, room.width() - width)), 0, width, height);
        show();
        raise();
        QWidget::update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCard(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_readout.heading(),
            m_readout.tables(), coloursFor(palette()), m_readout.font());
    }

private:
    const StackReadout &m_readout;
};

StackReadout::StackReadout(ChartStack *stack)
    : m_stack(stack)
    , m_card(new Card(stack, *this))
    , m_task([this](InView inView) {
        m_inView = std::move(inView);
        if (!m_stack->pointed())
            ReadoutPanel::show(headingOf(m_inView.visible), m_inView.tables);
    })
{
    connect(stack, &ChartStack::pointerMoved, this, &StackReadout::update);
    connect(stack, &ChartStack::chartsChanged, this, [this] {
        askInView();
        update();
    });
}

void StackReadout::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setVisible(!narrow);
    update();
}

ReadoutFormat StackReadout::readoutFormat() const
{
    ReadoutFormat format;
    format.colours = &coloursFor(palette());
    format.zone = model::shownZone();
    format.rateUnit = m_stack->options().rateUnit;
    format.hidden = m_stack->arrangement().hidden;
    // As many digits as a pixel has.
    constexpr dissect::Duration pixels = 2'000;
    for (dissect::Duration step = dissect::second / 1'000;
         format.digits < 9 && m_stack->visibleRange().length() / pixels < step; step /= 1'000)
        format.digits += 3;
    format.onlySelection = m_stack->onlySelection();
    return format;
}

std::vector<AxisUnit> StackReadout::units() const
{
    std::vector<AxisUnit> units;
    for (std::size_t i = 0; i < m_stack->charts().size(); ++i)
        units.push_back(m_stack->frame(i).unit());
    return units;
}

void StackReadout::askInView()
{
    m_task.request([charts = m_stack->charts(), units = units(), format = readoutFormat(),
                       visible = m_stack->visibleRange()] {
        return InView{tablesOf(charts, units, visible, format), visible};
    });
}

void StackReadout::update()
{
    const auto time = m_stack->pointed();
    m_card->setVisible(time && m_isNarrow);
    if (!time) {
        ReadoutPanel::show(headingOf(m_inView.visible), m_inView.tables);
        return;
    }
    showPointer();
    if (m_isNarrow)
        m_card->place(m_stack->xOf(*time));
}

void StackReadout::showPointer()
{
    constexpr double nearPixels = 40;
    const auto time = *m_stack->pointed();
    const ReadoutFormat format = readoutFormat();
    ReadoutPanel::show(headingAt(m_stack->charts(), time, format),
        tablesAt(m_stack->charts(), units(), time, m_stack->reach(nearPixels), format));
}

} // namespace remora::ui
