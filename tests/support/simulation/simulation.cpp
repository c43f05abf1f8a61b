// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/simulation.h"

#include <algorithm>
#include <span>

#include "dissect/capture/capturewriter.h"
#include "tests/support/simulation/truth.h"
#include "tests/support/simulation/wire.h"

namespace remora::test {

namespace {

    using namespace simulation;

    constexpr std::int64_t epoch = 1'700'000'000 * second; // of every capture

    // One conversation from its SYN to its end.
    class Conversation {
    public:
        Conversation(const Scenario &scenario, std::uint64_t seed)
            : m_scenario(scenario)
            , m_dice(seed)
            , m_hasTimestamps(scenario.client.timestamps && scenario.server.timestamps)
            , m_road(m_events, scenario.path, m_dice.number(), headerBytes(m_hasTimestamps))
            , m_client(m_events, scenario.client, scenario.server, true, m_up, m_down, m_road)
            , m_server(m_events, scenario.server, scenario.client, false, m_down, m_up, m_road)
            , m_program(m_events, scenario, m_client, m_server, m_up, m_down)
        {
            m_road.connect([this](const Segment &segment) { m_client.receive(segment); },
                [this](const Segment &segment) { m_server.receive(segment); });
            m_events.after(scenario.start, [this] { m_client.connect(); });
            m_events.run();
        }
        Conversation(const Conversation &) = delete;
        Conversation &operator=(const Conversation &) = delete;

        std::vector<TrueTurn> turns() const
        {
            return turnsOf({m_scenario, m_program, m_client, m_server, m_up, m_down});
        }

        struct Frame {
            std::int64_t time;
            std::string bytes;
        };
        void addFrames(std::vector<Frame> &to, Tap tap)
        {
            const Wire wire{m_scenario, m_up, m_down, static_cast<std::uint32_t>(m_dice.number()),
                static_cast<std::uint32_t>(m_dice.number()), m_hasTimestamps};
            std::vector<Road::Passed> passed = m_road.passed(static_cast<std::size_t>(tap));
            if (tap == Tap::NearClient && m_scenario.client.offload
                && m_scenario.path.delays[0] == 0)
                passed = unsplit(passed, true);
            if (tap == Tap::NearServer && m_scenario.server.offload
                && m_scenario.path.delays[3] == 0)
                passed = unsplit(passed, false);
            for (const Road::Passed &each : passed)
                to.push_back({each.time, frameOf(wire, each.segment)});
        }

    private:
        const Scenario &m_scenario;
        Events m_events;
        Dice m_dice;
        bool m_hasTimestamps;
        Flow m_up;
        Flow m_down;
        Road m_road;
        End m_client;
        End m_server;
        Program m_program;
    };

    std::string fileOf(std::vector<Conversation::Frame> &frames)
    {
        std::stable_sort(frames.begin(), frames.end(),
            [](const auto &one, const auto &other) { return one.time < other.time; });
        const dissect::CaptureWriter writer(
            dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
        std::string file;
        writer.appendHeader(file);
        for (const Conversation::Frame &frame : frames) {
            dissect::RawPacket packet;
            packet.time = epoch + frame.time;
            packet.data = std::as_bytes(std::span(frame.bytes));
            packet.wireLength = static_cast<std::uint32_t>(frame.bytes.size());
            writer.appendPacket(file, packet);
        }
        return file;
    }

    TruePath pathOf(const Scenario &scenario, Tap tap)
    {
        TruePath path{scenario.clientPort, 0, 0};
        for (std::size_t piece = 0; piece < scenario.path.delays.size(); ++piece)
            (piece <= static_cast<std::size_t>(tap) ? path.toClient : path.toServer)
                += scenario.path.delays[piece];
        return path;
    }

} // namespace

Simulated simulate(const std::vector<Scenario> &scenarios, unsigned seed, Tap tap)
{
    Simulated all;
    Dice dice(seed);
    std::vector<Conversation::Frame> frames;
    for (const Scenario &scenario : scenarios) {
        Conversation conversation(scenario, dice.number());
        for (TrueTurn &turn : conversation.turns()) {
            turn.start += epoch;
            all.turns.push_back(turn);
        }
        conversation.addFrames(frames, tap);
        all.paths.push_back(pathOf(scenario, tap));
    }
    all.capture = fileOf(frames);
    return all;
}

Simulated simulate(unsigned seed, Tap tap) { return simulate(mixedScenarios(seed), seed, tap); }

} // namespace remora::test
