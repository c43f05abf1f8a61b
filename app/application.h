// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/appliance/requestlog.h"
#include "netshark/standin/standin.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"

namespace remora::app {

// Builds every long-lived object of the window and connects them.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(ui::Theme theme);
    ~Application() override;

    ui::MainWindow &window() { return *m_window; }
    // Starts the demo appliance inside this program, if it does not run yet, and logs in.
    void startDemo();

private:
    void connectDemo();
    model::RequestLog m_log;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<standin::StandIn> m_demo;
    std::unique_ptr<model::ApplianceSession> m_connecting;
};

} // namespace remora::app
