// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/notesummary.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <QCoreApplication>

#include "model/text/errortext.h"

namespace remora::model {

using dissect::PacketChunk;
using dissect::TcpNote;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };

    void add(NoteKind &to, dissect::Timestamp time, quint64 number)
    {
        if (to.count++ == 0) {
            to.firstPacket = number;
            to.first = time;
            to.last = time;
        }
        to.first = dissect::earlier(to.first, time);
        to.last = std::max(*to.last, time);
    }

    // Most packets have neither notes nor oddities: whether one is in focus is asked last.
    template <class Visit>
    void eachNoted(
        const dissect::PacketStore &store, const dissect::ConversationSet &set, Visit visit)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                const bool isOdd = (chunk.marks[at] & PacketChunk::IsOdd) != 0;
                if ((chunk.tcpNotes[at].hasAny() || isOdd) && store.isIn(i, at)
                    && set.has(chunk, at))
                    visit(chunk, at, store.first(i) + at);
            }
        }
    }

    void addOddities(
        const dissect::PacketStore &store, const dissect::OddityCounts &oddities, NoteSummary &to)
    {
        for (const auto &[name, counted] : oddities.all()) {
            NoteKind kind;
            kind.severity = severityOf(name.oddity);
            kind.oddity = name;
            kind.count = counted.count;
            kind.firstPacket = counted.firstPackets.front();
            if (kind.firstPacket <= store.packets()) {
                const auto [index, row] = store.place(dissect::PacketIndex{kind.firstPacket - 1});
                kind.first = store.chunks()[index]->times[row];
            }
            to.kinds.push_back(kind);
        }
    }

} // namespace

QString noteKindName(const NoteKind &kind)
{
    return kind.note ? noteName(*kind.note)
                     : Texts::tr("%1 (in the whole capture)").arg(oddityText(*kind.oddity));
}

QString noteKindFilter(const NoteKind &kind)
{
    if (!kind.note)
        return {};
    const auto field = dissect::tcpNoteFields[static_cast<std::size_t>(*kind.note)];
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

NoteSummary summarizeNotes(const dissect::PacketStore &store, const dissect::ConversationSet &set,
    std::size_t conversations, const dissect::OddityCounts &oddities)
{
    NoteSummary summary;
    std::array<NoteKind, dissect::tcpNoteKinds> kinds{};
    std::vector<std::uint16_t> touched(conversations); // a bit for each note
    eachNoted(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t index) {
        const dissect::TcpNotes notes = chunk.tcpNotes[at];
        ++summary.packets;
        if (!notes.hasAny())
            return;
        const std::size_t conversation = dissect::row(chunk.conversations[at]);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (!notes.shows(static_cast<TcpNote>(i)))
                continue;
            add(kinds[i], chunk.times[at], index + 1);
            if (conversation >= touched.size() || (touched[conversation] & (1U << i)) != 0)
                continue;
            touched[conversation] = static_cast<std::uint16_t>(touched[conversation] | 1U << i);
            ++kinds[i].conversations;
        }
    });
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].count == 0)
            continue;
        kinds[i].note = static_cast<TcpNote>(i);
        kinds[i].severity = severityOf(*kinds[i].note);
        summary.kinds.push_back(kinds[i]);
    }
    addOddities(store, oddities, summary);
    std::stable_sort(
        summary.kinds.begin(), summary.kinds.end(), [](const NoteKind &a, const NoteKind &b) {
            return std::tie(a.severity, a.count) > std::tie(b.severity, b.count);
        });
    return summary;
}

} // namespace remora::model
