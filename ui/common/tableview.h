// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <set>
#include <vector>

#include <QTimer>

#include "ui/common/uniformtable.h"

namespace remora::ui {

class GroupedHeader;

// A table of the window: rows of one height, columns that take the room that there is until the
// user sizes them, and that are moved and hidden; all of it remembered. Draws cells elided in the
// middle.
class TableView : public UniformTable {
    Q_OBJECT
public:
    // `key`: under which its columns are remembered.
    TableView(const QString &key, QWidget *parent = nullptr);
    // Under which the model tells what stands over columns, and what they are called by themselves.
    void setHeadRoles(int caption, int name);
    // By column, in a row below: as wide as these columns are at least.
    void setTotals(const QStringList &texts);
    // Once the model is set. `usual`: how many columns are shown until the user chooses; `widths`:
    // of each where there is room, with text of the usual size.
    void setUpColumns(int usual, const std::vector<int> &widths);
    // Columns that say nothing of the rows just now: not shown, whatever the user chose.
    // Those that tell the rows apart just now: shown in any case, in front of the column `before`
    // where the user has not chosen them.
    void setMeaning(const std::set<int> &meaningless, const std::vector<int> &telling, int before);
    // In the order in which they are shown.
    std::vector<int> shownColumns() const;
    // What the user has chosen, in order, whether there is room and sense for it just now or not.
    std::vector<int> chosenColumns() const;
    void showColumns(const std::vector<int> &columns);
    // Those of somebody else's investigation: not remembered, nor what the user changes of them,
    // until the user's own ones are shown again.
    void lendColumns(const std::vector<int> &columns);
    void takeColumnsBack();
    void showUsualColumns();
    // A check box for each column, below a place of the screen.
    void chooseColumns(QPoint globalPlace);
    bool isChosen(int column) const { return m_unwanted.count(column) == 0; }
    void setChosen(int column, bool chosen);
    bool isMeaningless(int column) const { return m_meaningless.count(column) != 0; }
    bool isTelling(int column) const;
    // Where columns are chosen: "Port" alone would not tell which. Those of one group stand
    // together.
    virtual QString columnName(int column) const;
    virtual QString columnGroup(int column) const;

    std::pair<int, int> visibleRows() const; // first and last
    void setSelectionModel(QItemSelectionModel *selection) override;

Q_SIGNALS:
    void columnsChanged();
    void copyAsked(); // of the selected rows

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    // What a cell takes beside its margins.
    virtual int contentWidth(int column, const QString &text) const;
    int strongWidth(const QString &text) const; // in bold
    // Of a column whose cells are no text: its rows are ordered by another one's head.
    virtual int leastWidth(int) const { return 0; }
    // As long as the user has not chosen: not shown where there is no room for all; those of one
    // list together, the first ones first.
    virtual std::vector<std::vector<int>> spareColumns() const { return {}; }
    virtual void headMenuAsked(const QPoint &place); // of the head
    // Columns have their widths; one may take what is left.
    virtual void columnsFitted() { }

private:
    void placeColumns(const std::vector<int> &columns);
    void remember();
    void recall();
    void takeSize(int column, int before, int now);
    struct Fit {
        int column;
        std::array<int, 3> steps; // as much as is needed, as is there, as is comfortable
    };
    std::vector<int> wantedColumns() const;
    std::vector<Fit> fitsOf(const std::vector<int> &columns, int &room);
    void giveWay(std::vector<Fit> &fits, int &room);
    int headWidth(const QString &title) const;
    int usualWidth(int column) const;
    void measure(int column);
    void fitColumns();
    bool isUsual() const;
    std::vector<int> usualColumns() const;
    void hideColumns();
    void moveTelling();
    void moveBack();

    QString m_key;
    int m_usual = 0;
    std::vector<int> m_widths;
    std::set<int> m_unwanted; // by the user
    std::set<int> m_meaningless;
    std::vector<int> m_telling;
    int m_beforeTelling = 0;
    std::vector<std::pair<int, int>> m_moved; // telling columns and where they stood
    QStringList m_totals;
    std::set<int> m_sized; // by the user
    std::map<int, int> m_contents; // widest so far, by column
    std::set<int> m_spared; // there is no room for them
    GroupedHeader *m_head;
    bool m_fitting = false;
    bool m_isLent = false;
    QTimer m_fit;
};

} // namespace remora::ui
