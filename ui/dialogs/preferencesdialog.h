// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// What the user wants of every view: times, names, servers' ports, colours. Takes effect at once
// when it is accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent);
    void accept() override;

private:
    void check();

    QComboBox *m_timeFormat;
    QComboBox *m_zone;
    QCheckBox *m_names;
    QLineEdit *m_ports;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLabel *m_hint;
    QPushButton *m_take;
};

} // namespace remora::ui
