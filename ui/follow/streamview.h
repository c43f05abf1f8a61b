// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractScrollArea>

#include "model/packets/streamlines.h"

namespace remora::ui {

// The lines of a followed stream. A bar and a tint tell the sides apart, and an arrow with the
// packet's number where a packet begins. Whole lines are selected.
class StreamView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit StreamView(QWidget *parent = nullptr);
    void show(std::shared_ptr<const model::StreamLines> lines);
    const model::StreamLines *lines() const { return m_lines.get(); }
    std::shared_ptr<const model::StreamLines> sharedLines() const { return m_lines; }
    std::optional<std::size_t> current() const { return m_current; }
    void select(std::size_t line);
    void selectAll();
    // Of the selected lines, with an arrow for the side.
    QString selectedText() const;
    void copy() const;

Q_SIGNALS:
    void packetAsked(quint64 number);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int lineHeight() const;
    double characterWidth() const;
    std::size_t count() const { return m_lines ? m_lines->size() : 0; }
    std::optional<std::size_t> lineAt(const QPointF &place) const;
    bool isSelected(std::size_t line) const;
    // Where a packet begins, or speaks the other side.
    bool beginsPacket(std::size_t line) const;
    QString head(std::size_t line) const;
    void moveTo(std::size_t line, bool extends);
    void updateScroll();

    std::shared_ptr<const model::StreamLines> m_lines;
    std::optional<std::size_t> m_current;
    std::size_t m_anchor = 0; // where the selection began
};

} // namespace remora::ui
