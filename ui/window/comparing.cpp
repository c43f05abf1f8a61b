// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparing.h"

#include "ui/points/comparedialog.h"
#include "ui/points/pointswindow.h"
#include "ui/window/packetjump.h"

namespace remora::ui {

Comparing::Comparing(model::OpenCaptures *captures, CapturePage *page, QWidget *window)
    : QObject(window)
    , m_captures(captures)
    , m_window(window)
{
    auto *jump = new PacketJump(captures, page, this);
    connect(this, &Comparing::packetAsked, jump, [this, jump](const QString &path, quint64 number) {
        jump->to(path, number);
        m_window->raise();
        m_window->activateWindow();
    });
}

void Comparing::ask(const QStringList &paths)
{
    CompareDialog dialog(paths, m_window);
    if (dialog.exec() == QDialog::Accepted)
        show(dialog.paths(), dialog.keepsOrder());
}

void Comparing::show(const QStringList &paths, bool keepOrder)
{
    QList<model::PointsRun::File> files;
    for (const QString &path : paths) {
        const model::OpenCapture *open = m_captures->ofFile(path);
        // What has changed on disk since is read anew.
        const bool isUsable = open != nullptr && !open->fileHasChanged && !open->grows;
        files << model::PointsRun::File{path, isUsable ? &open->capture() : nullptr};
    }
    if (m_shown == nullptr) {
        m_shown = new PointsWindow(m_window);
        connect(m_shown, &PointsWindow::packetAsked, this, &Comparing::packetAsked);
        connect(m_shown, &PointsWindow::otherCapturesAsked, this,
            [this, shown = m_shown.data()] { ask(shown->paths()); });
    }
    m_shown->start(files, keepOrder);
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

} // namespace remora::ui
