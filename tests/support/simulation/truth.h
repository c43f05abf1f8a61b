// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/support/simulation/program.h"
#include "tests/support/simulation/simulation.h"

namespace remora::test::simulation {

// What is known of a conversation that is over.
struct Known {
    const Scenario &scenario;
    const Program &program;
    const End &client;
    const End &server;
    const Flow &up;
    const Flow &down;
};

// Its turns; times of the simulation.
std::vector<TrueTurn> turnsOf(const Known &known);

} // namespace remora::test::simulation
