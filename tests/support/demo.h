// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTest>

#include "netshark/appliance.h"
#include "netshark/standin/standin.h"

namespace remora::test {

// A stand-in appliance for one test, and the ways to it.
class Demo {
public:
    explicit Demo(const standin::StandInOptions &options = {})
    {
        auto started = standin::StandIn::start(options);
        if (!started)
            qFatal("the stand-in cannot start: %s", started.error().words.c_str());
        m_standIn = std::move(*started);
    }
    standin::StandIn &server() { return *m_standIn; }
    QString host() const { return QStringLiteral("127.0.0.1"); }
    quint16 port() const { return m_standIn->port(); }
    netshark::Credentials credentials() const
    {
        return {m_standIn->user(), m_standIn->password(), {}};
    }
    // Trusts the certificate, also where it is reached through another port.
    netshark::TrustStore trust(quint16 port = 0) const
    {
        netshark::TrustStore store;
        store.trustOnce(QStringLiteral("%1:%2").arg(host()).arg(port == 0 ? this->port() : port),
            m_standIn->fingerprint());
        return store;
    }
    // Logged in.
    std::unique_ptr<netshark::Appliance> appliance(
        quint16 port = 0, const netshark::CancelFlag &cancel = {}) const
    {
        const quint16 way = port == 0 ? this->port() : port;
        auto made = std::make_unique<netshark::Appliance>(
            host(), way, trust(way), netshark::Log(), cancel);
        if (!made->probe() || !made->logIn(credentials()))
            qFatal("the stand-in does not let its own account in");
        return made;
    }
    // The first running job that holds packets.
    netshark::Job job(netshark::Appliance &appliance) const
    {
        const auto jobs = appliance.jobs();
        for (const netshark::Job &candidate : jobs.value()) {
            if (candidate.isRunning() && candidate.span)
                return candidate;
        }
        qFatal("the stand-in has no running job");
        return {};
    }

private:
    std::unique_ptr<standin::StandIn> m_standIn;
};

} // namespace remora::test
