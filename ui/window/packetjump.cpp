// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/packetjump.h"

#include "ui/window/capturepage.h"

namespace remora::ui {

PacketJump::PacketJump(model::OpenCaptures *captures, CapturePage *page, QObject *parent)
    : QObject(parent)
    , m_captures(captures)
    , m_page(page)
{
    connect(m_captures, &model::OpenCaptures::changed, this, &PacketJump::look);
}

void PacketJump::to(const QString &path, quint64 number)
{
    if (const model::OpenCapture *open = m_captures->ofFile(path))
        m_captures->show(&open->capture());
    else
        m_captures->open(path);
    const model::OpenCapture *shown = m_captures->inView();
    m_capture = shown != nullptr ? &shown->capture() : nullptr;
    m_number = number;
    look();
}

void PacketJump::look()
{
    const model::OpenCapture *shown = m_captures->inView();
    if (m_capture == nullptr || shown == nullptr || &shown->capture() != m_capture)
        return;
    const bool isThere = shown->investigation->filtered().packets() >= m_number;
    if (isThere || shown->capture().state() != model::Capture::State::Loading)
        m_capture = nullptr;
    if (isThere)
        m_page->showPacket(m_number);
}

} // namespace remora::ui
