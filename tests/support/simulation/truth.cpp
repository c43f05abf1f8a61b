// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/truth.h"

#include <algorithm>

namespace remora::test::simulation {

namespace {

    using Marks = std::vector<Program::Mark>;

    std::int64_t bytesOf(const std::vector<Portion> &portions)
    {
        std::int64_t bytes = 0;
        for (const Portion &portion : portions)
            bytes += portion.bytes;
        return bytes;
    }

    class TurnMaker {
    public:
        explicit TurnMaker(const Known &known)
            : m_known(known)
            , m_marks(known.program.marks())
            , m_oneWay(known.scenario.path.oneWay())
        {
        }
        std::vector<TrueTurn> turns()
        {
            std::vector<TrueTurn> all;
            for (std::size_t first = 0; first < m_marks.size();) {
                const std::size_t behind = behindTurn(first);
                all.push_back(turn(first, behind));
                all.back().turn = static_cast<std::uint32_t>(all.size() - 1);
                first = behind;
            }
            return all;
        }

    private:
        std::int64_t leaves(std::size_t exchange) const // the first byte of its request
        {
            return m_known.up.sendOf(m_marks[exchange].requestBegin).sent;
        }
        std::int64_t answered(std::size_t exchange) const
        {
            return m_known.down.timeOf(m_marks[exchange].answerEnd);
        }
        // The first exchange of the next turn: its request leaves when all answers are there.
        std::size_t behindTurn(std::size_t first) const
        {
            std::size_t behind = first + 1;
            while (behind < m_marks.size() && leaves(behind) < answered(behind - 1))
                ++behind;
            return behind;
        }

        static void add(TrueTurn &turn, Part part, std::int64_t time)
        {
            turn.parts[static_cast<std::size_t>(part)] += time;
        }
        void add(TrueTurn &turn, const Stretch &stretch) const
        {
            add(turn, Part::Network, m_oneWay);
            add(turn, Part::Transfer, stretch.transfer);
            add(turn, Part::Loss, stretch.loss);
            add(turn, Part::Window, stretch.window);
            add(turn, Part::Pause, stretch.pause);
        }

        // The set-up, for the first turn. Returns how long it took.
        std::int64_t addSetUp(TrueTurn &turn) const
        {
            const std::int64_t third = m_known.client.established();
            const std::int64_t hello = m_known.program.helloEnd();
            const std::int64_t over = hello == 0 ? third : m_known.down.timeOf(hello);
            turn.start = m_known.client.firstSyn();
            add(turn, Part::Connection, third - turn.start);
            add(turn, Part::Tls, over - third);
            return over - turn.start;
        }

        // The third packet stands for the request. Returns when it was complete.
        std::int64_t addThird(TrueTurn &turn) const
        {
            const std::int64_t begin = m_known.client.established() + m_oneWay;
            const std::int64_t end = m_known.server.established();
            const End::Third third = m_known.server.third();
            const std::int64_t due = std::clamp(third.due, begin, end);
            Stretch stretch;
            stretch.transfer = due - begin;
            (third.isLost ? stretch.loss : stretch.transfer) += end - due;
            add(turn, stretch);
            return end;
        }

        TrueTurn turn(std::size_t first, std::size_t behind) const
        {
            TrueTurn turn;
            turn.clientPort = m_known.scenario.clientPort;
            const bool isGreeting = first == 0 && m_known.program.isGreeted();
            std::int64_t begin = isGreeting ? m_known.client.established() : leaves(first);
            turn.start = begin;
            const std::int64_t setUp = first == 0 ? addSetUp(turn) : 0;

            const std::int64_t handed = m_marks[first].handed;
            std::int64_t complete;
            if (isGreeting) {
                complete = addThird(turn);
            } else {
                const std::int64_t end = requestedBy(first, behind, handed);
                complete = m_known.up.timeOf(end);
                add(turn, split(m_known.up, m_oneWay, begin + m_oneWay, end));
            }
            add(turn, Part::Server, handed - complete);
            add(turn,
                split(m_known.down, m_oneWay, handed + m_oneWay, m_marks[behind - 1].answerEnd));
            turn.total = setUp + answered(behind - 1) - begin;
            addBytes(turn, first, behind);
            return turn;
        }

        // The end of the requests of a turn that were complete at the server by `handed`.
        std::int64_t requestedBy(std::size_t first, std::size_t behind, std::int64_t handed) const
        {
            std::int64_t end = m_marks[first].requestEnd;
            for (std::size_t other = first + 1; other < behind; ++other)
                if (m_known.up.arrivedBy(handed) >= m_marks[other].requestEnd)
                    end = m_marks[other].requestEnd;
            return end;
        }

        void addBytes(TrueTurn &turn, std::size_t first, std::size_t behind) const
        {
            for (std::size_t each = first; each < behind; ++each) {
                const Exchange &exchange = m_known.scenario.exchanges[each];
                turn.requestBytes += static_cast<std::uint64_t>(bytesOf(exchange.request));
                turn.answerBytes += static_cast<std::uint64_t>(bytesOf(exchange.answer));
                // Behind the first byte of the answer, as it came to the client.
                turn.isMerged = turn.isMerged
                    || (each > first
                        && leaves(each) >= m_known.down.timeOf(m_marks[first].answerBegin + 1));
            }
            turn.hasTickets = first == 0 && m_known.scenario.tls == TlsKind::Tls13
                && m_known.scenario.tlsTickets != 0;
            turn.hasPushBefore = first > 0 && m_known.scenario.exchanges[first - 1].push.bytes != 0;
        }

        const Known &m_known;
        const Marks &m_marks;
        std::int64_t m_oneWay;
    };

} // namespace

std::vector<TrueTurn> turnsOf(const Known &known) { return TurnMaker(known).turns(); }

} // namespace remora::test::simulation
