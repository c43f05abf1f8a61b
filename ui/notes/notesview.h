// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/filters/filterwords.h"
#include "model/tables/notetablemodel.h"

class QLabel;

namespace remora::ui {

class TableView;

// What is noted of the packets in focus, a row for each kind, and the oddities of the capture. A
// click or Enter filters by a note, of an oddity it leads to the first packet that has it.
class NotesView : public QWidget {
    Q_OBJECT
public:
    explicit NotesView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    TableView *table() const { return m_table; }
    // Packets in focus of which anything is noted; nothing while they were not counted.
    std::optional<quint64> packets() const { return m_model->packets(); }
    void copyRows();

Q_SIGNALS:
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void packetAsked(quint64 number);
    void noticed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(int row);
    void showHint();
    void showMenu(const QPoint &place);

    QPointer<model::Investigation> m_capture;
    model::NoteTableModel *m_model;
    TableView *m_table;
    QLabel *m_hint;
};

} // namespace remora::ui
