// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uniformtable.h"

namespace remora::model {
class FieldListModel;
}

namespace remora::ui {

// The fields that were found. Enter and a double click add one to the query, Space and a click on
// its star mark it, it can be dragged, and Up leaves the list at its top.
class FieldList : public UniformTable {
    Q_OBJECT
public:
    explicit FieldList(model::FieldListModel *model, QWidget *parent = nullptr);
    void goTo(const QModelIndex &index); // selects it
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(); // another field is selected, or none
    void addAsked();
    void starAsked();
    void copyAsked();
    void topLeft(); // by the key that goes up

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    bool isStar(const QPoint &place) const;
};

} // namespace remora::ui
