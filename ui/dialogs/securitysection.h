// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/appliancebook.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace remora::ui {

class Foldable;

// What few appliances need, folded away: old TLS, own authorities, a certificate for this computer;
// and which certificate is trusted.
class SecuritySection : public QWidget {
    Q_OBJECT
public:
    explicit SecuritySection(const model::SavedAppliance &start, QWidget *parent = nullptr);
    netshark::TlsSettings tls() const;
    // The SHA-256 that is trusted for this host; empty where none is.
    void showFingerprint(const QString &sha256);
    Foldable *foldable() const { return m_fold; }

Q_SIGNALS:
    void resized(); // it needs more room or less

private:
    // A line for the name of a file, and a button to choose it.
    QWidget *makeFileRow(
        QLineEdit *line, const QString &whenEmpty, const QString &meaning, const QString &kinds);

    QCheckBox *m_oldTls;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLabel *m_fingerprint;
    Foldable *m_fold;
};

} // namespace remora::ui
