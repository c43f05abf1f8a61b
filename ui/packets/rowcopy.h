// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "model/tables/packettablemodel.h"
#include "model/work/latesttask.h"

namespace remora::ui {

class PacketTable;

// Copies selected rows of the packet table to the clipboard, with the heads of the columns. Bytes
// are read again off the GUI thread, texts are made a few at a time. Given up where rows change.
class RowCopy : public QObject {
    Q_OBJECT
public:
    // Neither is owned.
    RowCopy(const model::PacketTableModel *model, const PacketTable *table, QObject *parent);
    ~RowCopy() override;
    void start();

Q_SIGNALS:
    void copied(quint64 rows, bool all); // not all: there were too many

private:
    void addSome();
    void stop();

    const model::PacketTableModel *m_model;
    const PacketTable *m_table;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
    std::size_t m_next = 0;
    bool m_all = true;
    QStringList m_lines;
    model::PacketInfoTable m_infos;
    QTimer m_adding;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    struct Read {
        model::PacketInfoTable infos;
        std::shared_ptr<std::atomic<bool>> cancelled;
    };
    model::LatestTask<Read> m_reading;
};

} // namespace remora::ui
