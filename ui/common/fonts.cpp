// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include <algorithm>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr auto familyKey = "window/font"_L1;
    constexpr auto fixedFamilyKey = "window/fixedFont"_L1;
    constexpr auto pixelsKey = "window/textSize"_L1;

    // Before the program changes it.
    const QFont &desktopFont()
    {
        static const QFont font = QApplication::font();
        return font;
    }

} // namespace

FontChoice chosenFonts()
{
    const QSettings settings;
    const int pixels = settings.value(pixelsKey).toInt();
    return {settings.value(familyKey).toString(), settings.value(fixedFamilyKey).toString(),
        pixels == 0 ? 0 : std::clamp(pixels, leastTextPixels, mostTextPixels)};
}

void rememberFonts(const FontChoice &choice)
{
    QSettings settings;
    settings.setValue(familyKey, choice.family);
    settings.setValue(fixedFamilyKey, choice.fixedFamily);
    settings.setValue(pixelsKey, choice.pixels);
}

QFont textFont()
{
    QFont font = desktopFont();
    const FontChoice choice = chosenFonts();
    if (!choice.family.isEmpty())
        font.setFamily(choice.family);
    if (choice.pixels > 0)
        font.setPixelSize(choice.pixels);
    else if (QFontInfo(font).pixelSize() < usualTextPixels)
        font.setPixelSize(usualTextPixels);
    return font;
}

int textPixels(int step)
{
    constexpr int least = 9;
    return std::max(least, QFontInfo(QApplication::font()).pixelSize() + step);
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const FontChoice choice = chosenFonts();
    if (!choice.fixedFamily.isEmpty())
        font.setFamily(choice.fixedFamily);
    font.setPixelSize(textPixels());
    return font;
}

} // namespace remora::ui
