// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/certificatepage.h"

namespace remora::ui {

CertificateDialog::CertificateDialog(model::ApplianceSession *session, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate of an appliance"));
    auto *page = new CertificatePage;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(page);
    page->show(session->trouble().value_or(netshark::Error()));
    page->refusal()->setFocus();
    connect(page, &CertificatePage::refused, this, &QDialog::reject);
    connect(page, &CertificatePage::trusted, session,
        [this, session](const QString &sha256, bool keep) {
            keep ? session->trustForHost(sha256) : session->trustOnce(sha256);
            session->refresh();
            accept();
        });
}

} // namespace remora::ui
