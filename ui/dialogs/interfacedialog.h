// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/deeddialog.h"

class QLineEdit;

namespace remora::ui {

// What an interface of an appliance is called, and what is said of it.
class InterfaceDialog : public DeedDialog {
    Q_OBJECT
public:
    InterfaceDialog(
        model::ApplianceSession *session, const netshark::Interface &interface, QWidget *parent);

private:
    Asked asked() const override;

    netshark::Interface m_start;
    QLineEdit *m_name;
    QLineEdit *m_description;
};

} // namespace remora::ui
