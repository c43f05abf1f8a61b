// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonValue>
#include <QString>

namespace remora::standin {

struct ApplianceState;

// Lets the settings say at the start what the options said.
void settingsFromOptions(ApplianceState &state);

// What is wrong with a value besides its shape: a sentence.
std::optional<QString> settingFault(const QString &path, const QJsonValue &value);

// Does what a changed setting says, as far as the stand-in does it.
void applySetting(ApplianceState &state, const QString &path);

} // namespace remora::standin
