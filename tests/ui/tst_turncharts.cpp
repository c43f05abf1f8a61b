// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of what clients waited for, under the mouse: the rows of turns, their card, and the
// legend.
#include <QApplication>
#include <QTest>

#include "model/turns/placedpieces.h"
#include "tests/support/stacktest.h"
#include "ui/charts/waterfall.h"
#include "ui/common/partcolours.h"

using namespace remora;
using namespace remora::ui;
using namespace remora::test;
using dissect::TimePart;
using namespace Qt::StringLiterals;

namespace {

// So many turns of one second each: the server takes 600 ms of them.
std::string turns(int count)
{
    std::string text = "0.000 A > B SYN seq 0\n"
                       "0.020 B > A SYN,ACK seq 0 ack 1\n"
                       "0.040 A > B ACK seq 1 ack 1\n";
    for (int i = 0; i < count; ++i) {
        const auto at
            = [=](int ms) { return QByteArray::number(i + ms / 1000.0, 'f', 3).toStdString(); };
        const std::string client = std::to_string(1 + 100 * i);
        const std::string server = std::to_string(1 + 500 * i);
        const std::string asked = std::to_string(101 + 100 * i);
        text += at(100) + " A > B PSH,ACK 100B seq " + client + " ack " + server + "\n";
        text += at(120) + " B > A ACK seq " + server + " ack " + asked + "\n";
        text += at(720) + " B > A PSH,ACK 500B seq " + server + " ack " + asked + "\n";
        text
            += at(740) + " A > B ACK seq " + asked + " ack " + std::to_string(501 + 500 * i) + "\n";
    }
    return text;
}

} // namespace

class TurnChartsTest : public StackTest {
    Q_OBJECT
private:
    const model::ChartSource m_few = traced(turns(8));

