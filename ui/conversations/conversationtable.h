// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/conversationcolumns.h"
#include "ui/common/tableview.h"

namespace remora::ui {

// The table of conversations, or groups of them: what its columns are called where they are chosen,
// and which say something of a group.
class ConversationTable : public TableView {
    Q_OBJECT
public:
    using TableView::TableView;
    void setGrouping(dissect::Grouping grouping);
    // Whether it stands first: it has the colours of the rows in the charts.
    bool isFirst(int column) const;
    QString columnName(int column) const override;
    QString columnGroup(int column) const override;

protected:
    int contentWidth(int column, const QString &text) const override;
    int spareColumn() const override;
};

} // namespace remora::ui
