// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/packets/notesummary.h"
#include "model/work/latesttask.h"

namespace remora::model {

// What is noted of the packets in focus, a row for each kind. Counted off the GUI thread.
class NoteTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Grade, Name, Count, Conversations, First, Last, columns };
    enum Role {
        SeverityRole = Qt::UserRole,
    };
    explicit NoteTableModel(QObject *parent = nullptr);

    // Not owned; nullptr empties the table.
    void setCapture(Investigation *capture);
    const NoteKind &kindAt(int row) const { return m_shown.kinds[static_cast<std::size_t>(row)]; }
    // Packets in focus of which anything is noted; nothing while they were not counted.
    std::optional<quint64> packets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsReady();

private:
    struct Counted {
        NoteSummary summary;
        int generation = 0;
    };
    void ask();
    QString text(Column column, const NoteKind &kind) const;

    QPointer<Investigation> m_capture;
    NoteSummary m_shown;
    bool m_isCounted = false;
    int m_generation = 0;
    LatestTask<Counted> m_task;
};

} // namespace remora::model