    void showTurns(std::initializer_list<const char *> kinds, const model::ChartSource &source)
    {
        m_stack = std::make_unique<ChartStack>();
        m_stack->resize(1000, 600);
        m_stack->setArrangement(charts(kinds));
        m_stack->setOptions(exact());
        m_stack->show(source, {conversation(0)});
        m_stack->QWidget::show();
        QVERIFY(settled());
    }
    bool hasPixels(const QRectF &place, const QColor &colour) const
    {
        const QImage picture = m_stack->viewport()->grab(place.toRect()).toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }
    const Colours &colours() const { return *m_stack->frame(0).appearance().colours; }
    QPointF onTurn(std::size_t index) const
    {
        const auto &row = m_stack->charts()[0]->rows->rows[index];
        const QRectF place = m_stack->frame(0).rowOf(row);
        const auto time = model::timeOf(*row.turn);
        return QPointF(
            m_stack->xOf(time.begin + time.length() / 2), m_stack->mapFromScene(place.center()).y())
            .toPoint();
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void theStackIsOfTheColoursOfTheParts()
    {
        showTurns({"waiting"}, m_few);
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Server, colours())));
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Network, colours())));
        const QString server = m_stack->charts()[0]->series[2].name;
        QCOMPARE(server, u"Server"_s);
        m_stack->toggleSeries(0, server);
        QVERIFY(!hasPixels(plot(0), partColour(TimePart::Server, colours())));
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Network, colours())));
    }

    void theHistogramIsOfTheColoursOfTheParts()
    {
        showTurns({"waiting-distribution"}, m_few);
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Server, colours())));
        m_stack->toggleSeries(0, u"Server"_s);
        QVERIFY(!hasPixels(plot(0), partColour(TimePart::Server, colours())));
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Network, colours())));
    }

    void theHistogramFollowsTheRangeInFocus()
    {
        showTurns({"waiting-distribution"}, m_few);
        const auto turns = [&] { return m_stack->charts()[0]->turns.turns; };
        const QString detail = m_stack->frame(0).title().detail;
        const auto all = turns();
        QVERIFY(all > 1);
        const dissect::TimeRange first = model::timeOf(m_few.turns->front());
        m_stack->setFocusRange(dissect::TimeRange{first.begin, first.begin + 1});
        QTRY_COMPARE(turns(), 1U);
        QVERIFY(m_stack->frame(0).title().detail.size() > detail.size());
        m_stack->setFocusRange(std::nullopt);
        QTRY_COMPARE(turns(), all);
        QCOMPARE(m_stack->frame(0).title().detail, detail);
    }

    void aTurnHasARow()
    {
        showTurns({"waterfall"}, m_few);
        const auto &rows = m_stack->charts()[0]->rows->rows;
        QCOMPARE(rows.size(), 8U);
        QVERIFY(hasPixels(plot(0), partColour(TimePart::Server, colours())));
        for (const auto &row : rows)
            QCOMPARE(m_stack->frame(0).rowOf(row).height(), 20.0);
        m_stack->toggleSeries(0, u"Server"_s);
        QVERIFY(!hasPixels(plot(0), partColour(TimePart::Server, colours())));
    }

    void manyRowsShrinkThenScroll()
    {
        const auto some = traced(turns(60));
        showTurns({"waterfall"}, some);
        const auto heightOf = [&](std::size_t row) {
            return m_stack->frame(0).rowOf(m_stack->charts()[0]->rows->rows[row]).height();
        };
        QVERIFY(heightOf(0) < 20 && heightOf(0) >= 6);
        QVERIFY(plot(0).bottom() <= m_stack->viewport()->height());
        const auto many = traced(turns(300));
        showTurns({"waterfall"}, many);
        QCOMPARE(heightOf(0), 6.0);
        QVERIFY(plot(0).bottom() > m_stack->viewport()->height());
        QVERIFY(m_stack->frame(0).rowOf(m_stack->charts()[0]->rows->rows[299]).bottom()
            <= m_stack->frame(0).scale().area.bottom());
    }

    void thePointerLightsARow()
    {
        showTurns({"waterfall"}, m_few);
        QVERIFY(m_stack->litTurn() == nullptr);
        mouse(QEvent::MouseMove, onTurn(4));
        QVERIFY(m_stack->litTurn() != nullptr);
        QCOMPARE(m_stack->litTurn()->turn->number, 5U);
        QVERIFY(!m_stack->isTurnKept());
        mouse(QEvent::MouseMove, onTurn(1));
        QCOMPARE(m_stack->litTurn()->turn->number, 2U);
        const QString card
            = turnCardHtml(*m_stack->litTurn(), m_stack->appearance(kind("waterfall")));
        QVERIFY2(card.contains(u"Turn 2"_s) && card.contains(u"Server took most of it"_s),
            qPrintable(card));
        mouse(QEvent::MouseMove, QPointF(300, m_stack->height() - 4));
        QVERIFY(m_stack->litTurn() == nullptr);
    }

    void aClickKeepsATurn()
    {
        showTurns({"waterfall"}, m_few);
        std::vector<std::uint32_t> picked;
        std::vector<std::uint32_t> asked;
        connect(m_stack.get(), &ChartStack::turnPicked, this,
            [&](const dissect::Turn &turn) { picked.push_back(turn.number); });
        connect(m_stack.get(), &ChartStack::turnPacketsAsked, this,
            [&](const dissect::Turn &turn) { asked.push_back(turn.number); });
        click(onTurn(2));
        QTRY_COMPARE(picked, std::vector<std::uint32_t>{3});
        QVERIFY(m_stack->isTurnKept());
        mouse(QEvent::MouseMove, onTurn(6));
        QCOMPARE(m_stack->litTurn()->turn->number, 3U);
        // As when the packet of the turn is marked, or other data come.
        m_stack->setMarked(m_stack->litTurn()->turn->start);
        QVERIFY(m_stack->isTurnKept());
        QCOMPARE(m_stack->litTurn()->turn->number, 3U);
        key(Qt::Key_Return);
        QCOMPARE(asked, std::vector<std::uint32_t>{3});
        key(Qt::Key_Escape);
        QVERIFY(m_stack->litTurn() == nullptr);
    }

    void aDoubleClickZoomsToATurn()
    {
        showTurns({"waterfall"}, m_few);
        const auto time = model::timeOf(*m_stack->charts()[0]->rows->rows[3].turn);
        doubleClick(onTurn(3));
        const auto visible = m_stack->visibleRange();
        QVERIFY(visible.begin < time.begin && visible.end > time.end);
        QVERIFY(visible.length() < 2 * time.length());
    }

    void theCardLeadsToPackets()
    {
        showTurns({"waterfall"}, m_few);
        QList<quint64> asked;
        connect(m_stack.get(), &ChartStack::packetAsked, this,
            [&](quint64 number) { asked << number; });
        click(onTurn(2));
        QTRY_VERIFY(m_stack->isTurnKept());
        std::optional<QPointF> link;
        for (int y = 0; y < m_stack->viewport()->height() && !link; y += 3) {
            for (int x = 0; x < m_stack->viewport()->width() && !link; x += 3)
                link = m_stack->linkedPacket(QPointF(x, y)) ? std::optional(QPointF(x, y))
                                                            : std::nullopt;
        }
        QVERIFY(link);
        QVERIFY(m_stack->isOnCard(*link));
        const quint64 number = *m_stack->linkedPacket(*link);
        const auto &pieces = m_stack->litTurn()->pieces;
        QVERIFY(std::any_of(pieces.begin(), pieces.end(), [&](const model::PlacedPiece &piece) {
            return static_cast<quint64>(piece.from) + 1 == number;
        }));
        click(*link);
        QTRY_COMPARE(asked, QList<quint64>{number});
        QVERIFY(m_stack->isTurnKept()); // the card stays
    }

    void turnsMayComeLater()
    {
        model::ChartSource unknown = m_few;
        unknown.turns = nullptr;
        showTurns({"waiting", "waterfall"}, unknown);
        QVERIFY(!m_stack->frame(0).hasData());
        m_stack->setTurns(m_few.turns, m_few.tap);
        QVERIFY(settled());
        QVERIFY(m_stack->frame(0).hasData());
        QVERIFY(m_stack->frame(1).hasData());
    }
};

QTEST_MAIN(TurnChartsTest)
#include "tst_turncharts.moc"
