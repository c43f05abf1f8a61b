// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/appliance/appliancesession.h"

namespace remora::ui {

// What a connected appliance shows instead of the certificate that is trusted for it: to be left
// alone, or trusted by the fingerprint from its own console.
class CertificateDialog : public QDialog {
    Q_OBJECT
public:
    // The session is stopped, and outlives this.
    CertificateDialog(model::ApplianceSession *session, QWidget *parent);
};

} // namespace remora::ui
