// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "model/tables/turntablemodel.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QLabel;

namespace remora::ui {

class TableView;
class TotalRow;

// The turns in focus, those of the selected conversations where there are such: what each waited
// for. A double click or Enter leads to its packets.
class TurnsView : public QWidget {
    Q_OBJECT
public:
    explicit TurnsView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    // Rows are found only while somebody looks.
    void setWatched(bool watched);
    TableView *table() const { return m_table; }
    TotalRow *total() const { return m_total; }
    model::TurnTableModel *rows() const { return m_model; }
    quint64 rowCount() const { return static_cast<quint64>(m_model->rowCount()); }
    // Those that are selected, as text, tabs between.
    void copyRows();
    // All of them, as `analyze --turns` writes them.
    void save();
    // Makes its row the selected one, if it is shown.
    void select(dissect::ConversationId conversation, std::uint32_t number);
    // That of the current row.
    std::optional<dissect::Turn> selected() const;

Q_SIGNALS:
    void rowsChanged();
    void turnSelected(const dissect::Turn &turn); // by the user
    void packetsAsked(const dissect::Turn &turn);
    void noticed(const QString &text);
    void failed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void takeRows();
    void fitMeaning();
    void takeCurrent(const QModelIndex &current);
    void showPackets(int row);
    void showMenu(const QPoint &place);
    void lookAtVisible();
    QString emptyText() const;

    QPointer<model::Investigation> m_capture;
    model::TurnTableModel *m_model;
    TableView *m_table;
    TotalRow *m_total;
    QLabel *m_hint;
    // What was selected, to be selected again among other rows.
    std::optional<std::pair<dissect::ConversationId, std::uint32_t>> m_selected;
    bool m_isTaking = false;
    model::SaveTask *m_saving;
    model::LatestTask<QString> m_copying;
};

} // namespace remora::ui
