// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "model/views/viewpresets.h"

class QComboBox;
class QVBoxLayout;

namespace remora::ui {

// Fields of an appliance, one below the other: what is counted by, or what is counted, each with
// what becomes of its values.
class CountFields : public QWidget {
    Q_OBJECT
public:
    // `isOfValues`: each has an operation.
    CountFields(const QString &title, bool isOfValues, QWidget *parent = nullptr);
    // Those that can be chosen; others can be typed.
    void setFields(const QList<netshark::NativeField> &fields);
    // Those that say something. The operation of a key is None.
    QList<netshark::ViewMetric> chosen() const;
    void choose(const QList<netshark::ViewMetric> &fields);

Q_SIGNALS:
    void changed(); // by the user

private:
    struct Row {
        QWidget *widget;
        QComboBox *field;
        QComboBox *operation; // nullptr: of keys
    };
    void add(const netshark::ViewMetric &metric);
    void remove(const QWidget *row);
    void fill(QComboBox *box) const;

    QString m_title;
    bool m_isOfValues;
    QList<netshark::NativeField> m_fields;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace remora::ui
