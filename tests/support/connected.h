// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>

#include "model/appliance/appliancesession.h"
#include "tests/support/demo.h"

namespace remora::test {

// Logged in, with its sources listed; nullptr where that takes too long. `port`: of a proxy on the
// way, if there is one.
inline std::unique_ptr<model::ApplianceSession> connected(const Demo &demo, quint16 port = 0)
{
    using model::ApplianceSession;
    constexpr int longEnough = 10'000;
    const quint16 way = port == 0 ? demo.port() : port;
    auto session
        = std::make_unique<ApplianceSession>(demo.host(), way, demo.trust(way), netshark::Log());
    QSignalSpy probed(session.get(), &ApplianceSession::probed);
    session->probe();
    if (!probed.wait(longEnough))
        return nullptr;
    QSignalSpy listed(session.get(), &ApplianceSession::sourcesChanged);
    session->logIn(demo.credentials(), false);
    return listed.wait(longEnough) ? std::move(session) : nullptr;
}

} // namespace remora::test
