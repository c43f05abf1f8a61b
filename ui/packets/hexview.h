// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractScrollArea>

#include "model/packets/packetcontents.h"

namespace remora::ui {

// The bytes of a packet as hexadecimal numbers and as characters, with one field marked.
class HexView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);
    void show(std::shared_ptr<const dissect::OwnedPacket> packet);
    // Marks bytes; length 0 marks none.
    void mark(std::size_t begin, std::size_t length);
    QString text() const; // all lines, for the clipboard

Q_SIGNALS:
    void byteClicked(std::size_t byte);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    static constexpr std::size_t perLine = 16;
    std::size_t lines() const;
    int lineHeight() const;
    double characterWidth() const;
    void updateScroll();

    std::shared_ptr<const dissect::OwnedPacket> m_packet;
    std::size_t m_markBegin = 0;
    std::size_t m_markLength = 0;
};

} // namespace remora::ui
