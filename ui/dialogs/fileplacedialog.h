// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/deeddialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace remora::ui {

// Where among an appliance's files something is to stand, and by which name: a new folder, or a
// file or folder that is moved.
class FilePlaceDialog : public DeedDialog {
    Q_OBJECT
public:
    // A new folder, in this one if it is named.
    FilePlaceDialog(model::ApplianceSession *session, const QString &folder, QWidget *parent);
    FilePlaceDialog(model::ApplianceSession *session, const netshark::File &moved, QWidget *parent);
    QString id() const; // where it is to stand

private:
    FilePlaceDialog(model::ApplianceSession *session, const QString &moved, const QString &folder,
        const QString &title, const QString &go, QWidget *parent);
    QString problem() const; // empty where all is right
    void check();
    Asked asked() const override;

    QString m_moved; // empty: a new folder
    QComboBox *m_folder;
    QLineEdit *m_name;
    QLabel *m_problem;
};

} // namespace remora::ui
