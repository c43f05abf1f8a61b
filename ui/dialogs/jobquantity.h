// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <tl/expected.hpp>

class QComboBox;
class QLabel;
class QLineEdit;

namespace remora::ui {

// How much of something: a number and its unit, with what is wrong with them beside them. Any whole
// number of the smallest unit is shown exactly.
class JobQuantity : public QWidget {
    Q_OBJECT
public:
    struct Unit {
        QString name;
        qint64 size; // in the smallest one
    };
    // `units`: the smallest first. `whenEmpty` says what it means that nothing is typed; empty
    // where something has to be.
    JobQuantity(const QList<Unit> &units, qint64 most, const QString &whenEmpty);

    // For whoever hears the window.
    void setMeaning(const QString &meaning);
    // 0 empties the field; in this unit then.
    void setValue(qint64 value, int unit = 0);
    // In the smallest unit; 0 where nothing is typed; or what is wrong, as a sentence. While it is
    // disabled nothing is wrong.
    tl::expected<qint64, QString> value() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    tl::expected<qint64, QString> read() const;
    QString text(qint64 value, qsizetype unit) const;
    qsizetype unitOf(qint64 value) const;
    void check();

    QList<Unit> m_units;
    qint64 m_most;
    bool m_isNeeded;
    QLineEdit *m_number;
    QComboBox *m_unit;
    QLabel *m_problem;
};

} // namespace remora::ui
