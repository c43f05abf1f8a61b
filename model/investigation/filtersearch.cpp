// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/filtersearch.h"

#include <iterator>

#include <QFileInfo>

#include "model/text/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

using dissect::RowMask;

bool FilterSearch::isKnown(const Question &asked) const
{
    return m_found && m_filter == asked.filter && m_dialect == asked.dialect;
}

std::optional<FilterSearch::Answer> FilterSearch::answer(const Question &asked)
{
    if (asked.filter.isEmpty())
        return Answer{};
    const std::size_t chunks = asked.store.chunks().size();
    if (isKnown(asked) && m_chunks == chunks && m_roles == asked.roles)
        return m_found;
    const bool isBpf = asked.dialect == FilterDialect::Bpf;
    auto found = isBpf ? searchFile(asked) : searchStore(asked);
    m_filter = asked.filter;
    m_dialect = asked.dialect;
    m_roles = asked.roles;
    m_chunks = chunks;
    m_found = std::move(found);
    return m_found;
}

std::optional<FilterSearch::Answer> FilterSearch::searchStore(const Question &asked)
{
    auto expression = dissect::FilterExpression::parse(asked.filter.toStdString(), asked.context);
    if (!expression)
        return Answer{nullptr, filterErrorText(expression.error())};
    if (isKnown(asked) && m_run && m_chunks <= asked.store.chunks().size())
        m_run->setExpression(std::move(*expression));
    else
        m_run.emplace(std::move(*expression), netshark::fileBytes(asked.path));
    auto masks = m_run->masks(
        {asked.store, asked.store, asked.conversations, asked.noteTotals, asked.clientIsA,
            asked.context.captureStart, asked.sections, &asked.turns},
        asked.cancelled);
    if (masks)
        return Answer{std::make_shared<const std::vector<RowMask>>(std::move(*masks)), {}};
    m_run.reset();
    if (asked.cancelled)
        return std::nullopt;
    return Answer{nullptr, errorText(masks.error(), QFileInfo(asked.path).fileName())};
}

std::optional<FilterSearch::Answer> FilterSearch::searchFile(const Question &asked)
{
    const auto failed = [&](const dissect::Error &error) -> std::optional<Answer> {
        m_bpf.reset();
        if (asked.cancelled)
            return std::nullopt;
        return Answer{nullptr, errorText(error, QFileInfo(asked.path).fileName())};
    };
    const bool goesOn = isKnown(asked) && m_bpf && m_chunks <= asked.store.chunks().size();
    std::vector<RowMask> masks;
    if (goesOn) {
        if (m_found->masks)
            masks = *m_found->masks;
    } else {
        auto search
            = dissect::BpfSearch::open(netshark::fileBytes(asked.path), asked.filter.toStdString());
        if (!search)
            return failed(search.error());
        m_bpf = std::move(*search);
    }
    auto more = m_bpf->masks(asked.store, asked.cancelled);
    if (!more)
        return failed(more.error());
    masks.insert(
        masks.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
    return Answer{std::make_shared<const std::vector<RowMask>>(std::move(masks)), {}};
}

} // namespace remora::model
