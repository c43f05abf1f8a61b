// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/filters/filterwords.h"
#include "model/packetlook.h"
#include "model/tables/packettablemodel.h"

class QLabel;
class QSplitter;

namespace remora::ui {

class HexView;
class LayersTree;
class TableView;

// The packets in focus, and of the one that is looked at its layers and bytes.
class PacketsView : public QWidget {
    Q_OBJECT
public:
    explicit PacketsView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    TableView *table() const { return m_table; }
    quint64 rowCount() const { return static_cast<quint64>(m_model->rowCount()); }
    // Whether somebody looks: only then rows are found.
    void setWatched(bool watched) { m_model->setWatched(watched); }
    void askForNumber();
    void goToNote(bool forward);
    void copyRows();

Q_SIGNALS:
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void noticed(const QString &text);

private:
    void takeRow();
    void showFocus();
    void goTo(int row);
    void showMenu(const QPoint &place);
    void showHint();
    QList<QPair<QString, QString>> analysisOf(const model::PacketFacts &facts) const;

    model::Investigation *m_capture = nullptr;
    model::PacketTableModel *m_model;
    TableView *m_table;
    QLabel *m_hint;
    LayersTree *m_layers;
    HexView *m_bytes;
    QSplitter *m_across;
    bool m_selecting = false;
    model::PacketLook m_look;
};

} // namespace remora::ui
