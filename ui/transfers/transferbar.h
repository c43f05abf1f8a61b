// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QWidget>

#include "model/appliance/exporttask.h"

class QVBoxLayout;

namespace remora::ui {

// One row for each download: what has come, how fast, and a button to end it.
class TransferBar : public QWidget {
    Q_OBJECT
public:
    explicit TransferBar(QWidget *parent = nullptr);
    ~TransferBar() override;
    // Not owned.
    void add(model::ExportTask *task);
    // How many packets of a download were analyzed already.
    void setPackets(model::ExportTask *task, quint64 packets);

Q_SIGNALS:
    void dismissed(remora::model::ExportTask *task);

private:
    struct Row;
    void update(model::ExportTask *task);
    QVBoxLayout *m_layout;
    std::map<model::ExportTask *, std::unique_ptr<Row>> m_rows;
};

} // namespace remora::ui
