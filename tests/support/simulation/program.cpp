// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/program.h"

namespace remora::test::simulation {

Program::Program(Events &events, const Scenario &scenario, End &client, End &server, const Flow &up,
    const Flow &down)
    : m_events(events)
    , m_scenario(scenario)
    , m_client(client)
    , m_server(server)
    , m_up(up)
    , m_down(down)
    , m_marks(scenario.exchanges.size())
    , m_flights(handshakeOf(scenario.tls, scenario.tlsCertificate))
    , m_tickets(scenario.tls == TlsKind::Tls13 ? scenario.tlsTickets : 0)
{
    client.serve({[this] { sayFlights(); }, [] {}, [this] { readOn(); }});
    server.serve({[this] { serve(); }, [] {}, [this] { serve(); }});
    if (isGreeted())
        m_marks.front().requestBegin = m_marks.front().requestEnd = 0;
    for (const Flight &flight : m_flights)
        (flight.fromClient ? m_finishedEnd : m_helloEnd) += std::ssize(flight.bytes);
    m_finishedEnd += std::ssize(lastFlightOf(scenario.tls));
}

bool Program::isGreeted() const { return m_scenario.exchanges.front().request.empty(); }

// The next flight, where the end whose turn it is has all that was said before.
void Program::sayFlights()
{
    if (m_isThinking || m_isShaken)
        return;
    if (m_flight == m_flights.size()) {
        if (m_client.read() >= m_helloEnd)
            finishHandshake();
        return;
    }
    const Flight &flight = m_flights[m_flight];
    if (flight.fromClient ? m_client.read() < size(m_down) : m_server.read() < size(m_up))
        return;
    m_isThinking = true;
    m_events.after(m_scenario.tlsThink, [this, &flight] {
        m_isThinking = false;
        ++m_flight;
        (flight.fromClient ? m_client : m_server).write(flight.bytes);
    });
}

void Program::finishHandshake()
{
    m_isShaken = true;
    const std::string last = lastFlightOf(m_scenario.tls);
    if (isGreeted())
        requested(0);
    else if (m_scenario.exchanges.front().clientThink != 0 && !last.empty())
        m_client.write(last);
    if (!isGreeted())
        next(0);
}

// The client's program begins the exchange after its thinking.
void Program::next(std::size_t exchange)
{
    const std::int64_t think = m_scenario.exchanges[exchange].clientThink;
    if (think == 0)
        request(exchange, 0);
    else
        m_events.after(think, [this, exchange] { request(exchange, 0); });
}

void Program::request(std::size_t exchange, std::size_t portion)
{
    const std::vector<Portion> &portions = m_scenario.exchanges[exchange].request;
    std::string said = saying(m_scenario.tls, portions[portion].bytes);
    Mark &mark = m_marks[exchange];
    if (portion == 0) {
        const bool withFinished = exchange == 0 && m_scenario.exchanges.front().clientThink == 0;
        const std::string last = withFinished ? lastFlightOf(m_scenario.tls) : std::string();
        mark.requestBegin = size(m_up) + static_cast<std::int64_t>(last.size());
        said = last + said;
    }
    if (portion + 1 == portions.size())
        mark.requestEnd = size(m_up) + static_cast<std::int64_t>(said.size());
    m_client.write(said);
    if (portion + 1 == portions.size())
        requested(exchange);
    else
        m_events.after(portions[portion + 1].pause,
            [this, exchange, portion] { request(exchange, portion + 1); });
}

void Program::requested(std::size_t exchange)
{
    if (exchange + 1 < m_marks.size() && m_scenario.exchanges[exchange + 1].pipelined)
        next(exchange + 1);
    else
        m_awaited = static_cast<std::ptrdiff_t>(exchange);
    readOn();
}

void Program::readOn()
{
    if (!m_isShaken) {
        sayFlights();
        return;
    }
    if (m_awaited < 0)
        return;
    const auto exchange = static_cast<std::size_t>(m_awaited);
    if (m_marks[exchange].answerEnd < 0 || m_client.read() < m_marks[exchange].answerEnd)
        return;
    m_awaited = -1;
    if (exchange + 1 < m_marks.size())
        next(exchange + 1);
    else
        m_events.after(m_scenario.closeAfter, [this] { m_client.close(); });
}

void Program::sendTickets()
{
    if (m_tickets == 0 || m_server.read() < m_finishedEnd)
        return;
    std::string said;
    for (; m_tickets > 0; --m_tickets)
        said += saying(TlsKind::Tls13, 255);
    m_server.write(said);
}

void Program::serve()
{
    if (m_flight < m_flights.size()) {
        sayFlights();
        return;
    }
    sendTickets();
    if (m_isServing || m_served == m_marks.size() || m_marks[m_served].requestEnd < 0
        || m_server.read() < m_marks[m_served].requestEnd)
        return;
    m_isServing = true;
    const Exchange &exchange = m_scenario.exchanges[m_served];
    m_events.after(exchange.serverThink + exchange.answer.front().pause, [this] { answer(0); });
}

void Program::answer(std::size_t portion)
{
    const std::vector<Portion> &portions = m_scenario.exchanges[m_served].answer;
    const std::string said = saying(m_scenario.tls, portions[portion].bytes);
    Mark &mark = m_marks[m_served];
    if (portion == 0) {
        mark.answerBegin = size(m_down);
        mark.handed = m_events.now();
    }
    if (portion + 1 == portions.size())
        mark.answerEnd = size(m_down) + static_cast<std::int64_t>(said.size());
    m_server.write(said);
    if (portion + 1 == portions.size())
        answered();
    else
        m_events.after(portions[portion + 1].pause, [this, portion] { answer(portion + 1); });
}

void Program::answered()
{
    const Portion push = m_scenario.exchanges[m_served].push;
    if (push.bytes != 0)
        m_events.after(
            push.pause, [this, push] { m_server.write(saying(m_scenario.tls, push.bytes)); });
    m_isServing = false;
    ++m_served;
    serve();
}

} // namespace remora::test::simulation
