// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/support/simulation/events.h"
#include "tests/support/simulation/simulation.h"

namespace remora::test {

namespace {

    using namespace simulation;

    // What makes a conversation slow.
    enum class Cause : std::uint8_t {
        Nothing,
        SlowServer,
        Lossy,
        Far,
        ThinLine,
        SmallWindow,
        StopsReading,
        Pauses,
        Reordered
    };
    constexpr int causes = 9;

    // Splits a one-way time over the pieces: hosts are near their taps, the middle one anywhere.
    std::array<std::int64_t, 4> delays(Dice &dice, std::int64_t oneWay)
    {
        const std::int64_t nearClient
            = dice.falls(0.5) ? 0 : dice.between(10 * microsecond, oneWay / 10);
        const std::int64_t nearServer
            = dice.falls(0.5) ? 0 : dice.between(10 * microsecond, oneWay / 10);
        const std::int64_t rest = oneWay - nearClient - nearServer;
        const std::int64_t first = rest * dice.between(15, 85) / 100;
        return {nearClient, first, rest - first, nearServer};
    }

    Path pathOf(Dice &dice, Cause cause)
    {
        Path path;
        const std::int64_t oneWay = cause == Cause::Far
            ? dice.between(60 * millisecond, 150 * millisecond)
            : dice.spread(300 * microsecond, 25 * millisecond);
        path.delays = delays(dice, oneWay);
        path.rate = cause == Cause::ThinLine ? dice.between(1'000'000, 4'000'000)
                                             : dice.spread(20'000'000, 1'000'000'000);
        path.queue = std::max<std::int64_t>(64'000, path.rate / 8 / 5); // 200 ms
        if (dice.falls(cause == Cause::ThinLine ? 0.5 : 0.15)) { // a third of the line is others'
            path.foreignBytes = dice.between(1, 10) * 1'500;
            path.foreignGap = path.foreignBytes * 8 * second / path.rate * 3;
        }
        path.bottleneck = static_cast<int>(dice.between(1, 2));
        path.lossPiece = static_cast<int>(dice.between(1, 2));
        if (cause == Cause::Lossy) {
            path.lossDown = static_cast<double>(dice.between(5, 40)) / 1000;
            path.lossUp = static_cast<double>(dice.between(0, 20)) / 1000;
            path.lossAgain = dice.falls(0.5) ? 0.3 : 0;
        } else if (dice.falls(0.3)) {
            path.lossDown = path.lossUp = 0.0005;
        }
        if (cause == Cause::Reordered) {
            path.reorder = 0.02;
            path.reorderDelay = std::max<std::int64_t>(oneWay / 10, 100 * microsecond);
        }
        return path;
    }

    HostSettings hostOf(Dice &dice)
    {
        HostSettings host;
        host.timestamps = dice.falls(0.7);
        host.selective = dice.falls(0.8);
        host.windowScale = static_cast<int>(dice.between(4, 9));
        host.delayedAck = dice.falls(0.2) ? 0
            : dice.falls(0.5)             ? 40 * millisecond
                                          : 150 * millisecond;
        host.offload = dice.falls(0.4);
        host.mss = dice.falls(0.9) ? 1460 : 1380;
        host.probeBytes = dice.between(0, 1);
        if (dice.falls(0.1)) {
            host.keepAliveAfter = second;
            host.keepAliveBytes = dice.between(0, 1);
        }
        return host;
    }

    bool isOfWindow(Cause cause)
    {
        return cause == Cause::SmallWindow || cause == Cause::StopsReading;
    }

    // What is big enough for the cause to tell.
    std::vector<Portion> bulkOf(Dice &dice, Cause cause)
    {
        if (cause != Cause::Pauses)
            return {{dice.spread(
                isOfWindow(cause) ? 60'000 : 300, cause == Cause::ThinLine ? 100'000 : 250'000)}};
        std::vector<Portion> portions{{dice.spread(2'000, 40'000)}};
        for (std::int64_t more = dice.between(1, 3); more > 0; --more)
            portions.push_back(
                {dice.spread(2'000, 40'000), dice.spread(200 * millisecond, 1500 * millisecond)});
        return portions;
    }

    // `isUpload`: the bulk is what the client sends.
    Exchange exchangeOf(Dice &dice, Cause cause, bool isUpload)
    {
        Exchange exchange;
        exchange.clientThink = dice.spread(2 * millisecond, 3 * second);
        exchange.request = {{dice.spread(100, 2'000)}};
        exchange.serverThink = cause == Cause::SlowServer
            ? dice.spread(250 * millisecond, 3 * second)
            : dice.spread(200 * microsecond, 40 * millisecond);
        exchange.answer = bulkOf(dice, cause);
        if (isUpload)
            std::swap(exchange.request, exchange.answer);
        return exchange;
    }

    void addReading(Dice &dice, Cause cause, Scenario &scenario, HostSettings &reader)
    {
        if (!isOfWindow(cause))
            return;
        reader.windowScale = 0;
        if (cause == Cause::SmallWindow) {
            reader.receiveBuffer = dice.between(4'000, 12'000);
            // Far enough for a window per round trip to tell.
            scenario.path.delays = delays(dice, dice.between(8 * millisecond, 30 * millisecond));
            return;
        }
        reader.receiveBuffer = dice.between(16'000, 40'000);
        std::int64_t offset = dice.between(10'000, 40'000);
        for (std::size_t stop = 0; stop < scenario.exchanges.size(); ++stop) {
            reader.stops.push_back({offset, dice.spread(200 * millisecond, 1500 * millisecond)});
            offset += dice.between(40'000, 120'000);
        }
    }

    // Things that programs do beside asking and answering.
    void addHabits(Dice &dice, Scenario &scenario)
    {
        std::vector<Exchange> &exchanges = scenario.exchanges;
        if (scenario.tls == TlsKind::None && dice.falls(0.15)) { // it greets
            exchanges.front().request.clear();
            exchanges.front().answer = {{dice.between(20, 200)}};
        }
        for (std::size_t each = 1; each < exchanges.size(); ++each) {
            if (dice.falls(0.05)) {
                exchanges[each].pipelined = exchanges[each].request.front().bytes <= 2'000
                    && !exchanges[each - 1].request.empty();
                if (exchanges[each].pipelined)
                    exchanges[each].clientThink = dice.between(0, 200 * microsecond);
            }
        }
        // Pushes where the client thinks for long.
        for (std::size_t each = 0; each + 1 < exchanges.size(); ++each)
            if (exchanges[each + 1].clientThink > 1500 * millisecond && dice.falls(0.1))
                exchanges[each].push = {dice.between(50, 500), 700 * millisecond};
    }

    Scenario scenarioOf(Dice &dice, unsigned number)
    {
        const auto cause = static_cast<Cause>(dice.falls(0.2) ? 0 : dice.between(1, causes - 1));
        Scenario scenario;
        scenario.path = pathOf(dice, cause);
        scenario.client = hostOf(dice);
        scenario.server = hostOf(dice);
        const std::int64_t tls = dice.between(0, 3);
        scenario.tls = tls == 2 ? TlsKind::Tls12 : tls == 3 ? TlsKind::Tls13 : TlsKind::None;
        scenario.tlsThink = dice.spread(200 * microsecond, 5 * millisecond);
        scenario.tlsCertificate = dice.between(1'500, 5'000);
        scenario.clientPort = static_cast<std::uint16_t>(40'000 + number);
        scenario.serverPort = scenario.tls != TlsKind::None ? 443 : 8'765;
        scenario.serverHost = static_cast<std::uint32_t>(cause) + 1;
        scenario.clientHost = static_cast<std::uint32_t>(dice.between(1, 5));
        scenario.start = dice.between(0, 5 * second);
        const bool isAlwaysUp = isOfWindow(cause) && dice.falls(0.25);
        for (std::int64_t left = dice.between(2, 7); left > 0; --left)
            scenario.exchanges.push_back(exchangeOf(
                dice, cause, isAlwaysUp || (cause != Cause::Pauses && dice.falls(0.08))));
        if (dice.falls(0.5))
            scenario.exchanges.front().clientThink = 0;
        addReading(dice, cause, scenario, isAlwaysUp ? scenario.server : scenario.client);
        addHabits(dice, scenario);
        return scenario;
    }

} // namespace

std::vector<Scenario> mixedScenarios(unsigned seed)
{
    Dice dice(0x5eed'0000ULL + seed);
    std::vector<Scenario> all;
    const auto count = static_cast<unsigned>(dice.between(6, 10));
    for (unsigned number = 0; number < count; ++number)
        all.push_back(scenarioOf(dice, number));
    return all;
}

} // namespace remora::test
