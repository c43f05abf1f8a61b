// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/queryresultmodel.h"
#include "ui/common/uniformtable.h"

namespace remora::ui {

// A table of a query or of its groups: heads of two lines, name and type; columns as wide as what
// is in sight until the user sizes them; sorted by a click on a head, a third one ends that.
class QueryTable : public UniformTable {
    Q_OBJECT
public:
    explicit QueryTable(model::QueryResultModel *model, QWidget *parent = nullptr);

    // First and last rows of what is selected, ascending.
    std::vector<std::pair<int, int>> selectedRanges() const;
    void showSorting(int column, Qt::SortOrder order);
    // Columns are at least as wide as what stands below them.
    void setTotals(const QStringList &totals);

Q_SIGNALS:
    void copyAsked(); // of the selected rows
    void sortAsked(int column); // where somebody else sorts, and says so by showSorting
    void opened(int row); // double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int column);
    void takeRows();
    void fitColumns();
    int widthOf(int column) const;

    model::QueryResultModel *m_rows;
    QStringList m_heads; // for which the columns have their widths
    QStringList m_totals; // by column
    QList<int> m_sized; // by the user
    std::optional<std::pair<int, Qt::SortOrder>> m_shownSorting; // where it is not the model's
    bool m_isFitting = false;
    bool m_hadRows = false;
};

} // namespace remora::ui
