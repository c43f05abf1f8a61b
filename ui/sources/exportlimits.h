// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/appliancesession.h"

class QSpinBox;

namespace remora::ui {

// How much of each packet, and when an export ends of itself.
class ExportLimits : public QWidget {
    Q_OBJECT
public:
    explicit ExportLimits(QWidget *parent = nullptr);
    void addTo(netshark::ExportRequest &request) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_snapLength;
    QSpinBox *m_seconds;
    QSpinBox *m_megabytes;
    QSpinBox *m_packets;
};

} // namespace remora::ui
