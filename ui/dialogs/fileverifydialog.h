// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/appliance/appliancesession.h"
#include "model/capture/filehash.h"

class QLabel;
class QPushButton;

namespace remora::ui {

// Whether a file of an appliance is what somebody else has: its SHA-256, as the appliance computes
// it, to be copied or to be compared with a file of this computer. Asks beside the session, which
// has other things to do meanwhile; closing it ends what still runs.
class FileVerifyDialog : public QDialog {
    Q_OBJECT
public:
    FileVerifyDialog(const model::ApplianceSession &session, const netshark::File &file,
        const netshark::Log &log, QWidget *parent);
    ~FileVerifyDialog() override;

private:
    void take(const netshark::Result<QString> &sum);
    void chooseFile();
    void compared(const QString &path, const QString &sha256);
    void stop();
    void say(const QString &text, const QString &role);

    QString m_host;
    QString m_sha256; // empty until the appliance has told it
    QLabel *m_sum;
    QPushButton *m_copy;
    QLabel *m_state;
    QPushButton *m_compare;
    QPushButton *m_stop;
    netshark::CancelFlag m_cancel;
    model::LatestTask<netshark::Result<QString>> m_asking;
    std::unique_ptr<model::FileHash> m_hashing; // while a file is read
};

} // namespace remora::ui
