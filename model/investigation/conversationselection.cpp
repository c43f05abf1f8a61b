// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/conversationselection.h"

namespace remora::model {

ConversationSelection::ConversationSelection(std::vector<dissect::ConversationId> chosen)
{
    if (chosen.empty())
        return;
    m_some = std::make_shared<Some>();
    m_some->chosen = std::move(chosen);
}

ConversationSelection ConversationSelection::all()
{
    ConversationSelection selection;
    selection.m_isAll = true;
    return selection;
}

const std::vector<dissect::ConversationId> &ConversationSelection::chosen() const
{
    static const std::vector<dissect::ConversationId> none;
    return m_some ? m_some->chosen : none;
}

const dissect::ConversationSet &ConversationSelection::set() const
{
    static const auto everything = dissect::ConversationSet::everything();
    if (!m_some)
        return everything;
    std::call_once(
        m_some->isMade, [this] { m_some->set = dissect::ConversationSet::of(m_some->chosen); });
    return m_some->set;
}

} // namespace remora::model
