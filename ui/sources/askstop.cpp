// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askstop.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/certificatepage.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Broken where the panel is, which is narrow.
    QString lineOf(const QString &sha256) { return groupedFingerprint(sha256).simplified(); }

} // namespace

AskStop::AskStop(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel("failed"))
{
    auto *look = new QPushButton(tr("View the certificate…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &QPushButton::clicked, this, [this] {
        if (m_session)
            CertificateDialog(m_session, window()).exec();
    });
}

bool AskStop::tell(model::ApplianceSession *session)
{
    m_session = session;
    const bool isStop = session != nullptr && session->isStopped();
    setVisible(isStop);
    if (!isStop)
        return false;
    const netshark::Error &error = *session->trouble();
    QString text = u"✕ "_s
        + tr("%1 shows a different certificate from the one that is trusted. This may be an "
             "attack: nothing is sent to it.")
              .arg(session->hostAndPort());
    if (!error.trusted.isEmpty())
        text += u"\n\n"_s + tr("SHA-256, trusted:") + u'\n' + lineOf(error.trusted);
    if (!error.certificate.sha256.isEmpty())
        text += u"\n\n"_s + tr("SHA-256, shown now:") + u'\n' + lineOf(error.certificate.sha256);
    m_text->setText(text);
    return true;
}

} // namespace remora::ui
