// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QStyleFactory>
#include <QThreadPool>

#include "model/errortext.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::app {

Application::Application(Theme theme)
{
    const bool dark = theme == Theme::Dark
        || (theme == Theme::System
            && QApplication::palette().color(QPalette::Window).lightness() < 128);
    const ui::Colours &colours = dark ? ui::darkColours() : ui::lightColours();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(ui::widgetPalette(colours));
    QFont font = QApplication::font();
    if (font.pixelSize() < 13 && font.pointSizeF() < 10)
        font.setPixelSize(13);
    QApplication::setFont(font);
    static_cast<QApplication *>(QCoreApplication::instance())
        ->setStyleSheet(ui::styleSheet(colours));
    m_window = std::make_unique<ui::MainWindow>(&m_log);
    connect(m_window.get(), &ui::MainWindow::demoAsked, this, &Application::startDemo);
}

// The window goes first: its sessions log out of the demo before that stops.
Application::~Application()
{
    m_connecting.reset();
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone(3000);
}

void Application::startDemo()
{
    if (m_demo)
        return;
    auto started = standin::StandIn::start({});
    if (!started) {
        m_window->showNotice(tr("The demo appliance cannot start: %1.")
                                 .arg(QString::fromStdString(started.error().words)),
            "failed");
        return;
    }
    m_demo = std::move(*started);
    connectDemo();
}

void Application::connectDemo()
{
    const QString host = u"127.0.0.1"_s;
    netshark::TrustStore trust;
    trust.trustOnce(QStringLiteral("%1:%2").arg(host).arg(m_demo->port()), m_demo->fingerprint());
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
            m_window->showNotice(model::errorText(error, session->hostAndPort()), "failed");
        });
    session->probe();
}

} // namespace remora::app
