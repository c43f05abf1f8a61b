// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/query/fieldcatalogue.h"
#include "model/query/fieldcounter.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace remora::ui {

// What is known of a field, and what can be done with it.
class FieldDetails : public QWidget {
    Q_OBJECT
public:
    explicit FieldDetails(QWidget *parent = nullptr);
    struct Shown {
        QString description;
        QString protocol;
        QString example; // of a value in a filter; empty: none
    };
    void showField(const model::FieldCatalogue::Field &field, const Shown &texts);
    void showCounts(const std::optional<model::FieldCounter::Counts> &counts);
    void setInQuery(bool isIn);

Q_SIGNALS:
    void addAsked();
    void filterAsked();
    void plotAsked();

private:
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_type;
    QLabel *m_protocol;
    QLabel *m_reader;
    QLabel *m_example;
    QLabel *m_counts;
    QPushButton *m_add;
};

} // namespace remora::ui
