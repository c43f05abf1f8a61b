// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QItemSelectionModel>

#include "model/tables/conversationtablemodel.h"
#include "model/work/latesttask.h"

namespace remora::ui {

// The selection of the conversation table. What is selected is kept by the focus, as conversations;
// Qt, which keeps ranges of rows and walks them with each paint and each change of the table, is
// told of those in sight only. Mouse and keys select as everywhere.
class ConversationSelectionModel : public QItemSelectionModel {
    Q_OBJECT
public:
    // Not owned; lives as long as the table.
    ConversationSelectionModel(model::ConversationTableModel *rows, QObject *parent);

    using QItemSelectionModel::select;
    void select(const QModelIndex &index, SelectionFlags command) override;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void clear() override;
    void reset() override;
    // Tells Qt which rows of those from first to last are selected.
    void showRows(int first, int last);

private:
    using Keys = std::function<model::RowSelection()>;
    struct Choice {
        model::RowSelection keys;
        model::ConversationSelection conversations;
        int generation = 0;
    };
    Keys present() const;
    void change(model::RowChange change);
    void take(const Choice &choice);

    model::ConversationTableModel *m_rows;
    // Before the sweep of the mouse, or of keys with Shift, that goes on.
    Keys m_base;
    Keys m_asked; // of what is being computed
    bool m_taking = false;
    model::LatestTask<Choice> m_task;
};

} // namespace remora::ui
