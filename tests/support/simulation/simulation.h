// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/simulation/scenario.h"

// TCP conversations whose true split of time is known: a simulation of both ends and of the path,
// and what a capture on that path holds of it. It is the same for the same arguments.
//
// The parts follow the reference "Where the time went": what both ends know, not what a tap can
// see.
namespace remora::test {

// Where on the path packets are captured. The same run whichever it is.
enum class Tap : std::uint8_t { NearClient, Between, NearServer };

enum class Part : std::uint8_t { Connection, Tls, Network, Server, Transfer, Loss, Window, Pause };
inline constexpr std::size_t partCount = 8;

struct TrueTurn {
    std::uint16_t clientPort = 0;
    std::uint32_t turn = 0; // from 0, of its conversation
    std::int64_t start = 0; // at the client, ns since 1970
    std::array<std::int64_t, partCount> parts = {}; // by Part, ns
    std::int64_t total = 0;
    std::uint64_t requestBytes = 0; // of TCP payload, with the headers of TLS records
    std::uint64_t answerBytes = 0;
    // A request left while an answer ran. How such a turn is split within is a matter of taste; its
    // start, total and bytes are not.
    bool isMerged = false;
    // The server pushed before the turn's request left and after the answer before it: a tap may
    // take that for a part of the answer before.
    bool hasPushBefore = false;
    // Session tickets came between the request and its answer: encrypted as the answer is, they
    // look like its beginning.
    bool hasTickets = false;

    std::int64_t part(Part which) const { return parts[static_cast<std::size_t>(which)]; }
};

// Of each conversation, in the order of the scenarios.
struct TruePath {
    std::uint16_t clientPort = 0;
    std::int64_t toClient = 0; // one-way propagation between the tap and the client: c
    std::int64_t toServer = 0; // s
};

struct Simulated {
    std::string capture; // a pcap file with nanoseconds, Ethernet
    std::vector<TrueTurn> turns; // by conversation, each in order
    std::vector<TruePath> paths;
};

// The seed decides which packets are lost and delayed, and the sequence numbers.
Simulated simulate(const std::vector<Scenario> &scenarios, unsigned seed, Tap tap);

// Conversations of all causes, as the seed draws them.
std::vector<Scenario> mixedScenarios(unsigned seed);
Simulated simulate(unsigned seed, Tap tap); // of these

} // namespace remora::test
