// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/loadedcapture.h"

#include <algorithm>

#include <QTimeZone>

#include "app/interrupt.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/store/selectedtotals.h"
#include "model/packetmemory.h"
#include "model/preferences.h"
#include "model/savedinvestigation.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // What an investigation names and the capture does not hold is passed over.
    void sayMissing(const Loaded &loaded, const AnalysisOptions &options)
    {
        model::SavedInvestigation asked;
        asked.focus.conversations = options.selected;
        asked.swapped = options.swapped;
        for (const QString &sentence : leaveOutMissing(asked, loaded.conversations.size()))
            complain(sentence, Partial);
    }

} // namespace

dissect::Result<Loaded> load(const QString &path, const AnalysisOptions &options)
{
    auto source = dissect::openFile(netshark::fileBytes(path), interruptFlag());
    if (!source)
        return tl::unexpected(source.error());
    auto reader = dissect::CaptureReader::open(
        std::move(*source), {options.bpf.toStdString(), true, model::packetSpace()});
    if (!reader)
        return tl::unexpected(reader.error());
    Loaded loaded;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (chunk->packets->size() > 0)
            loaded.store.append(chunk->packets);
        more = chunk->state == dissect::ByteSource::State::More;
    }
    loaded.conversations = reader->conversations();
    loaded.noteTotals = reader->noteTotals();
    loaded.facts = reader->facts();
    for (const dissect::Conversation &conversation : loaded.conversations)
        loaded.clientIsA.push_back(rolesOf(conversation, options.serverPorts).clientIsA ? 1 : 0);
    for (const std::uint32_t row : options.swapped) {
        if (row < loaded.clientIsA.size())
            loaded.clientIsA[row] ^= 1U;
    }
    sayMissing(loaded, options);
    return loaded;
}

void select(Loaded &loaded, const AnalysisOptions &options)
{
    const dissect::Timestamp start = loaded.facts.span ? loaded.facts.span->begin : 0;
    const dissect::ClockZone zone = model::clockZone(
        QTimeZone::systemTimeZone(), loaded.facts.span.value_or(dissect::TimeRange()));
    const std::string text = options.where.toStdString();
    const auto expression = dissect::FilterExpression::parse(text, {start, zone});
    if (!expression)
        return;
    const dissect::PacketFilter filter(
        *expression, loaded.conversations, loaded.noteTotals, loaded.clientIsA, start);
    loaded.store = loaded.store.selected(filter.masks(loaded.store));
    auto totals = totalsOf(loaded.store, loaded.conversations);
    loaded.conversations = std::move(totals.conversations);
    loaded.noteTotals = std::move(totals.notes);
}

void settleRoles(Loaded &loaded, const AnalysisOptions &options)
{
    for (const dissect::Conversation &conversation : loaded.conversations) {
        if (conversation.allPackets() == 0)
            continue;
        const auto row = static_cast<std::size_t>(&conversation - loaded.conversations.data());
        dissect::Roles roles = rolesOf(conversation, options.serverPorts);
        roles.clientIsA = loaded.clientIsA[row] != 0;
        loaded.rows.push_back({&conversation, roles, notesOf(conversation, loaded.noteTotals)});
    }
}

namespace {

    // Those with the most RTT samples, else the most packets; nothing where there are none.
    const dissect::ConversationRow *mostTelling(const Loaded &loaded)
    {
        const auto weight = [](const dissect::ConversationRow &row) {
            return std::pair(row.conversation->rtt().count, row.conversation->allPackets());
        };
        const auto most = std::max_element(loaded.rows.begin(), loaded.rows.end(),
            [&](const auto &a, const auto &b) { return weight(a) < weight(b); });
        return most == loaded.rows.end() ? nullptr : &*most;
    }

    const dissect::ConversationRow *ofStream(const Loaded &loaded, const QString &stream)
    {
        const auto found = std::find_if(
            loaded.rows.begin(), loaded.rows.end(), [&](const dissect::ConversationRow &row) {
                return row.conversation->kind == dissect::Conversation::Kind::Tcp
                    && QString::number(row.conversation->stream) == stream;
            });
        return found == loaded.rows.end() ? nullptr : &*found;
    }

} // namespace

tl::expected<QList<model::ChartSelection>, QString> selections(
    const Loaded &loaded, const AnalysisOptions &options)
{
    QList<model::ChartSelection> list;
    const QString &select = options.select;
    const auto add = [&](const dissect::ConversationRow &row) {
        const dissect::ConversationId id{
            static_cast<std::uint32_t>(row.conversation - loaded.conversations.data())};
        list.append(model::oneConversation(
            *row.conversation, id, row.roles, static_cast<int>(list.size())));
    };
    if (!options.selected.empty()) {
        for (const dissect::ConversationRow &row : loaded.rows) {
            const dissect::ConversationId id{
                static_cast<std::uint32_t>(row.conversation - loaded.conversations.data())};
            if (std::find(options.selected.begin(), options.selected.end(), id)
                != options.selected.end())
                add(row);
        }
    } else if (select == "most-rtt"_L1) {
        if (const auto *most = mostTelling(loaded))
            add(*most);
    } else if (select != "all"_L1) {
        const QStringList streams = select.split(','_L1, Qt::SkipEmptyParts);
        for (const QString &stream : streams) {
            const auto *row = ofStream(loaded, stream.trimmed());
            if (row == nullptr)
                return tl::unexpected<QString>(
                    QStringLiteral("There is no TCP stream %1 in this capture.").arg(stream));
            add(*row);
        }
    }
    if (list.isEmpty())
        list.append(model::everything());
    return list;
}

QString tooManyBinsText(const model::ChartData &chart)
{
    return QStringLiteral("Bins of %1 would be %2 in the chart “%3”, more than %4. Give --bin auto "
                          "or a greater width, such as --bin \"%5\".")
        .arg(model::binText(chart.bin))
        .arg(*chart.tooManyBins)
        .arg(QLatin1StringView(chart.kind->key))
        .arg(model::mostExactBins)
        .arg(model::binText(model::automaticBin(*chart.span)));
}

model::ChartSource chartSource(const Loaded &loaded, const QString &path)
{
    return {loaded.store,
        std::make_shared<const std::vector<dissect::Conversation>>(loaded.conversations),
        std::make_shared<const std::vector<std::uint8_t>>(loaded.clientIsA),
        path == "-"_L1 ? QString() : path, loaded.facts.format->sections, loaded.facts.span};
}

} // namespace remora::app
