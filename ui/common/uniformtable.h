// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace remora::ui {

// A table whose rows are of one height: where they lie is computed. QTableView asks a header that
// keeps each row's height and goes over all of them with each change of the model, which for ten
// million rows holds the window for a tenth of a second. Rows are selected whole, neither moved nor
// hidden, and scrolled one by one.
class UniformTable : public QTableView {
    Q_OBJECT
public:
    explicit UniformTable(QWidget *parent = nullptr);

    void setRowHeight(int pixels);
    // These hide QTableView's, which ask that header.
    int rowHeight(int row = 0) const;
    int rowAt(int y) const; // of the viewport; -1: there is none
    QModelIndex indexAt(const QPoint &place) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;
    void reset() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int across, int down) override;
    int verticalOffset() const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rows() const;
    int wholeRows(int height) const; // that fit into it; at least one
    qint64 offset() const; // pixels above the viewport
    int topOf(int row) const; // of the viewport
    void scrollAcross(const QModelIndex &index, ScrollHint hint);

    bool m_isMeasuring = false;
};

} // namespace remora::ui
