// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// Asks for what the way to an appliance needs, when it is needed: the account of a proxy, or the
// password of a client certificate.
class SecretPage : public QWidget {
    Q_OBJECT
public:
    explicit SecretPage(bool hasKeychain, QWidget *parent = nullptr);
    // `why`: a sentence. `user`: the one of before; without `asksUser` only a password is asked.
    void ask(const QString &why, bool asksUser, const QString &user);
    QLabel *text() const { return m_text; }
    QPushButton *answer() const { return m_answer; } // what Enter should press
    QWidget *first() const; // what is to be filled in first
    QString user() const;
    QString password() const;
    void forget(); // what was typed
    bool keeps() const;

Q_SIGNALS:
    void answered();
    void refused();

private:
    QLabel *m_text;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_answer;
};

} // namespace remora::ui
