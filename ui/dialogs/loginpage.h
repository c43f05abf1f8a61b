// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/appliancesession.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// What an appliance says to whoever logs in, and why somebody does, where it asks for that.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    explicit LoginPage(QWidget *parent = nullptr);
    // Whether there is anything to read or to say.
    bool ask(const netshark::json::AuthInfo &how, bool skipsPurpose);
    // Whether it was refused because it insists on a purpose, which was left empty.
    bool askAgain(const netshark::Error &error);
    QLabel *text() const { return m_text; }
    QPushButton *answer() const { return m_answer; } // what Enter should press
    QWidget *first() const; // what is to be filled in first
    QString purpose() const;
    // Left empty, and so it is to stay at this appliance.
    bool skipsPurpose() const;

Q_SIGNALS:
    void answered();
    void refused();

private:
    void show(const QString &why, bool asksPurpose, bool maySkip);

    netshark::json::AuthInfo m_how;
    QLabel *m_text;
    QLabel *m_title;
    QLineEdit *m_purpose;
    QCheckBox *m_skip;
    QPushButton *m_answer;
};

} // namespace remora::ui
