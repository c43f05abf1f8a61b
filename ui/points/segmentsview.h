// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/points/segmenttablemodel.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QLabel;

namespace remora::ui {

class TableView;

// The table of conversations by segment of the way and direction.
class SegmentsView : public QWidget {
    Q_OBJECT
public:
    explicit SegmentsView(QWidget *parent = nullptr);
    void setCompared(const std::shared_ptr<const model::ComparedPoints> &compared);
    TableView *table() const { return m_table; }
    model::SegmentTableModel *rows() const { return m_rows; }
    std::vector<std::uint32_t> selected() const; // places among the rows that were compared
    std::optional<std::uint32_t> current() const; // the place of the row that the keys are in
    void copyRows();
    void save();

Q_SIGNALS:
    void selectionChanged();
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void showMenu(const QPoint &place);
    void takeRows();

    model::SegmentTableModel *m_rows;
    TableView *m_table;
    QLabel *m_headline;
    model::SaveTask *m_saving;
    model::LatestTask<QString> m_copying;
};

} // namespace remora::ui
