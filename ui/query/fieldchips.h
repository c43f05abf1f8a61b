// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace remora::ui {

class FlowLayout;

// Names of fields as chips in the order of their columns: taken away with a click, moved by
// dragging or with Alt and the arrows; fields of the catalogue can be dropped between them.
class FieldChips : public QWidget {
    Q_OBJECT
public:
    // `caption`: what stands in front; `add`: the button behind them.
    FieldChips(const QString &caption, const QString &add, QWidget *parent = nullptr);
    const QStringList &fields() const { return m_fields; }
    void setFields(const QStringList &fields);
    // How a chip shows what it stands for, unless that is a name.
    void setWording(const std::function<QString(const QString &)> &wording) { m_wording = wording; }
    // Chips that do not fit into one line are behind a button that shows them all.
    void setOneLine();
    void add(const QString &field);
    void remove(const QString &field);

Q_SIGNALS:
    void changed(); // by the user
    void addAsked(); // below the button
    void chosen(const QString &field); // a chip was clicked, not its cross

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int fitting(int room) const; // how many chips do
    void clicked(const QString &field, QToolButton *chip);
    void build();
    void makeChips();
    void change(const QStringList &fields, int focused);
    void move(int from, int to); // `to`: in front of which chip
    void startDrag(int chip);
    int placeAt(const QPoint &place) const; // in front of which chip
    bool takeKey(int chip, int key, Qt::KeyboardModifiers modifiers);

    QStringList m_fields;
    std::function<QString(const QString &)> m_wording;
    QList<QToolButton *> m_chips;
    QToolButton *m_addButton;
    QToolButton *m_moreButton = nullptr; // nullptr: as many lines as they need
    bool m_isChanging = false; // the chips, or which of them are shown
    bool m_isOpen = false; // all of them are shown
    FlowLayout *m_flow;
    QPoint m_pressed;
    bool m_isPressed = false; // by the mouse
    int m_dropPlace = -1;
};

} // namespace remora::ui
