// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace remora::ui {

// The line in which a part of a field's name or description is typed, or a regular expression: the
// switch for that lies inside it, and is Alt+R.
class FieldSearch : public QLineEdit {
    Q_OBJECT
public:
    explicit FieldSearch(QWidget *parent = nullptr);
    bool isRegular() const;
    void setRegular(bool regular);
    void ask(); // takes the keys

Q_SIGNALS:
    void searched(); // text or switch have changed
    void downAsked(); // to what was found
    void addAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSwitch();

    QToolButton *m_regular;
};

} // namespace remora::ui
