// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QBrush>
#include <QColor>
#include <QRectF>

#include "model/turns/partwords.h"

class QPainter;

namespace remora::ui {

struct Colours;

// Of the parts that clients waited for: told apart by people who see colours differently, and only
// ever filled areas, while lines and dots are conversations. That of what is not seen: none.
QColor partColour(dissect::TimePart part, const Colours &colours);
// What is laid over that colour so that a part is known without it: in high contrast only, and not
// for the part that is plain.
std::optional<QBrush> partPattern(dissect::TimePart part, const Colours &colours);

// A part of a bar, as wide as its time.
struct PartPlace {
    dissect::TimePart part;
    QRectF place;
};
// Where the parts of a bar stand, in their order, 1 px between them; each is seen: 0.8 px wide at
// least. `whole` (ns, above 0): how long the whole width of `place` is. None where nothing was
// waited for.
std::vector<PartPlace> placesOf(
    const QRectF &place, const dissect::PartTimes &parts, dissect::Duration whole);

// How one part of anything is filled.
struct PartLook {
    bool isAtMost = false; // hatched: an upper bound
    bool isDimmed = false; // another one is pointed at
};
// Fills an area; in high contrast with an outline and a pattern of its own.
void paintPart(QPainter &painter, const QRectF &place, dissect::TimePart part,
    const Colours &colours, const PartLook &look = {});

// A bar of parts, at placesOf. `atMost`: bits by TimePart; `lit`: the others are dimmed.
void paintParts(QPainter &painter, const QRectF &place, const dissect::PartTimes &parts,
    dissect::Duration whole, std::uint8_t atMost, const Colours &colours,
    std::optional<dissect::TimePart> lit = {});
// The part of such a bar at an x, the gap after it included.
std::optional<dissect::TimePart> partAt(
    const QRectF &place, const dissect::PartTimes &parts, dissect::Duration whole, double x);

} // namespace remora::ui
