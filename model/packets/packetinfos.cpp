// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetinfos.h"

#include <algorithm>
#include <unordered_map>

#include "dissect/brief/packetbrief.h"
#include "dissect/capture/packetbytes.h"
#include "dissect/tcp/sequence.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

namespace remora::model {

using dissect::PacketChunk;
using dissect::PacketIndex;
using dissect::TcpNote;

namespace {

    bool isResent(const PacketChunk &chunk, std::size_t row)
    {
        return chunk.tcpNotes[row].shows(TcpNote::Retransmission);
    }

    bool isSegment(const PacketChunk &chunk, std::size_t row)
    {
        constexpr auto needed
            = PacketChunk::HasSequence | PacketChunk::HasLength | PacketChunk::HasFlags;
        return (chunk.marks[row] & needed) == needed && chunk.countsForConversation(row);
    }

    // Finds for segments that were sent again where their first byte was sent before, going back
    // from the last of them. What was sent several times leads to the first of them.
    class RepeatSearch {
    public:
        explicit RepeatSearch(const dissect::PacketStore &store)
            : m_store(store)
        {
        }
        void add(quint64 packet)
        {
            const auto [index, row] = m_store.place(PacketIndex{packet});
            const PacketChunk &chunk = *m_store.chunks()[index];
            if (!isResent(chunk, row) || !isSegment(chunk, row))
                return;
            m_open[dissect::row(chunk.conversations[row])].push_back(
                {packet, chunk.tcpSequences[row], way(chunk, row)});
            m_last = std::max(m_last, packet);
            ++m_left;
        }
        void run(PacketInfoTable &to, const std::atomic<bool> &cancelled)
        {
            // So far back that a resent segment has long been given up.
            constexpr quint64 most = 4'000'000;
            const quint64 end = m_last > most ? m_last - most : 0;
            for (quint64 packet = m_last; packet > end && m_left > 0 && !cancelled;)
                look(--packet, to);
        }

    private:
        struct Open {
            quint64 packet;
            std::uint32_t sequence;
            bool fromB;
            bool isFound = false;
        };
        static bool way(const PacketChunk &chunk, std::size_t row)
        {
            return (chunk.marks[row] & PacketChunk::FromB) != 0;
        }
        void look(quint64 packet, PacketInfoTable &to)
        {
            const auto [index, row] = m_store.place(PacketIndex{packet});
            const PacketChunk &chunk = *m_store.chunks()[index];
            const auto open = m_open.find(dissect::row(chunk.conversations[row]));
            if (open == m_open.end() || !isSegment(chunk, row))
                return;
            for (Open &one : open->second) {
                const bool holds = !dissect::isAfter(chunk.tcpSequences[row], one.sequence)
                    && dissect::isBefore(one.sequence, chunk.nextSequence(row));
                if (one.isFound || packet >= one.packet || one.fromB != way(chunk, row) || !holds)
                    continue;
                to[one.packet].repeats = packet + 1;
                one.isFound = !isResent(chunk, row);
                m_left -= one.isFound ? 1 : 0;
            }
        }

        const dissect::PacketStore &m_store;
        std::unordered_map<std::uint32_t, std::vector<Open>> m_open; // by conversation
        quint64 m_last = 0;
        std::size_t m_left = 0;
    };

} // namespace

PacketInfoTable readPacketInfos(const QString &path, std::uint64_t sections,
    const dissect::PacketStore &store, const std::vector<quint64> &packets,
    const std::atomic<bool> &cancelled)
{
    PacketInfoTable infos;
    std::vector<std::uint64_t> offsets;
    RepeatSearch repeats(store);
    for (const quint64 packet : packets) {
        const auto [index, row] = store.place(PacketIndex{packet});
        offsets.push_back(store.chunks()[index]->offset(row));
        repeats.add(packet);
    }
    constexpr qsizetype longest = 300;
    const auto read = dissect::eachPacketAgain(netshark::fileBytes(path), offsets, sections,
        cancelled, [&](const dissect::RawPacket &packet, std::size_t place) {
            PacketInfo &info = infos[packets[place]];
            info.brief = shown(QString::fromStdString(dissect::packetBrief(packet)), longest);
            const dissect::Payload payload = dissect::payloadOf(packet);
            if (payload.isKnown)
                info.payload = payload.reported;
            return !cancelled;
        });
    if (!read && !cancelled) {
        for (const quint64 packet : packets)
            infos[packet]; // what cannot be read is not asked for again
    }
    repeats.run(infos, cancelled);
    return infos;
}

PacketInfos::PacketInfos(QObject *parent)
    : QObject(parent)
    , m_task([this](const Found &found) {
        if (found.generation != m_generation)
            return;
        constexpr qsizetype most = 20'000;
        if (m_known.size() > most)
            m_known.clear();
        m_known.insert(found.infos);
        Q_EMIT changed();
    })
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &PacketInfos::read);
}

PacketInfos::~PacketInfos() { *m_cancelled = true; }

void PacketInfos::setCapture(const Investigation *capture)
{
    *m_cancelled = true;
    ++m_generation;
    m_capture = capture;
    m_known.clear();
    m_wanted.clear();
    if (capture != nullptr)
        connect(capture, &QObject::destroyed, this, [this, capture] {
            if (m_capture == capture)
                setCapture(nullptr);
        });
}

const PacketInfo *PacketInfos::find(quint64 packet)
{
    const auto known = m_known.constFind(packet);
    if (known != m_known.constEnd())
        return &*known;
    constexpr std::size_t most = 500; // rows of a tall window, twice
    if (m_wanted.size() == most)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back(packet);
    m_asking.start();
    return nullptr;
}

void PacketInfos::read()
{
    if (m_capture == nullptr || m_wanted.empty())
        return;
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    *m_cancelled = true; // rows that are out of sight are not wanted any more
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const Capture &capture = m_capture->capture();
    m_task.request([packets = std::exchange(m_wanted, {}), store = capture.store(),
                       path = capture.path(), sections = capture.facts().format->sections,
                       cancelled = m_cancelled, generation = m_generation] {
        return Found{readPacketInfos(path, sections, store, packets, *cancelled), generation};
    });
}

} // namespace remora::model
