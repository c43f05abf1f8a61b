// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/followedstream.h"

#include <algorithm>
#include <map>
#include <optional>

#include <QFileInfo>

#include "dissect/brief/packetbrief.h"
#include "dissect/capture/packetbytes.h"
#include "dissect/core/filesink.h"
#include "dissect/frame/frame.h"
#include "model/text/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

using dissect::PacketChunk;

namespace {

    // Bytes of one side by their places in its stream, counted on where sequence numbers wrap.
    struct Range {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };

    struct Segment {
        std::uint64_t offset; // of its record in the file
        quint64 number;
        bool fromClient;
        Range range;
    };

    // Which bytes of a side some packet has.
    class Coverage {
    public:
        // How many of them are new.
        std::uint64_t add(Range range)
        {
            const Range added = range;
            std::uint64_t known = 0;
            auto at = m_ends.upper_bound(range.begin);
            if (at != m_ends.begin() && std::prev(at)->second >= range.begin)
                --at;
            while (at != m_ends.end() && at->first <= range.end) {
                const std::uint64_t from = std::max(at->first, added.begin);
                const std::uint64_t to = std::min(at->second, added.end);
                known += to > from ? to - from : 0;
                range = {std::min(range.begin, at->first), std::max(range.end, at->second)};
                at = m_ends.erase(at);
            }
            m_ends.emplace(range.begin, range.end);
            return added.end - added.begin - known;
        }
        std::optional<std::uint64_t> begin() const
        {
            return m_ends.empty() ? std::nullopt : std::optional(m_ends.begin()->first);
        }
        // Where the next byte is that some packet has, at `place` or behind it.
        std::optional<std::uint64_t> from(std::uint64_t place) const
        {
            const auto behind = m_ends.upper_bound(place);
            if (behind != m_ends.begin() && std::prev(behind)->second > place)
                return place;
            return behind == m_ends.end() ? std::nullopt : std::optional(behind->first);
        }

    private:
        std::map<std::uint64_t, std::uint64_t> m_ends; // by begin; they do not touch each other
    };

    // What is known of a side before any byte is read.
    struct Side {
        Coverage coverage;
        std::optional<std::uint64_t> highest; // the greatest place met
        std::optional<std::uint64_t> opened; // the first byte behind its SYN
        std::optional<std::uint64_t> acknowledged; // by the other side, up to here
        std::optional<std::uint64_t> firstAcknowledged; // what it had before it was captured
        bool isFinished = false;

        // The place that a sequence number stands for, near the greatest one so far.
        std::uint64_t place(std::uint32_t sequence)
        {
            constexpr std::uint64_t start = std::uint64_t{1} << 32U; // numbers may go back
            if (!highest)
                highest = start + sequence;
            const auto step
                = static_cast<std::int32_t>(sequence - static_cast<std::uint32_t>(*highest));
            const std::uint64_t found
                = *highest + static_cast<std::uint64_t>(static_cast<std::int64_t>(step));
            highest = std::max(*highest, found);
            return found;
        }
        std::uint64_t firstPlace() const
        {
            if (opened)
                return *opened;
            const auto begin = coverage.begin();
            const std::uint64_t acked = firstAcknowledged.value_or(begin.value_or(0));
            return begin ? std::min(*begin, acked) : acked;
        }
    };

    class Follower {
    public:
        Follower(const StreamQuestion &asked, const std::atomic<bool> &cancelled)
            : m_asked(asked)
            , m_cancelled(cancelled)
        {
        }

        FollowedStream run()
        {
            survey();
            for (const bool fromClient : {true, false})
                m_next[sideOf(fromClient)] = m_sides[sideOf(fromClient)].firstPlace();
            std::vector<std::uint64_t> offsets;
            for (const Segment &segment : m_segments)
                offsets.push_back(segment.offset);
            const auto read = dissect::eachPacketAgain(netshark::fileBytes(m_asked.path), offsets,
                m_asked.sections, m_cancelled,
                [this](const dissect::RawPacket &packet, std::size_t place) {
                    take(m_segments[place], packet);
                    return !m_cancelled;
                });
            if (!read)
                m_to.problem = errorText(read.error(), QFileInfo(m_asked.path).fileName());
            for (const bool fromClient : {true, false})
                addTail(fromClient);
            return std::move(m_to);
        }

