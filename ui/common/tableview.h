// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

class QMenu;

namespace remora::ui {

// A table of the window: rows of one height, columns that the user moves, sizes and hides, all of
// it remembered. Draws cells elided in the middle.
class TableView : public QTableView {
    Q_OBJECT
public:
    // `key`: under which its columns are remembered.
    TableView(const QString &key, QWidget *parent = nullptr);
    // Once the model is set. `usual`: how many columns are shown until the user chooses; `widths`:
    // the least of each with text of the usual size, titles get more where they need it.
    void setUpColumns(int usual, const std::vector<int> &widths);
    // A check mark for each column.
    void fillColumnMenu(QMenu *menu);
    // In the order in which they are shown.
    std::vector<int> shownColumns() const;
    void showColumns(const std::vector<int> &columns);
    std::pair<int, int> visibleRows() const; // first and last

Q_SIGNALS:
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    // In the menu of columns, where "Port" alone would not tell which.
    virtual QString columnName(int column) const;

private:
    void remember();

    QString m_key;
    int m_usual = 0;
};

} // namespace remora::ui
