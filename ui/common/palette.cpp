// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QFile>
#include <QString>

#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

const Colours &lightColours()
{
    static const Colours colours{QColor(0xf6f7f8), QColor(0xffffff), QColor(0xdfe3e6),
        QColor(0xeceff1), QColor(0x1c2226), QColor(0x5c676f), QColor(0x0b6e8a), QColor(0xe3f1f5),
        QColor(0xd5ebf2), QColor(0x167345), QColor(0x8a5c00), QColor(0xb42318),
        {QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xCC79A7), QColor(0xE69F00),
            QColor(0x56B4E9), QColor(0x7A5195), QColor(0, 0, 0)}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{QColor(0x15191c), QColor(0x1c2125), QColor(0x2f363b),
        QColor(0x272d31), QColor(0xe4e8ea), QColor(0x9ca8b0), QColor(0x4fb6d3), QColor(0x19343d),
        QColor(0x1d404c), QColor(0x4cc38a), QColor(0xe0b341), QColor(0xfb8880),
        {QColor(0x53B1EF), QColor(0xF78A46), QColor(0x43DBA9), QColor(0xD58FB5), QColor(0xF2C14E),
            QColor(0x9CD3F5), QColor(0xB09BD5), QColor(0xE4E8EA)}};
    return colours;
}

// Black on white with strong lines: every text at least 7 : 1.
const Colours &highContrastColours()
{
    static const Colours colours{QColor(0xffffff), QColor(0xffffff), QColor(0, 0, 0),
        QColor(0x8a8a8a), QColor(0, 0, 0), QColor(0x404040), QColor(0x003e8a), QColor(0xdbe9ff),
        QColor(0xffe08a), QColor(0x00521f), QColor(0x5c3d00), QColor(0x8a0000),
        {QColor(0x085189), QColor(0xa2450c), QColor(0x01472f), QColor(0x8a1e65), QColor(0x674602),
            QColor(0x216893), QColor(0x492861), QColor(0, 0, 0)}};
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    if (palette.color(QPalette::Mid) == highContrastColours().line)
        return highContrastColours();
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette widgetPalette(const Colours &c)
{
    QPalette palette(c.panel, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.dimText);
    palette.setColor(QPalette::Highlight, c.selectedRow);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Dark, c.dimText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dimText);
    return palette;
}

QString styleSheet(const Colours &c, int textPixels)
{
    QFile file(u":/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[]
        = {{"@accentbg"_L1, c.accentBackground}, {"@accent"_L1, c.accent}, {"@line"_L1, c.line},
            {"@dim"_L1, c.dimText}, {"@text"_L1, c.text}, {"@panel"_L1, c.panel},
            {"@window"_L1, c.window}, {"@selected"_L1, c.selectedRow}, {"@failed"_L1, c.failed},
            {"@doubtful"_L1, c.doubtful}, {"@valid"_L1, c.valid}, {"@grid"_L1, c.grid}};
    sheet.replace("@theme"_L1, &c == &darkColours() ? "dark"_L1 : "light"_L1);
    const std::pair<QLatin1StringView, int> sizes[]
        = {{"@small"_L1, textPixels - 1}, {"@tiny"_L1, textPixels - 2},
            {"@headline"_L1, textPixels + 8}, {"@row"_L1, textRowHeight(textPixels)}};
    for (const auto &[name, size] : sizes)
        sheet.replace(name, QString::number(size));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace remora::ui
