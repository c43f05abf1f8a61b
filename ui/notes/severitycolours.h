// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/notenames.h"
#include "ui/common/palette.h"

namespace remora::ui {

// Of words and bars that tell how much a note should worry.
inline QColor severityColour(const Colours &colours, model::Severity severity)
{
    switch (severity) {
    case model::Severity::Error:
        return colours.failed;
    case model::Severity::Warning:
        return colours.doubtful;
    case model::Severity::Note:
        return colours.accent;
    default:
        return colours.dimText;
    }
}

// Behind a row of text, so faint that the text keeps its contrast.
inline QColor severityTint(const Colours &colours, model::Severity severity)
{
    if (severity == model::Severity::None || severity == model::Severity::Chat)
        return colours.panel;
    constexpr double share = 0.06;
    const QColor tint = severityColour(colours, severity);
    const auto mixed = [](int under, int over) {
        return static_cast<int>(under + (over - under) * share + 0.5);
    };
    return {mixed(colours.panel.red(), tint.red()), mixed(colours.panel.green(), tint.green()),
        mixed(colours.panel.blue(), tint.blue())};
}

} // namespace remora::ui
