// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include <QImage>

namespace remora::test {

// How many pixels of a picture are close to a colour, channel by channel.
inline int pixelsLike(const QImage &image, const QColor &colour, int close = 24)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) < close
                && std::abs(pixel.green() - colour.green()) < close
                && std::abs(pixel.blue() - colour.blue()) < close)
                ++found;
        }
    }
    return found;
}

} // namespace remora::test
