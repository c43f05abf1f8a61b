// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/chartkinds.h"
#include "tests/support/chartmaking.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartstack.h"

namespace remora::test {

using namespace Qt::StringLiterals;

// Ten seconds of segments and their ACKs 20 ms later.
inline std::string steadily(int perSecond)
{
    std::string text = "0.000 A > B SYN seq 100\n"
                       "0.010 B > A SYN,ACK seq 500 ack 101\n"
                       "0.011 A > B ACK seq 101 ack 501\n";
    for (int i = 1; i <= 10 * perSecond; ++i) {
        const auto at = [=](int ms) {
            return QByteArray::number(double(i) / perSecond + ms / 1000.0, 'f', 3).toStdString();
        };
        const std::string seq = std::to_string(101 + 500 * (i - 1));
        const std::string ack = std::to_string(101 + 500 * i);
        text += at(0) + " A > B PSH,ACK 500B seq " + seq + " ack 501\n";
        text += at(20) + " B > A ACK seq 501 ack " + ack + "\n";
    }
    return text;
}

// A test of a stack of charts under mouse and keys: a fresh one for each case, with the bit rate
// and the RTT of one conversation.
class StackTest : public QObject {
protected:
    const model::ChartSource m_source = traced(steadily(10));
    std::unique_ptr<ui::ChartStack> m_stack;

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::LeftButton,
        Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        const bool isDown = type != QEvent::MouseButtonRelease;
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, m_stack->viewport()->mapToGlobal(at),
            isMove ? Qt::NoButton : button, isDown ? button : Qt::NoButton, with);
        QApplication::sendEvent(m_stack->viewport(), &event);
    }
    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton,
        Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, from, button, with);
        mouse(QEvent::MouseMove, (from + to) / 2, button, with);
        mouse(QEvent::MouseMove, to, button, with);
        mouse(QEvent::MouseButtonRelease, to, button, with);
    }
    void click(QPointF at)
    {
        mouse(QEvent::MouseButtonPress, at);
        mouse(QEvent::MouseButtonRelease, at);
    }
    void doubleClick(QPointF at)
    {
        click(at);
        mouse(QEvent::MouseButtonDblClick, at);
        mouse(QEvent::MouseButtonRelease, at);
    }
    void wheel(QPointF at, int notches, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWheelEvent event(at, m_stack->viewport()->mapToGlobal(at), {}, QPoint(0, 120 * notches),
            Qt::NoButton, with, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_stack->viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_stack.get(), key, with);
    }
    // In the viewport.
    QRectF plot(std::size_t chart) const
    {
        const QRectF area = m_stack->frame(chart).scale().area;
        return area.translated(m_stack->mapFromScene(0, 0));
    }
    QPointF inPlot(std::size_t chart, double across, double down = 0.5) const
    {
        const QRectF area = plot(chart);
        return QPointF(area.left() + across * area.width(), area.top() + down * area.height())
            .toPoint();
    }
    QRectF areaOf(std::size_t chart) const
    {
        return m_stack->frame(chart).area().translated(m_stack->mapFromScene(0, 0));
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] {
            const auto &kinds = m_stack->arrangement().kinds;
            const auto &charts = m_stack->charts();
            return !m_stack->isBusy()
                && std::equal(kinds.begin(), kinds.end(), charts.begin(), charts.end(),
                    [](const auto *kind, const auto &chart) { return chart->kind == kind; });
        });
    }
    bool close(dissect::Timestamp one, dissect::Timestamp other) const
    {
        return std::abs(one - other) <= m_stack->reach(1.5);
    }
    // All that was brushed; nothing for "everything".
    std::vector<std::optional<dissect::TimeRange>> m_brushed;
    std::vector<dissect::Timestamp> m_picked;

    static void prepare()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setDoubleClickInterval(10); // a click is none of two soon
    }
    void startStack()
    {
        m_brushed.clear();
        m_picked.clear();
        m_stack = std::make_unique<ui::ChartStack>();
        connect(m_stack.get(), &ui::ChartStack::rangeBrushed, this,
            [this](const auto &range) { m_brushed.push_back(range); });
        connect(m_stack.get(), &ui::ChartStack::packetPicked, this,
            [this](auto time) { m_picked.push_back(time); });
        m_stack->resize(1000, 600);
        m_stack->setArrangement(charts({"bitrate", "rtt"}));
        model::ChartOptions options = exact();
        options.perDirection = true;
        m_stack->setOptions(options);
        m_stack->show(m_source, {conversation(0)});
        m_stack->QWidget::show();
        QVERIFY(settled());
        QCOMPARE(m_stack->bin(), dissect::second);
        QVERIFY(!m_stack->isZoomed());
    }
};

} // namespace remora::test
