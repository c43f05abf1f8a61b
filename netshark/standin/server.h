// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/standin/httpdaemon.h"
#include "netshark/standin/routes.h"
#include "netshark/standin/serveridentity.h"

namespace remora::standin {

// Speaks the API over HTTPS: finds the resource, checks who asks, answers. Every request has a
// thread; one of them at a time has the state.
class Server final : public HttpDaemon::Service {
public:
    explicit Server(const StandInOptions &options);
    // Fails where the state cannot be filled or the port cannot be had.
    dissect::Result<void> start(const ServerIdentity &identity);
    quint16 port() const { return m_daemon->port(); }
    int openExports();
    int openViews();

    std::unique_ptr<HttpExchange> open() override;

private:
    ApplianceState m_state;
    Router m_router;
    std::unique_ptr<HttpDaemon> m_daemon; // ends before what its threads use
};

} // namespace remora::standin
