// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/views/countedpackets.h"
#include "ui/common/filepath.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace remora::ui {

// Fetches what several appliances have counted from each of them, or from those that are ticked: a
// download of each, by its own clock.
class FetchCountedDialog : public QDialog {
    Q_OBJECT
public:
    // `name`: of what was counted, for people.
    FetchCountedDialog(const QString &name, const model::CountedPackets &wanted, QWidget *parent);

    // Once accepted; in the order of the list.
    QList<FreshDownload> downloads() const;

private:
    void addPlaces();
    bool isChosen(qsizetype place) const; // and its appliance is connected
    void check();

    model::CountedPackets m_wanted;
    QStringList m_called; // by place
    QListWidget *m_list;
    QLabel *m_times;
    QLabel *m_doubt;
    QPushButton *m_fetch;
};

} // namespace remora::ui
