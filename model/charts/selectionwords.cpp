// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/selectionwords.h"

#include <algorithm>
#include <optional>
#include <set>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/charts/chartwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Kind = dissect::Conversation::Kind;

    // A conversation's name: a kind and a number.
    enum class By { TcpStream, UdpStream, Place };
    struct Name {
        By by = By::Place;
        std::uint32_t number = 0;
    };
    struct Range {
        By by = By::TcpStream;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    QString prefixOf(By by)
    {
        return by == By::TcpStream ? u"tcp."_s
            : by == By::UdpStream  ? u"udp."_s
                                   : u"conversation."_s;
    }

    std::optional<Range> rangeOf(const QString &word)
    {
        static const QRegularExpression form(
            u"^(tcp\\.|udp\\.|conversation\\.)?(\\d{1,9})(?:-(\\d{1,9}))?$"_s);
        const auto match = form.match(word.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        Range range;
        const QString prefix = match.captured(1);
        range.by = prefix.startsWith('u'_L1) ? By::UdpStream
            : prefix.startsWith('c'_L1)      ? By::Place
                                             : By::TcpStream;
        range.first = match.captured(2).toUInt();
        range.last = match.hasCaptured(3) ? match.captured(3).toUInt() : range.first;
        return range.last < range.first ? std::nullopt : std::optional(range);
    }

    Name nameOf(const dissect::Conversation &conversation, std::size_t row)
    {
        if (conversation.stream != dissect::Conversation::noStream) {
            if (conversation.kind == Kind::Tcp)
                return {By::TcpStream, conversation.stream};
            if (conversation.kind == Kind::Udp)
                return {By::UdpStream, conversation.stream};
        }
        return {By::Place, static_cast<std::uint32_t>(row)};
    }

    // Conversations, to be found by their names.
    class NamedConversations {
    public:
        explicit NamedConversations(const std::vector<dissect::Conversation> &conversations)
            : m_conversations(conversations)
        {
            for (std::size_t row = 0; row < conversations.size(); ++row) {
                const Name name = nameOf(conversations[row], row);
                if (name.by != By::Place)
                    m_streams.emplace_back(std::pair(name.by, name.number), row);
            }
            std::sort(m_streams.begin(), m_streams.end());
        }
        // False where there is none.
        bool find(const Range &range, std::vector<dissect::ConversationId> &to) const
        {
            const std::size_t before = to.size();
            if (range.by == By::Place) {
                const std::size_t end
                    = std::min(std::size_t{range.last} + 1, m_conversations.size());
                for (std::size_t row = range.first; row < end; ++row)
                    to.push_back(idOf(row));
                return to.size() > before;
            }
            auto at = std::lower_bound(m_streams.begin(), m_streams.end(),
                std::pair(std::pair(range.by, range.first), std::size_t{0}));
            for (; at != m_streams.end() && at->first <= std::pair(range.by, range.last); ++at)
                to.push_back(idOf(at->second));
            return to.size() > before;
        }

    private:
        static dissect::ConversationId idOf(std::size_t row)
        {
            return dissect::ConversationId{static_cast<std::uint32_t>(row)};
        }
        const std::vector<dissect::Conversation> &m_conversations;
        std::vector<std::pair<std::pair<By, std::uint32_t>, std::size_t>> m_streams;
    };

    QString missingText(const Range &range)
    {
        const QString number = range.first == range.last
            ? QString::number(range.first)
            : QStringLiteral("%1-%2").arg(range.first).arg(range.last);
        switch (range.by) {
        case By::TcpStream:
            return QStringLiteral("There is no TCP stream %1 in this capture.").arg(number);
        case By::UdpStream:
            return QStringLiteral("There is no UDP stream %1 in this capture.").arg(number);
        case By::Place:
            break;
        }
        return QStringLiteral("There is no conversation %1 in this capture.").arg(number);
    }

    ChartSelection one(
        const SelectableConversations &capture, dissect::ConversationId id, int colour)
    {
        const auto row = dissect::row(id);
        dissect::Roles roles;
        roles.clientIsA = capture.clientIsA[row] != 0;
        return oneConversation(capture.conversations[row], id, roles, colour);
    }

    // Those with the most RTT samples, else the most packets.
    QList<ChartSelection> mostTelling(const SelectableConversations &capture)
    {
        const auto &all = capture.inFocus;
        const auto weight = [](const dissect::Conversation &conversation) {
            return std::pair(conversation.rtt().count, conversation.allPackets());
        };
        const auto most = std::max_element(all.begin(), all.end(),
            [&](const auto &a, const auto &b) { return weight(a) < weight(b); });
        if (most == all.end() || most->allPackets() == 0)
            return {everything()};
        return {one(
            capture, dissect::ConversationId{static_cast<std::uint32_t>(most - all.begin())}, 0)};
    }

    // Of any of the ranges; a range without one is an error.
    tl::expected<std::vector<dissect::ConversationId>, QString> members(
        const QStringList &words, const NamedConversations &conversations)
    {
        std::vector<dissect::ConversationId> ids;
        for (const QString &word : words) {
            const auto range = rangeOf(word);
            if (!range || !conversations.find(*range, ids))
                return tl::unexpected(missingText(range.value_or(Range())));
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    QString wordsOf(
        const ChartSelection &selection, const std::vector<dissect::Conversation> &conversations)
    {
        std::vector<Name> names;
        for (std::size_t row = 0; row < conversations.size(); ++row) {
            if (selection.set.contains(dissect::ConversationId{static_cast<std::uint32_t>(row)}))
                names.push_back(nameOf(conversations[row], row));
        }
        std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
            return std::pair(a.by, a.number) < std::pair(b.by, b.number);
        });
        QStringList words;
        for (std::size_t i = 0; i < names.size();) {
            std::size_t last = i;
            while (last + 1 < names.size() && names[last + 1].by == names[i].by
                && names[last + 1].number == names[last].number + 1)
                ++last;
            QString word = prefixOf(names[i].by) + QString::number(names[i].number);
            if (last > i)
                word += '-'_L1 + QString::number(names[last].number);
            words << word;
            i = last + 1;
        }
        if (selection.isNamed)
            return percentCoded(selection.name) + '='_L1 + words.join('+'_L1);
        // One range by itself would be drawn apart.
        if (words.size() == 1 && names.size() > 1)
            words.prepend(prefixOf(names[0].by) + QString::number(names[0].number));
        return words.join('+'_L1);
    }

} // namespace

bool isSelection(const QString &words)
{
    if (words == "most-rtt"_L1 || words == "all"_L1)
        return true;
    const QStringList groups = words.split(','_L1);
    return std::all_of(groups.begin(), groups.end(), [](const QString &group) {
        const QStringList parts = group.mid(group.indexOf('='_L1) + 1).split('+'_L1);
        return std::all_of(parts.begin(), parts.end(),
            [](const QString &part) { return rangeOf(part).has_value(); });
    });
}

tl::expected<QList<ChartSelection>, QString> selectionsOf(
    const QString &words, const SelectableConversations &capture)
{
    if (words == "all"_L1)
        return QList<ChartSelection>{everything()};
    if (words == "most-rtt"_L1)
        return mostTelling(capture);
    QList<ChartSelection> list;
    const NamedConversations named(capture.conversations);
    std::set<std::vector<dissect::ConversationId>> known; // what is drawn without a name
    const QStringList groups = words.split(','_L1);
    for (const QString &group : groups) {
        const qsizetype equals = group.indexOf('='_L1); // behind a name; -1: none
        const QStringList parts = group.mid(equals + 1).split('+'_L1);
        const auto ids = members(parts, named);
        if (!ids)
            return tl::unexpected(ids.error());
        if (equals >= 0) {
            list.append(groupOfConversations(
                percentDecoded(group.left(equals)), *ids, static_cast<int>(list.size())));
            continue;
        }
        if (ids->size() > 1 && parts.size() > 1) {
            if (!known.insert(*ids).second)
                continue;
            list.append(severalConversations(dissect::ConversationSet::of(*ids), ids->size()));
            list.back().colour = static_cast<int>(list.size()) - 1;
            continue;
        }
        for (const auto id : *ids) {
            if (known.insert({id}).second)
                list.append(one(capture, id, static_cast<int>(list.size())));
        }
    }
    return list;
}

QList<ChartSelection> selectionsOf(
    const ConversationSelection &selected, const SelectableConversations &capture)
{
    const auto &ids = selected.chosen();
    if (ids.empty())
        return {everything()};
    if (ids.size() > mostColours)
        return {severalConversations(selected.set(), ids.size())};
    QList<ChartSelection> list;
    for (const auto id : ids)
        list.append(one(capture, id, static_cast<int>(list.size())));
    return list;
}

QString selectionWords(const QList<ChartSelection> &selections,
    const std::vector<dissect::Conversation> &conversations)
{
    QStringList groups;
    for (const ChartSelection &selection : selections) {
        if (selection.set.isEverything())
            return u"all"_s;
        groups << wordsOf(selection, conversations);
    }
    return groups.isEmpty() ? u"all"_s : groups.join(','_L1);
}

} // namespace remora::model
