// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "model/views/viewcounts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace remora::ui {

// Where else the same is counted: the other appliances that are connected, each with a source of
// the same kind; and what became of it on each. Hidden while there is no other one.
class CountPlaces : public QWidget {
    Q_OBJECT
public:
    explicit CountPlaces(QWidget *parent = nullptr);
    void setAsked(const model::AskedSource &asked);
    // Those that are connected now, the asked one among them; none is kept longer than it is there.
    void setSessions(const std::vector<model::ApplianceSession *> &sessions);
    // The asked source first.
    QList<model::AskedSource> chosen() const;
    // What each has counted, or why it has not; nullptr: nothing was asked.
    void showParts(const model::ViewCounts *counts);

Q_SIGNALS:
    void changed(); // by the user, or as an appliance came or went

private:
    struct Row {
        QPointer<model::ApplianceSession> session;
        QWidget *widget;
        QCheckBox *isChosen;
        QComboBox *source;
        QLabel *state;
        QList<model::AskedSource> offered; // in the order of `source`
    };
    void add(model::ApplianceSession *session);
    void fill(Row &row) const;
    bool isOther(const model::ApplianceSession *session) const;

    model::AskedSource m_asked;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QLabel *m_own; // of the asked one
};

} // namespace remora::ui