    private:
        // Goes over the columns: which packets have which bytes.
        void survey()
        {
            std::uint64_t bytes = 0;
            const auto &chunks = m_asked.store.chunks();
            for (std::size_t i = 0; i < chunks.size() && !m_cancelled; ++i) {
                const PacketChunk &chunk = *chunks[i];
                for (std::size_t row = 0; row < chunk.size(); ++row) {
                    if (chunk.conversations[row] == m_asked.conversation
                        && chunk.countsForConversation(row))
                        surveyPacket(chunk, row, m_asked.store.first(i) + row + 1, bytes);
                }
            }
        }

        bool isFull(std::uint64_t bytes) const
        {
            constexpr std::size_t mostSegments = 1'000'000;
            return bytes >= m_asked.mostBytes || m_segments.size() >= mostSegments;
        }

        void surveyPacket(
            const PacketChunk &chunk, std::size_t row, quint64 number, std::uint64_t &bytes)
        {
            const bool fromClient
                = ((chunk.marks[row] & PacketChunk::FromB) == 0) == m_asked.clientIsA;
            if ((chunk.marks[row] & PacketChunk::HasSequence) == 0) {
                addDatagram(chunk, row, number, fromClient, bytes);
                return;
            }
            Side &side = m_sides[sideOf(fromClient)];
            const std::uint16_t flags = chunk.tcpFlags(row);
            const bool isReset = (flags & dissect::tcpRst) != 0;
            const auto notes = chunk.tcpNotes[row];
            // The byte of a keep-alive is none of the stream's (RFC 9293, section 3.8.4).
            if (isReset || notes.has(dissect::TcpNote::KeepAlive))
                return;
            const bool opens = (flags & dissect::tcpSyn) != 0;
            const std::uint64_t begin = side.place(chunk.tcpSequences[row]) + (opens ? 1 : 0);
            if (opens && !side.opened)
                side.opened = begin;
            side.isFinished = side.isFinished || (flags & dissect::tcpFin) != 0;
            if ((flags & dissect::tcpAck) != 0) {
                Side &other = m_sides[sideOf(!fromClient)];
                const std::uint64_t to = other.place(chunk.tcpAcknowledgments[row]);
                other.firstAcknowledged = std::min(other.firstAcknowledged.value_or(to), to);
                other.acknowledged = std::max(other.acknowledged.value_or(to), to);
            }
            const bool hasLength = (chunk.marks[row] & PacketChunk::HasLength) != 0;
            const std::uint64_t length = hasLength ? chunk.tcpLengths[row] : 0;
            if (length == 0)
                return;
            side.highest = std::max(*side.highest, begin + length);
            if (isFull(bytes)) {
                // What is resent of what is shown still fills a gap.
                const std::uint64_t end = m_ends[sideOf(fromClient)];
                m_to.isLimited = m_to.isLimited || begin + length > end;
                if (begin >= end)
                    return;
            }
            const std::uint64_t added = side.coverage.add({begin, begin + length});
            if (added == 0)
                return;
            bytes += added;
            m_segments.push_back({chunk.offset(row), number, fromClient, {begin, begin + length}});
            auto &end = m_ends[sideOf(fromClient)];
            end = std::max(end, begin + length);
        }

        // UDP: each packet is a range of its own, as long as its frame.
        void addDatagram(const PacketChunk &chunk, std::size_t row, quint64 number, bool fromClient,
            std::uint64_t &bytes)
        {
            if ((chunk.marks[row] & PacketChunk::HasFlags) != 0)
                return;
            m_to.isLimited = m_to.isLimited || isFull(bytes);
            if (m_to.isLimited)
                return;
            bytes += chunk.frameLengths[row];
            m_segments.push_back({chunk.offset(row), number, fromClient, {0, 0}});
        }

