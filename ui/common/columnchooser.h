// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace remora::ui {

class TableView;

// Which columns a table shows: a check box for each, in groups, with a line to search them. Closes
// when one clicks elsewhere or presses Enter or Escape.
class ColumnChooser : public QFrame {
    Q_OBJECT
public:
    // Not owned by the table's layout: a window of its own.
    explicit ColumnChooser(TableView *table);
    // As much below the place as the screen allows.
    void popUp(QPoint globalPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroups(QWidget *box);
    void find(const QString &text);
    void showState();

    struct Entry {
        int column;
        QCheckBox *box;
        QString help;
        QLabel *group; // its heading; nullptr: none
    };
    TableView *m_table;
    QLineEdit *m_find;
    std::vector<Entry> m_entries;
};

} // namespace remora::ui
