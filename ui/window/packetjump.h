// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "model/workspace/opencaptures.h"

namespace remora::ui {

class CapturePage;

// Shows a packet of a capture that may have to be opened first: as soon as the packet is there.
class PacketJump : public QObject {
    Q_OBJECT
public:
    // Not owned, and live longer.
    PacketJump(model::OpenCaptures *captures, CapturePage *page, QObject *parent = nullptr);
    void to(const QString &path, quint64 number);

private:
    void look();

    model::OpenCaptures *m_captures;
    CapturePage *m_page;
    QPointer<model::Investigation> m_waiting; // nullptr: no jump waits
    quint64 m_number = 0;
};

} // namespace remora::ui
