// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace remora::ui {

class UniformTable;

// A last row below a table that stays while the others scroll: what all of them come to, under the
// columns' heads. Its caption stands in the columns before the first that has a total.
class TotalRow : public QWidget {
    Q_OBJECT
public:
    // `table` must live as long.
    explicit TotalRow(UniformTable *table, QWidget *parent = nullptr);
    // By column of the table; empty: there is none. No texts at all: the row is hidden.
    void show(const QString &caption, const QStringList &texts);
    const QStringList &texts() const { return m_texts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    QRect placeOf(int column) const; // in this row; empty: there is none

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect captionPlace() const;

    UniformTable *m_table;
    QString m_caption;
    QStringList m_texts;
};

} // namespace remora::ui
