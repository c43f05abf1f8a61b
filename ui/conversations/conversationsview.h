// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/charts/chartseries.h"
#include "model/filejob.h"
#include "model/tables/conversationtablemodel.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace remora::ui {

// The conversations of the capture in view. Says which are selected, each with its colour.
class ConversationsView : public QWidget {
    Q_OBJECT
public:
    explicit ConversationsView(QWidget *parent = nullptr);
    // Not owned. The conversation with the most RTT samples is selected first.
    void setCapture(model::Capture *capture);
    // The selected conversations as chart series; all packets where none is selected.
    QList<model::ChartSelection> selections() const;
    // For the tool bar; owned by whoever shows it.
    QLineEdit *findField() const { return m_find; }
    std::size_t selectedCount() const { return m_selected.size(); }
    void saveCsv();
    void focusFind();
    void copyRows();
    // Of the selected conversations.
    void swapRoles();

Q_SIGNALS:
    void selectionChanged();
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void rowsReady();
    void showSelection();
    void takeSelection();
    void showMenu(const QPoint &place);

    model::Capture *m_capture = nullptr;
    model::ConversationTableModel *m_model;
    QTableView *m_table;
    QLineEdit *m_find;
    QLabel *m_title;
    QLabel *m_hint;
    model::FileJob *m_saving;
    bool m_userChose = false; // else the first selection follows what is found
    bool m_selecting = false;
    std::vector<dissect::ConversationId> m_selected;
};

} // namespace remora::ui
