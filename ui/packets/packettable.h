// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"

namespace remora::ui {

// The table of packets: rows coloured by what is noted of them, the rest of the width for the Info
// column.
class PacketTable : public TableView {
    Q_OBJECT
public:
    explicit PacketTable(QWidget *parent = nullptr);
    // Once the model is set.
    void setUp();
    // Also where "Port" alone would not tell which.
    QString columnName(int column) const override;

protected:
    // Whoever comes by the keyboard has not chosen a packet yet: the current one is the focus's.
    void focusInEvent(QFocusEvent *event) override;
    int contentWidth(int column, const QString &text) const override;
    void columnsFitted() override;
};

} // namespace remora::ui
