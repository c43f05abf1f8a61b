// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/packetjump.h"

#include "ui/window/capturepage.h"

namespace remora::ui {

PacketJump::PacketJump(model::OpenCaptures *captures, CapturePage *page, QObject *parent)
    : QObject(parent)
    , m_captures(captures)
    , m_page(page)
{
}

void PacketJump::to(const QString &path, quint64 number)
{
    if (m_waiting != nullptr)
        m_waiting->disconnect(this);
    if (const model::OpenCapture *open = m_captures->ofFile(path))
        m_captures->show(&open->capture());
    else
        m_captures->open(path);
    const model::OpenCapture *shown = m_captures->inView();
    m_waiting = shown != nullptr ? shown->investigation.get() : nullptr;
    m_number = number;
    if (m_waiting != nullptr)
        connect(m_waiting, &model::Investigation::changed, this, &PacketJump::look);
    look();
}

// Another capture may have come into view meanwhile, and stays there.
void PacketJump::look()
{
    if (m_waiting == nullptr)
        return;
    const model::OpenCapture *shown = m_captures->inView();
    const bool isShown = shown != nullptr && shown->investigation.get() == m_waiting;
    const bool isThere = m_waiting->filtered().packets() >= m_number;
    // The last packets of a capture that is read may still be on their way into view.
    const bool isToCome
        = m_waiting->capture().state() == model::Capture::State::Loading || !m_waiting->isCurrent();
    if (isShown && !isThere && isToCome)
        return;
    m_waiting->disconnect(this);
    m_waiting.clear();
    if (isShown && isThere)
        m_page->showPacket(m_number);
}

} // namespace remora::ui
