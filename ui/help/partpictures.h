// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QSize>
#include <QString>

class QPainter;

namespace remora::ui {

struct Colours;

// Packets between client and server, time running down, and beside them the parts of the client's
// waiting.
enum class PartPicture { Turn, Loss, Window };
inline constexpr std::array partPictures{PartPicture::Turn, PartPicture::Loss, PartPicture::Window};

QString partPictureName(PartPicture which); // as help pages refer to it
QSize partPictureSize(PartPicture which);
// Within partPictureSize, from 0, 0; the background is the caller's.
void paintPartPicture(QPainter &painter, PartPicture which, const Colours &colours);

} // namespace remora::ui
