// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/filters/filterwords.h"
#include "model/packets/packetcontents.h"
#include "model/tables/packettablemodel.h"

class QSplitter;

namespace remora::ui {

class HexView;
class LayersTree;
class OutsideBar;
class PacketTable;
class RowCopy;
class TableView;

// The packets in focus, and of the one that is looked at its layers and bytes.
class PacketsView : public QWidget {
    Q_OBJECT
public:
    explicit PacketsView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    TableView *table() const;
    quint64 rowCount() const { return static_cast<quint64>(m_model->rowCount()); }
    // Whether somebody looks: only then rows are found.
    void setWatched(bool watched);
    void askForNumber();
    // A packet by its number; where it is hidden, says by what and offers to show it.
    void goToPacket(quint64 number);
    void goToNote(bool forward);
    // The selected ones with the heads of their columns.
    void copyRows();
    // A window with what the two ends of a conversation said to each other.
    void follow(dissect::ConversationId conversation);

Q_SIGNALS:
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void noticed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeRow();
    void takeFocus(); // the packet that somebody asked for, as soon as its row can be known
    void settle();
    void showHidden(dissect::PacketIndex packet, const QString &text, const QString &action);
    void showNote(int row, quint64 hidden, quint64 nearest);
    void goTo(int row);
    void showMenu(const QPoint &place);
    void connectModel();
    QList<QPair<QString, QString>> analysisOf(const model::PacketValues &facts) const;

    QPointer<model::Investigation> m_capture;
    model::PacketTableModel *m_model;
    PacketTable *m_table;
    RowCopy *m_copying;
    OutsideBar *m_outside;
    LayersTree *m_layers;
    HexView *m_bytes;
    QSplitter *m_across;
    bool m_selecting = false;
    bool m_isAsked = false; // the focus has a packet that is still to be shown
    bool m_forward = true; // where the next note is looked for,
    bool m_isNoteAsked = false; // as soon as there are rows
    model::PacketContentsTask m_contents;
};

} // namespace remora::ui
