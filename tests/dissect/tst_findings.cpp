// SPDX-License-Identifier: GPL-3.0-or-later
// Who is said to have made clients wait.
#include <vector>

#include <QTest>

#include "dissect/turns/findings.h"

using namespace remora::dissect;

namespace {

constexpr Duration ms = second / 1000;

IpAddress address(std::uint8_t network, std::uint8_t host)
{
    const std::uint8_t bytes[]{10, 0, network, host};
    return IpAddress::v4(bytes);
}

// Conversations whose turns waited for one part each.
class Waits {
public:
    void add(IpAddress client, IpAddress server, TimePart part, std::vector<Duration> turns)
    {
        Conversation one;
        one.a.address = client;
        one.b.address = server;
        const ConversationId id{static_cast<std::uint32_t>(m_conversations.size())};
        m_conversations.push_back(one);
        m_clientIsA.push_back(1);
        for (const Duration wait : turns) {
            Turn turn;
            turn.conversation = id;
            turn.parts.add(part, wait);
            m_turns.push_back(turn);
        }
    }
    std::vector<Finding> found() const { return findingsOf(m_turns, m_conversations, m_clientIsA); }

private:
    std::vector<Turn> m_turns;
    std::vector<Conversation> m_conversations;
    std::vector<std::uint8_t> m_clientIsA;
};

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundInNothing() { QVERIFY(Waits().found().empty()); }

    void kinds_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<qint64>("least"); // of a turn, that is called slow
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, TimePart part, Duration least, Finding::Kind kind) {
            QTest::newRow(name) << static_cast<int>(part) << static_cast<qint64>(least)
                                << static_cast<int>(kind);
        };
        row("server", TimePart::Server, 100 * ms, Finding::Kind::SlowServer);
        row("network", TimePart::Network, 50 * ms, Finding::Kind::FarClient);
        row("loss", TimePart::Loss, 20 * ms, Finding::Kind::LossyPath);
        row("window", TimePart::Window, 20 * ms, Finding::Kind::SlowReader);
    }
    // From that on, in the mean of its turns; what is common is none.
    void kinds()
    {
        QFETCH(int, part);
        QFETCH(qint64, least);
        QFETCH(int, kind);
        Waits few;
        few.add(address(1, 1), address(2, 1), static_cast<TimePart>(part), {least + 5, least - 6});
        QVERIFY(few.found().empty());
        Waits enough;
        enough.add(
            address(1, 1), address(2, 1), static_cast<TimePart>(part), {least + 5, least - 5});
        const auto found = enough.found();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(found[0].kind), kind);
        QCOMPARE(found[0].sum, Duration{2 * least});
        QCOMPARE(found[0].conversations, 1U);
        const bool isServer = found[0].kind == Finding::Kind::SlowServer;
        QVERIFY(found[0].address == (isServer ? address(2, 1) : address(1, 1)));
        QCOMPARE(found[0].prefix, 0U);
    }

    // Set-up, transfer and pauses accuse nobody.
    void partsOfNobody()
    {
        Waits all;
        for (const TimePart part :
            {TimePart::Connection, TimePart::Tls, TimePart::Transfer, TimePart::Pause})
            all.add(address(1, 1), address(2, 1), part, {9 * second});
        QVERIFY(all.found().empty());
    }

    // Clients of one network lose packets on one path; the longest sum stands first.
    void networks()
    {
        Waits all;
        all.add(address(7, 1), address(2, 1), TimePart::Loss, {300 * ms});
        all.add(address(7, 9), address(2, 1), TimePart::Loss, {500 * ms});
        all.add(address(8, 9), address(2, 1), TimePart::Loss, {600 * ms});
        all.add(address(9, 1), address(3, 1), TimePart::Server, {2 * second});
        const auto found = all.found();
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].kind == Finding::Kind::SlowServer);
        QVERIFY(found[1].kind == Finding::Kind::LossyPath);
        QCOMPARE(found[1].sum, 800 * ms);
        QCOMPARE(found[1].conversations, 2U);
        QCOMPARE(found[1].prefix, 24U);
        QVERIFY(found[1].address == address(7, 0));
    }

    // A twentieth of all waiting at least.
    void littleOfAll()
    {
        Waits all;
        all.add(address(1, 1), address(2, 1), TimePart::Server, {19 * second + ms});
        all.add(address(1, 2), address(2, 1), TimePart::Loss, {second});
        QCOMPARE(all.found().size(), std::size_t{1});
        Waits more;
        more.add(address(1, 1), address(2, 1), TimePart::Server, {19 * second});
        more.add(address(1, 2), address(2, 1), TimePart::Loss, {second});
        QCOMPARE(more.found().size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
