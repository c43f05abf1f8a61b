// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace remora::ui {

// What a picture says besides what it paints, instead of what it said before.
struct SvgTexts {
    QString title;
    QString description;
};

// Writes a picture's elements anew, `<svg>` to `</svg>`: Qt's SVG generator escapes only some of
// what it is given. What paints is copied; a script, the attribute of an event, a style sheet or a
// reference to something outside is not. False where `svg` is no picture; what was written is then
// not whole.
bool copySvg(const QByteArray &svg, QXmlStreamWriter &to, const SvgTexts &texts = {});

} // namespace remora::ui
