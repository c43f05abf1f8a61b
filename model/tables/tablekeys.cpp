// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/tablekeys.h"

#include <algorithm>
#include <array>

namespace remora::model {

namespace {

    // By Grouping.
    constexpr std::array<const char *, groupings> groupingKeys{
        "stream", "client-port", "host-pair", "client", "server", "server-port", "protocol"};

} // namespace

// As files call it, but for the small charts, which they write as bit rate and wait.
QLatin1StringView keyOf(ConversationColumn column)
{
    switch (column) {
    case ConversationColumn::Rate:
        return QLatin1StringView("rate");
    case ConversationColumn::WaitBar:
        return QLatin1StringView("where_it_went");
    default:
        return columnField(column);
    }
}

std::optional<ConversationColumn> conversationColumn(QStringView key)
{
    for (int i = 0; i < conversationColumns; ++i) {
        const auto column = static_cast<ConversationColumn>(i);
        if (key == keyOf(column))
            return column;
    }
    return std::nullopt;
}

QLatin1StringView keyOf(dissect::Grouping grouping)
{
    return QLatin1StringView(groupingKeys[static_cast<std::size_t>(grouping)]);
}

std::optional<dissect::Grouping> grouping(QStringView key)
{
    const auto *const found = std::find_if(groupingKeys.begin(), groupingKeys.end(),
        [&](const char *known) { return key == QLatin1StringView(known); });
    if (found == groupingKeys.end())
        return std::nullopt;
    return static_cast<dissect::Grouping>(found - groupingKeys.begin());
}

} // namespace remora::model
