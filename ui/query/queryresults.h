// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/query/queryresultmodel.h"
#include "model/query/queryrun.h"
#include "model/work/savetask.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace remora::ui {

class QueryTable;
class TotalRow;

// The rows of a table of the query tab, with what there is of them, and what can be done with
// them: copied, saved, written as packets.
class QueryResults : public QWidget {
    Q_OBJECT
public:
    // `writesPackets`: each row is a packet.
    QueryResults(const QString &name, bool writesPackets, QWidget *parent = nullptr);
    model::QueryResultModel *rows() const { return m_rows; }
    QueryTable *table() const { return m_table; }
    // How many rows there are; what is to be known of them beside it. A reason stands in place of
    // rows where there are none.
    // `tip`: what else is told where the pointer rests.
    void say(const QString &headline, const QString &detail, const QString &tip = {});
    void setEmptyText(const QString &text);
    // Before the buttons.
    void addControl(QWidget *control);
    // A last row; see TotalRow.
    void setTotal(const QString &caption, const QStringList &texts);
    TotalRow *total() const { return m_total; }
    bool canSave() const { return m_rows->rowCount() > 0 && !m_isOutOfDate; }
    // What is shown is about to be replaced: nothing is saved of it.
    void setOutOfDate(bool isOutOfDate);
    // Rows of one capture alone can be written as packets.
    void setAreOfSeveral(bool areOfSeveral);
    // The capture that the rows are of; not owned.
    void setInvestigation(model::Investigation *investigation) { m_capture = investigation; }
    void copyRows();
    void save();

Q_SIGNALS:
    void packetAsked(const remora::dissect::RowPacket &packet);
    // Whoever shows the table may offer more for a row.
    void rowMenuAsked(QMenu *menu, int row, int column);
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void showMenu(const QPoint &place);
    void writePackets();
    void showState();

    QPointer<model::Investigation> m_capture;
    QString m_name; // of files: "query"
    model::QueryResultModel *m_rows;
    QueryTable *m_table;
    TotalRow *m_total;
    QHBoxLayout *m_bar;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_empty;
    QList<QPushButton *> m_buttons;
    QPushButton *m_write = nullptr; // nullptr: rows are no packets
    bool m_areOfSeveral = false;
    bool m_isOutOfDate = false;
    model::SaveTask *m_saving;
    model::LatestTask<QString> m_copying;
};

} // namespace remora::ui
