// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/deeddialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace remora::ui {

// Which of an appliance's traces make one file that is kept there: merged by time, or as segments
// of one way. The traces stay as they are.
class LinkedFileDialog : public DeedDialog {
    Q_OBJECT
public:
    // `first`: the trace to begin with; the file is made in its folder.
    LinkedFileDialog(
        model::ApplianceSession *session, const netshark::File &first, QWidget *parent);
    QString id() const; // where it is to stand

private:
    QList<netshark::LinkedFile> links() const;
    netshark::File::Kind kind() const;
    QString problem() const; // empty where all is right
    void check();
    Asked asked() const override;

    QString m_folder;
    QComboBox *m_kind;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_problem;
};

} // namespace remora::ui
