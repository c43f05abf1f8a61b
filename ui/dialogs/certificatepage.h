// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/appliancesession.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// Groups of four digits, so that a person can compare them.
QString groupedFingerprint(const QString &sha256);

// Shows a certificate that is not trusted yet and asks. Another one than the trusted one is a stop:
// no button leads on, only its fingerprint, typed.
class CertificatePage : public QWidget {
    Q_OBJECT
public:
    explicit CertificatePage(QWidget *parent = nullptr);
    // An error of a certificate.
    void show(const netshark::Error &error);
    QLabel *text() const { return m_text; }
    QPushButton *refusal() const { return m_refuse; } // the safe choice, which Enter takes

Q_SIGNALS:
    void trusted(const QString &sha256, bool keep);
    void refused();

private:
    QString textOf(const netshark::Error &error) const;
    void setAccent(QPushButton *accent);

    netshark::Certificate m_certificate;
    QLabel *m_text;
    QLabel *m_trustedTitle;
    QLabel *m_trusted;
    QLabel *m_shownTitle;
    QLabel *m_fingerprint;
    QLabel *m_proofTitle;
    QLineEdit *m_proof; // the fingerprint as the appliance's own console shows it
    QPushButton *m_refuse;
    QPushButton *m_once;
    QPushButton *m_forHost;
};

} // namespace remora::ui
