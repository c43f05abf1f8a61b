// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyzed.h"

#include "app/terminal/interrupt.h"
#include "dissect/turns/turns.h"
#include "model/filters/rangewords.h"
#include "model/text/errortext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    model::InvestigationStart readAtOnce(const model::InvestigationStart &start)
    {
        model::InvestigationStart whole = start;
        whole.source.interrupted = interruptFlag();
        whole.source.toldAtEnd = true;
        return whole;
    }

    ExitStatus failed(const QString &sentence, ExitStatus status)
    {
        return static_cast<ExitStatus>(complain(sentence, status));
    }

} // namespace

Analyzed::Analyzed(const model::SavedInvestigation &start, const AnalysisOptions &options)
    : m_start(start)
    , m_investigation(readAtOnce(start))
{
    m_investigation.finish();
    for (const QString &sentence : m_investigation.leftOut())
        complain(sentence, Partial);
    m_status = settle(options);
}

// What needs the capture to be understood.
ExitStatus Analyzed::settle(const AnalysisOptions &options)
{
    const model::Capture &capture = m_investigation.capture();
    if (const auto &error = capture.error())
        return failed(model::errorText(*error, m_start.source.path),
            error->kind == dissect::Error::Kind::BadFilter ? Usage : Failed);
    interruptFlag()->store(false); // what came is made use of; a second signal ends that
    if (!options.range.isEmpty())
        m_investigation.focus().setRange(
            model::rangeOf(options.range, m_investigation.contextInView()));
    if (!options.swap.isEmpty()) {
        if (const ExitStatus status = swap(options.swap); status != Done)
            return status;
    }
    m_investigation.finish();
    if (!m_investigation.problem().isEmpty())
        return failed(m_investigation.problem(), Usage);
    m_start.focus = m_investigation.focus().now();
    m_start.swapped = m_investigation.asStart().swapped;
    return select(options.select);
}

ExitStatus Analyzed::swap(const QString &words)
{
    model::Capture &capture = m_investigation.capture();
    const auto chosen = model::selectionsOf(words, selectable());
    if (!chosen)
        return failed(chosen.error(), Usage);
    const dissect::ConversationSet named = model::packetsOf(*chosen);
    for (std::uint32_t row = 0; row < capture.conversations()->size(); ++row) {
        if (named.contains(dissect::ConversationId{row}))
            capture.swapRoles(dissect::ConversationId{row});
    }
    return Done;
}

model::SelectableConversations Analyzed::selectable() const
{
    return {*m_investigation.capture().conversations(), *m_investigation.conversations(),
        *m_investigation.clientIsA()};
}

ExitStatus Analyzed::select(const QString &words)
{
    const model::SelectableConversations all = selectable();
    const model::ConversationSelection &focused = m_start.focus.conversations;
    if (words.isEmpty() && !focused.isNone()) {
        m_selections = model::selectionsOf(focused, all);
        return Done;
    }
    const QString usual = m_start.focus.conversations.isAll() ? u"all"_s : u"most-rtt"_s;
    auto chosen = model::selectionsOf(words.isEmpty() ? usual : words, all);
    if (!chosen)
        return failed(chosen.error(), Usage);
    m_selections = std::move(*chosen);
    return Done;
}

std::shared_ptr<const std::vector<dissect::ConversationDetails>> Analyzed::details() const
{
    if (!m_details)
        m_details = std::make_shared<const std::vector<dissect::ConversationDetails>>(
            detailsOf(m_investigation.store(), *m_investigation.conversations()));
    return m_details;
}

const std::vector<dissect::Turn> &Analyzed::turns() const
{
    if (m_turns)
        return m_turns->turns();
    m_turns = m_investigation.turnSource()->table(*interruptFlag());
    const dissect::PacketStore &store = m_investigation.store();
    if (!m_turns) // interrupted
        m_turns = std::make_shared<const dissect::TurnTable>();
    else if (!store.isEverything())
        m_turns = std::make_shared<const dissect::TurnTable>(
            turnsWithin(store, m_turns->turns()), m_investigation.conversations()->size());
    return m_turns->turns();
}

model::WaitingVerdict Analyzed::waiting() const
{
    model::TurnsView view;
    view.all = view.inFocus = {std::shared_ptr<const void>(), &turns()}; // it is this one's
    view.conversations = m_investigation.conversations();
    view.clientIsA = m_investigation.clientIsA();
    view.tap = dissect::tapPositionOf(*view.conversations, *view.clientIsA);
    view.tapSet = tap();
    view.isKnown = true;
    return waitingVerdictOf(view, m_investigation.focus().now().conversations, m_start.baseline);
}

std::vector<dissect::ConversationRow> Analyzed::rows() const
{
    turns();
    std::vector<dissect::ConversationRow> rows;
    const auto &conversations = *m_investigation.conversations();
    const auto &known = *details();
    for (std::size_t row = 0; row < conversations.size(); ++row) {
        const dissect::Conversation &conversation = conversations[row];
        if (conversation.allPackets() == 0)
            continue;
        dissect::Roles roles = rolesOf(conversation, m_investigation.capture().serverPorts());
        roles.clientIsA = (*m_investigation.clientIsA())[row] != 0;
        rows.push_back({&conversation, roles, notesOf(conversation, *m_investigation.noteTotals()),
            &known[row], m_turns->totals().find(row)});
    }
    return rows;
}

std::shared_ptr<const model::ChartData> Analyzed::chart(
    const model::ChartKind &kind, const model::ChartOptions &options) const
{
    const QString &path = m_start.source.path;
    const auto &facts = m_investigation.capture().facts();
    model::ChartSource source{m_investigation.store(), m_investigation.conversations(),
        m_investigation.clientIsA(), path == "-"_L1 ? QString() : path, facts.format->sections,
        facts.span};
    if (kind.isOfTurns) // lives as long as this
        source.turns = {std::shared_ptr<const void>(), &turns()};
    source.tap = tap();
    auto chart = model::makeChart(kind, source, m_selections, options);
    if (!chart.tooManyBins)
        return std::make_shared<const model::ChartData>(std::move(chart));
    complain(QStringLiteral("Bins of %1 would be %2 in the chart “%3”, more than %4. Give --bin "
                            "auto or a greater width, such as --bin \"%5\".")
                 .arg(model::binText(chart.bin))
                 .arg(*chart.tooManyBins)
                 .arg(QLatin1StringView(chart.kind->key))
                 .arg(model::mostExactBins)
                 .arg(model::binText(model::automaticBin(*chart.span))),
        Failed);
    return nullptr;
}

} // namespace remora::app
