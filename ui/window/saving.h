// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "model/work/savetask.h"
#include "model/workspace/opencaptures.h"

namespace remora::ui {

class Banner;
class CapturePage;

// What is written of the capture in view, and handed on: packets, report, investigation,
// Wireshark's filter. What any view of the page writes is seen, cancelled and found in the same
// banner.
class Saving : public QObject {
    Q_OBJECT
public:
    // None is owned; dialogs stand on the page's window.
    Saving(const model::OpenCaptures *captures, CapturePage *page, Banner *banner);

    // The packets in focus; which directions of them.
    void savePackets(bool fromClient, bool fromServer);
    void saveReport();
    void saveInvestigation();
    void openInWireshark();

private:
    void follow(model::SaveTask *task);
    QString suggestedPath(const QString &ending) const;

    const model::OpenCaptures *m_captures;
    CapturePage *m_page;
    Banner *m_banner;
    model::SaveTask *m_task;
};

} // namespace remora::ui
