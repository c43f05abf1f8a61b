// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/filters/filterwords.h"
#include "model/tables/endpointtablemodel.h"
#include "model/work/savetask.h"

class QLabel;

namespace remora::ui {

class TableView;

// The hosts in focus, with what each sent and received.
class EndpointsView : public QWidget {
    Q_OBJECT
public:
    explicit EndpointsView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    TableView *table() const { return m_table; }
    quint64 rowCount() const { return static_cast<quint64>(m_model->rowCount()); }
    bool isCounted() const { return m_model->isCounted(); }
    void copyRows();
    void setWatched(bool watched) { m_model->setWatched(watched); }
    void save();

Q_SIGNALS:
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void showMenu(const QPoint &place);
    void showState();
    void takeCopy(const QString &text);

    QPointer<model::Investigation> m_capture;
    model::EndpointTableModel *m_model;
    TableView *m_table;
    QLabel *m_counting;
    model::SaveTask *m_saving;
    model::LatestTask<QString> m_copying;
};

} // namespace remora::ui
