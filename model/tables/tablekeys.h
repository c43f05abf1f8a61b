// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLatin1StringView>
#include <QStringView>

#include "model/tables/conversationcolumns.h"

// By what words a saved investigation knows columns and groupings: they stay, whatever the order of
// the columns and the language become. Each word is a column's only; nothing for a word of none.
namespace remora::model {

QLatin1StringView keyOf(ConversationColumn column);
std::optional<ConversationColumn> conversationColumn(QStringView key);

QLatin1StringView keyOf(dissect::Grouping grouping);
std::optional<dissect::Grouping> grouping(QStringView key);

} // namespace remora::model
