// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/focusview.h"

#include <algorithm>
#include <numeric>

#include "dissect/store/roles.h"
#include "dissect/store/selectedtotals.h"

namespace remora::model {

using dissect::RowMask;

namespace {

    std::shared_ptr<const std::vector<std::uint8_t>> clients(const FocusQuestion &asked)
    {
        auto clientIsA = std::make_shared<std::vector<std::uint8_t>>();
        clientIsA->reserve(asked.conversations->size());
        for (const dissect::Conversation &conversation : *asked.conversations)
            clientIsA->push_back(rolesOf(conversation, asked.serverPorts).clientIsA ? 1 : 0);
        for (const std::uint32_t row : asked.swapped) {
            if (row < clientIsA->size())
                (*clientIsA)[row] ^= 1U;
        }
        return clientIsA;
    }

    std::shared_ptr<const dissect::TurnSource> turnsOf(const FocusQuestion &asked,
        const std::shared_ptr<const std::vector<std::uint8_t>> &clientIsA)
    {
        if (asked.turns
            && asked.turns->isOf(asked.store, asked.conversations, *clientIsA, asked.tap))
            return asked.turns;
        return std::make_shared<const dissect::TurnSource>(
            asked.store, asked.conversations, clientIsA, asked.tap);
    }

    quint64 packetsIn(const dissect::PacketStore &store)
    {
        if (store.isEverything())
            return store.packets();
        quint64 packets = 0;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const RowMask &mask = *store.mask(i);
            packets += std::accumulate(mask.begin(), mask.end(), quint64{0});
        }
        return packets;
    }

} // namespace

std::optional<FocusView> focusView(const FocusQuestion &asked, FilterSearch &search)
{
    FocusView view;
    view.conversations = view.all = asked.conversations;
    view.noteTotals = asked.noteTotals;
    view.clientIsA = clients(asked);
    view.turnSource = turnsOf(asked, view.clientIsA);
    auto found = search.answer({asked.store, *asked.conversations, *asked.noteTotals,
        *view.clientIsA, asked.context, asked.path, asked.sections, asked.focus.filter,
        asked.focus.dialect, asked.roles, *view.turnSource, *asked.cancelled});
    if (!found)
        return std::nullopt;
    view.problem = std::move(found->problem);
    const FilterSearch::Masks masks = std::move(found->masks);
    view.filtered = masks ? asked.store.selected(masks) : asked.store;
    view.store = asked.focus.range ? view.filtered.within(*asked.focus.range) : view.filtered;
    view.packets = packetsIn(view.store);
    if (!view.store.isEverything()) {
        auto totals = totalsOf(view.store, *asked.conversations);
        view.conversations = std::make_shared<const std::vector<dissect::Conversation>>(
            std::move(totals.conversations));
        view.noteTotals
            = std::make_shared<const std::vector<dissect::NoteTotals>>(std::move(totals.notes));
    }
    view.withPackets
        = static_cast<quint64>(std::count_if(view.conversations->begin(), view.conversations->end(),
            [](const dissect::Conversation &one) { return one.allPackets() > 0; }));
    return view;
}

} // namespace remora::model
