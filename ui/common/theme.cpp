// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <array>

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include "ui/common/focusring.h"
#include "ui/common/fonts.h"
#include "ui/common/mouseleft.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

// Resources of a static library are found only after this, and only from outside a namespace.
static void initResources() { Q_INIT_RESOURCE(remora); }

namespace remora::ui {

namespace {

    constexpr std::array names{std::pair{Theme::System, "system"_L1},
        std::pair{Theme::Light, "light"_L1}, std::pair{Theme::Dark, "dark"_L1},
        std::pair{Theme::HighContrast, "high-contrast"_L1}};

    bool isDesktopDark()
    {
        static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        return dark;
    }

} // namespace

QString themeName(Theme theme)
{
    for (const auto &[known, name] : names) {
        if (known == theme)
            return name;
    }
    return {};
}

std::optional<Theme> themeNamed(const QString &name)
{
    for (const auto &[theme, known] : names) {
        if (known == name)
            return theme;
    }
    return std::nullopt;
}

void applyTheme(Theme theme)
{
    initResources();
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDesktopDark());
    const Colours &colours = theme == Theme::HighContrast ? highContrastColours()
        : dark                                            ? darkColours()
                                                          : lightColours();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(widgetPalette(colours));
    QApplication::setFont(textFont());
    static_cast<QApplication *>(QCoreApplication::instance())
        ->setStyleSheet(styleSheet(colours, textPixels()));
    FocusRing::follow();
    tellWhenMouseLeft();
}

} // namespace remora::ui
