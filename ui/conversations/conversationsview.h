// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/charts/chartselection.h"
#include "model/filejob.h"
#include "model/filters/filterwords.h"
#include "model/tables/conversationfile.h"
#include "model/tables/conversationtablemodel.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace remora::ui {

class TableView;

// The conversations in focus. Selecting rows is part of the focus; each selected row has its colour
// in the charts.
class ConversationsView : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t mostSeries = 8; // as many as the palette tells apart

    explicit ConversationsView(QWidget *parent = nullptr);
    // Not owned. The conversation with the most RTT samples is selected first.
    void setCapture(model::Investigation *capture);
    // The selected rows as chart series; all packets where none is selected.
    QList<model::ChartSelection> selections() const;
    std::size_t selectedRows() const { return m_selected.size(); }
    quint64 rowCount() const;
    void setGrouping(dissect::Grouping grouping);
    dissect::Grouping grouping() const { return m_model->grouping(); }
    TableView *table() const { return m_table; }
    const model::ConversationTableModel *tableModel() const { return m_model; }
    void setSorting(const std::vector<model::SortBy> &sorting) { m_model->setSorting(sorting); }

    // Rows as they are shown, or all.
    void save(bool all);
    void focusFind();
    void copyRows(model::TableText form);
    // Of the selected conversations.
    void swapRoles();

Q_SIGNALS:
    void selectionChanged();
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void packetsAsked(); // of the selection
    // Of a single selected conversation; which of its packets.
    void savePacketsAsked(bool fromClient, bool fromServer);
    void wiresharkAsked();
    void fetchAsked(); // the selection, from an appliance
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void makeFindBar();
    void rowsReady();
    void showHint();
    void showSelection();
    void takeSelection();
    void keepColours(const std::vector<std::uint32_t> &keys);
    void showMenu(const QPoint &place);
    void addCopyMenu(QMenu *menu);
    void sortBy(int column);
    void watchRows();
    std::vector<model::ConversationColumn> columns() const;
    std::vector<std::uint32_t> selectedKeys() const; // in the order of the rows

    model::Investigation *m_capture = nullptr;
    model::ConversationTableModel *m_model;
    TableView *m_table;
    QWidget *m_findBar;
    QLineEdit *m_find;
    QLabel *m_hint;
    model::FileJob *m_saving;
    bool m_userChose = false; // else the first selection follows what is found
    bool m_selecting = false;
    std::vector<std::uint32_t> m_selected; // keys; their place is their colour
};

} // namespace remora::ui
