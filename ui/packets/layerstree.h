// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "model/packets/packetcontents.h"

namespace remora::ui {

// The headers of a packet in each other, with their fields. A field that is selected tells where
// its bytes are; which layers are open is kept from packet to packet.
class LayersTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit LayersTree(QWidget *parent = nullptr);
    // `analysis`: what is known of the packet beside its bytes, as name and value.
    void show(const QList<QPair<QString, QString>> &analysis,
        const std::vector<dissect::DescribedLayer> &layers);
    // Selects the smallest field that holds a byte.
    void selectByte(std::size_t byte);

Q_SIGNALS:
    void bytesSelected(std::size_t begin, std::size_t length);

private:
    void showMenu(const QPoint &place);
    QSet<QString> m_open; // titles
};

} // namespace remora::ui
