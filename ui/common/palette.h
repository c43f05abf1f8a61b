// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QPalette>

namespace remora::ui {

// The colours of the window and the charts, by role. Series colours are told apart by people who
// see colours differently (after Okabe and Ito; those on dark and of high contrast moved until the
// simulation of the test `palette` tells them apart).
struct Colours {
    QColor window, panel, line, grid, text, dimText, accent, accentBackground, selectedRow, valid,
        doubtful, failed;
    std::array<QColor, 8> series;
    const QColor &ofSeries(int place) const
    {
        return series[static_cast<std::size_t>(place) % series.size()];
    }
};

const Colours &lightColours();
const Colours &darkColours();
const Colours &highContrastColours();
// Those that fit a widget's palette.
const Colours &coloursFor(const QPalette &palette);

QPalette widgetPalette(const Colours &colours);
// What style sheets can say better than a palette: spacing, tabs, tables, the primary button.
// `textPixels`: height of the program's text.
QString styleSheet(const Colours &colours, int textPixels);

} // namespace remora::ui
