// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/appliance/appliancesession.h"

class QCheckBox;
class QLineEdit;

namespace remora::ui {

// What a new clip is called, and whether its packets are to stay.
class ClipDialog : public QDialog {
    Q_OBJECT
public:
    ClipDialog(
        const model::ApplianceSession &session, const netshark::ClipRequest &clip, QWidget *parent);
    // Once accepted.
    netshark::ClipRequest clip() const;
    bool isLocked() const;

private:
    netshark::ClipRequest m_clip;
    QLineEdit *m_description;
    QCheckBox *m_lock;
};

} // namespace remora::ui
