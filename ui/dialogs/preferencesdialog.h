// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace remora::ui {

// What the user wants of every view: times, names, servers' ports, colours, fonts, memory, folders.
// Takes effect at once when it is accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent);
    void accept() override;

private:
    void addAnalysis(QFormLayout *form);
    void addAppearance(QFormLayout *form);
    void addLanguages(QFormLayout *form);
    void addFonts(QFormLayout *form);
    void addPlaces(QFormLayout *form);
    void addAppliances(QFormLayout *form);
    QWidget *folderRow();
    QString problem() const; // empty where all can be used
    void check();

    QComboBox *m_timeFormat;
    QComboBox *m_zone;
    QCheckBox *m_names;
    QLineEdit *m_ports;
    QComboBox *m_theme;
    QComboBox *m_language;
    QSpinBox *m_textSize;
    QComboBox *m_font;
    QComboBox *m_fixedFont;
    QLineEdit *m_folder;
    QSpinBox *m_memory;
    QSpinBox *m_downloads;
    QSpinBox *m_connectLimit;
    QSpinBox *m_silenceLimit;
    QLabel *m_hint;
    QPushButton *m_take;
};

} // namespace remora::ui
