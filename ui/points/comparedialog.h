// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace remora::ui {

// Asks which captures of the same traffic are compared, in the order of the way.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    // `paths`: those to begin with.
    CompareDialog(const QStringList &paths, QWidget *parent);
    QStringList paths() const;
    bool keepsOrder() const; // else it is found from the packets
    // How it ends, too: these are to be compared with what appliances have.
    static constexpr int Fetch = 2;

private:
    void ask();
    void add(const QString &path);
    void remove();
    void move(int by);
    void showState();

    QListWidget *m_list;
    QLabel *m_help;
    QPushButton *m_add;
    QPushButton *m_fetch;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_compare;
    QCheckBox *m_find;
};

} // namespace remora::ui