        void take(const Segment &segment, const dissect::RawPacket &packet)
        {
            const dissect::Payload payload = dissect::payloadOf(packet);
            const std::string_view bytes(
                reinterpret_cast<const char *>(payload.bytes.data()), payload.bytes.size());
            if (segment.range.end == 0) {
                append(segment.fromClient, segment.number, bytes, payload.reported);
                return;
            }
            auto &waiting = m_waiting[sideOf(segment.fromClient)];
            const std::uint64_t length = segment.range.end - segment.range.begin;
            waiting.emplace(segment.range.begin,
                Waiting{segment.number, length, std::string(bytes.substr(0, length))});
            flush(segment.fromClient);
        }

        // Hands on what can be read in order by now.
        void flush(bool fromClient)
        {
            const std::size_t side = sideOf(fromClient);
            auto &waiting = m_waiting[side];
            while (!waiting.empty()) {
                const auto first = waiting.begin();
                std::uint64_t &next = m_next[side];
                if (first->first > next) {
                    // Bytes that some later packet has are waited for, others never come.
                    const auto there = m_sides[side].coverage.from(next);
                    if (!there || *there == next)
                        return;
                    addMissing(fromClient, StreamPiece::Kind::NotCaptured, *there - next, 0);
                    next = *there;
                    continue;
                }
                const Waiting segment = std::move(first->second);
                const std::uint64_t known = next - first->first;
                waiting.erase(first);
                if (known >= segment.length)
                    continue;
                const std::string_view bytes = segment.bytes;
                append(fromClient, segment.number,
                    bytes.substr(std::min<std::uint64_t>(known, bytes.size())),
                    segment.length - known);
                next += segment.length - known;
            }
        }

        void append(bool fromClient, quint64 number, std::string_view bytes, std::uint64_t reported)
        {
            std::string &side = m_to.bytes[sideOf(fromClient)];
            if (!bytes.empty())
                m_to.pieces.push_back(
                    {StreamPiece::Kind::Data, fromClient, side.size(), bytes.size(), number});
            side += bytes;
            if (reported > bytes.size())
                addMissing(fromClient, StreamPiece::Kind::Cut, reported - bytes.size(), number);
        }

        void addMissing(
            bool fromClient, StreamPiece::Kind kind, std::uint64_t length, quint64 number)
        {
            m_to.missing[sideOf(fromClient)] += length;
            m_to.pieces.push_back(
                {kind, fromClient, m_to.bytes[sideOf(fromClient)].size(), length, number});
        }

        // What the other side acknowledges without a packet that has it.
        void addTail(bool fromClient)
        {
            const Side &side = m_sides[sideOf(fromClient)];
            if (!side.acknowledged || m_to.isLimited || !m_to.problem.isEmpty())
                return;
            const std::uint64_t finish = side.isFinished ? 1 : 0; // a FIN takes a number
            const std::uint64_t end = *side.acknowledged - std::min(*side.acknowledged, finish);
            const std::uint64_t next = m_next[sideOf(fromClient)];
            if (end > next)
                addMissing(fromClient, StreamPiece::Kind::NotCaptured, end - next, 0);
        }

        struct Waiting {
            quint64 number;
            std::uint64_t length; // on the wire
            std::string bytes; // as far as they were captured
        };

        const StreamQuestion &m_asked;
        const std::atomic<bool> &m_cancelled;
        std::array<Side, 2> m_sides;
        std::array<std::uint64_t, 2> m_ends{}; // behind the last byte that is shown
        std::vector<Segment> m_segments; // in the order of the file
        std::array<std::uint64_t, 2> m_next{};
        std::array<std::multimap<std::uint64_t, Waiting>, 2> m_waiting; // by begin
        FollowedStream m_to;
    };

} // namespace

SaveTask::Write streamWriter(
    std::shared_ptr<const FollowedStream> stream, bool fromClient, const QString &path)
{
    return [stream = std::move(stream), side = sideOf(fromClient), to = netshark::fileBytes(path)](
               FileProgress &progress) {
        return dissect::writeFile(to, stream->bytes[side], {false, false, &progress.cancelled});
    };
}

FollowedStream followStream(const StreamQuestion &asked, const std::atomic<bool> &cancelled)
{
    return Follower(asked, cancelled).run();
}

} // namespace remora::model
