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
    void show(const netshark::Certificate &certificate, bool changed);
    QLabel *text() const { return m_text; }
    QPushButton *refusal() const { return m_refuse; }
    QPushButton *onEnter() const; // what Enter presses

Q_SIGNALS:
    void trusted(const QString &sha256, bool keep);
    void refused();

private:
    netshark::Certificate m_certificate;
    QLabel *m_text;
    QLabel *m_fingerprint;
    QLineEdit *m_proof; // the fingerprint as the appliance's own console shows it
    QPushButton *m_refuse;
    QPushButton *m_once;
    QPushButton *m_forHost;
};

} // namespace remora::ui
