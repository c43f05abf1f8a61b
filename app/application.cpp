// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QIcon>
#include <QThreadPool>

#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/work/workers.h"

using namespace Qt::StringLiterals;

namespace remora::app {

Application::Application(ui::Theme theme)
{
    ui::applyTheme(theme);
    QApplication::setWindowIcon(QIcon(u":/icons/remora.svg"_s));
    m_window = std::make_unique<ui::MainWindow>(&m_log);
    connect(m_window.get(), &ui::MainWindow::demoAsked, this, &Application::startDemo);
}

// The window goes first: its sessions log out of the demo before that stops.
Application::~Application()
{
    m_connecting.reset();
    m_window.reset();
    model::waiters().waitForDone(3000);
}

void Application::startDemo()
{
    if (m_demo)
        return;
    auto started = standin::StandIn::start({});
    if (!started) {
        m_window->showNotice(
            tr("The demo appliance cannot start: %1.")
                .arg(model::shown(QString::fromStdString(started.error().words), 300)),
            ui::Banner::Tone::Failed);
        return;
    }
    m_demo = std::move(*started);
    connectDemo();
}

void Application::connectDemo()
{
    const QString host = u"127.0.0.1"_s;
    netshark::TrustStore trust;
    trust.trustOnce(netshark::hostAndPort(host, m_demo->port()), m_demo->fingerprint());
    m_connecting
        = std::make_unique<model::ApplianceSession>(host, m_demo->port(), trust, m_log.sink());
    model::ApplianceSession *session = m_connecting.get();
    connect(session, &model::ApplianceSession::probed, this, [this, session] {
        session->logIn({m_demo->user(), m_demo->password(), {}}, false);
    });
    connect(session, &model::ApplianceSession::sourcesChanged, this,
        [this] { m_window->addAppliance(std::move(m_connecting)); });
    connect(session, &model::ApplianceSession::failed, this,
        [this, session](const netshark::Error &error) {
            m_window->showNotice(
                model::errorText(error, session->hostAndPort()), ui::Banner::Tone::Failed);
        });
    session->probe();
}

} // namespace remora::app
