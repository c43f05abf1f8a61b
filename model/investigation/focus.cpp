// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/focus.h"

#include <QTimeZone>

#include "model/filters/filterwords.h"
#include "model/settings/preferences.h"

namespace remora::model {

QString focusText(const FocusState &focus)
{
    return focus.range ? joinedFilter(focus.filter, rangeFilter(*focus.range), FilterJoin::And)
                       : focus.filter;
}

void Focus::setRange(const std::optional<dissect::TimeRange> &range)
{
    FocusState to = m_now;
    to.range = range;
    change(to, Part::Range);
}

void Focus::setFilter(const QString &text, FilterDialect dialect)
{
    FocusState to = m_now;
    to.filter = text.trimmed();
    to.dialect = dialect;
    to.zone = to.filter.isEmpty() ? QByteArray() : shownZone().id();
    change(to, Part::Filter);
}

void Focus::setConversations(const ConversationSelection &conversations)
{
    FocusState to = m_now;
    to.conversations = conversations;
    change(to, Part::Conversations);
}

void Focus::setQuery(const QueryWords &query)
{
    FocusState to = m_now;
    to.query = query;
    change(to, Part::Query);
}

void Focus::beginWith(const QueryWords &query)
{
    if (m_now.query == query)
        return;
    m_now.query = query;
    Q_EMIT queryChanged();
}

void Focus::restore(const FocusState &state) { change(state, Part::None); }

void Focus::clear() { change({}, Part::None); }

void Focus::setPacket(std::optional<dissect::PacketIndex> packet)
{
    if (packet == m_packet)
        return;
    m_packet = packet;
    Q_EMIT packetChanged();
}

void Focus::change(FocusState to, Part part)
{
    if (!to.query)
        to.query = m_now.query;
    if (to == m_now)
        return;
    // What happens in one sweep, such as a selection that grows row by row, is one step back.
    constexpr qint64 sweepMs = 400;
    constexpr std::size_t mostSteps = 500;
    const bool continues = part != Part::None && part == m_lastPart && m_sinceChange.isValid()
        && m_sinceChange.elapsed() < sweepMs && !m_before.empty();
    if (!continues)
        m_before.push_back(m_now);
    if (m_before.size() > mostSteps)
        m_before.erase(m_before.begin());
    m_after.clear();
    m_lastPart = part;
    m_sinceChange.start();
    show(std::move(to));
    Q_EMIT historyChanged();
}

void Focus::show(FocusState to)
{
    if (!to.query)
        to.query = m_now.query;
    const FocusState before = std::exchange(m_now, std::move(to));
    if (before.range != m_now.range)
        Q_EMIT rangeChanged();
    if (before.filter != m_now.filter || before.dialect != m_now.dialect
        || before.zone != m_now.zone)
        Q_EMIT filterChanged();
    if (before.conversations != m_now.conversations)
        Q_EMIT conversationsChanged();
    if (before.query != m_now.query)
        Q_EMIT queryChanged();
}

void Focus::undo() { step(m_before, m_after); }
void Focus::redo() { step(m_after, m_before); }

void Focus::step(std::vector<FocusState> &from, std::vector<FocusState> &to)
{
    if (from.empty())
        return;
    const FocusState next = std::move(from.back());
    from.pop_back();
    to.push_back(m_now);
    m_lastPart = Part::None;
    show(next);
    Q_EMIT historyChanged();
}

} // namespace remora::model
