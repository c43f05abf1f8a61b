// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/tables/conversationcolumns.h"
#include "ui/common/tableview.h"

namespace remora::ui {

// The table of conversations, or groups of them: what its columns are called where they are chosen,
// and which say something of a group.
class ConversationTable : public TableView {
    Q_OBJECT
public:
    using TableView::TableView;
    // Once it has its model.
    void setUp();
    // `hasTurns`: of turns there is something to say.
    void setGrouping(dissect::Grouping grouping, bool hasTurns);
    // Bars of parts: whether each is as wide as its column, whatever it is of the longest; and the
    // part that is pointed at elsewhere.
    bool fillsRows() const { return m_fillsRows; }
    std::optional<dissect::TimePart> litPart() const { return m_lit; }
    void lightPart(std::optional<dissect::TimePart> part);
    // Whether it stands first: it has the colours of the rows in the charts.
    bool isFirst(int column) const;
    QString columnName(int column) const override;
    QString columnGroup(int column) const override;

protected:
    int contentWidth(int column, const QString &text) const override;
    int leastWidth(int column) const override;
    std::vector<std::vector<int>> spareColumns() const override;
    void headMenuAsked(const QPoint &place) override;

private:
    void setFillsRows(bool fills);

    bool m_fillsRows = false;
    std::optional<dissect::TimePart> m_lit;
};

} // namespace remora::ui
