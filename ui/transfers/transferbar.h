// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QWidget>

#include "model/appliance/transfer.h"

class QScrollArea;
class QVBoxLayout;

namespace remora::ui {

// One row for each download: what has come, how fast, and a button to end it. Two rows are in
// sight, the others are scrolled to.
class TransferBar : public QWidget {
    Q_OBJECT
public:
    explicit TransferBar(QWidget *parent = nullptr);
    ~TransferBar() override;
    // Not owned.
    void add(model::Transfer *task);
    // A download that an earlier run of the program has left unfinished.
    void addInterrupted(const QString &path, qint64 bytes);
    // How many packets of a download were analyzed already.
    void setPackets(model::Transfer *task, quint64 packets);

Q_SIGNALS:
    // What is to become of an interrupted download.
    void analyzeAsked(const QString &path);
    void removeAsked(const QString &path);
    void dismissed(remora::model::Transfer *task);
    // The row goes that the keys went to.
    void focusLeft();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void fit();
    void dismissDone();
    void remove(QWidget *row);
    void dismiss(model::Transfer *task);
    struct Row;
    void update(model::Transfer *task);
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    std::map<model::Transfer *, std::unique_ptr<Row>> m_rows;
};

} // namespace remora::ui
