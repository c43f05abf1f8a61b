// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "dissect/points/ladder.h"

namespace remora::app {

// A ladder as an SVG picture: the points as upright lines, time downwards, packets from one to the
// next; one that was lost ends on the way with a cross. Where nothing happens time is shortened,
// and the picture says so. `points`: their names, harmless.
QByteArray ladderPicture(const dissect::Ladder &ladder, const QStringList &points);

} // namespace remora::app
