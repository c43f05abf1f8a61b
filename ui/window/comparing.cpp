// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparing.h"

#include "ui/points/comparedialog.h"
#include "ui/points/pointswindow.h"
#include "ui/window/appliances.h"
#include "ui/window/packetjump.h"

namespace remora::ui {

Comparing::Comparing(
    model::OpenCaptures *captures, CapturePage *page, Appliances *appliances, QWidget *window)
    : QObject(window)
    , m_captures(captures)
    , m_appliances(appliances)
    , m_window(window)
{
    connect(appliances, &Appliances::pointsFetched, this,
        [this](const QList<model::PointsRun::File> &files) { show(files, false); });
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
    const int ended = dialog.exec();
    if (ended == QDialog::Accepted) {
        QList<model::PointsRun::File> files;
        const QStringList chosen = dialog.paths();
        for (const QString &path : chosen)
            files << model::PointsRun::File{path};
        show(files, dialog.keepsOrder());
    } else if (ended == CompareDialog::Fetch)
        m_appliances->fetchPoints(dialog.paths());
}

void Comparing::show(QList<model::PointsRun::File> files, bool keepOrder)
{
    for (model::PointsRun::File &file : files) {
        const model::OpenCapture *open = m_captures->ofFile(file.path);
        // What has changed on disk since is read anew.
        const bool isUsable = open != nullptr && !open->fileHasChanged && !open->grows;
        file.open = isUsable ? &open->capture() : nullptr;
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
