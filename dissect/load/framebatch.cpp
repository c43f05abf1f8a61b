// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/framebatch.h"

#include <span>

#include "dissect/frame/dissectframe.h"
#include "dissect/frame/layers.h"
#include "dissect/frame/plainframe.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

namespace {

    // Without a branch: every packet has other ones.
    constexpr unsigned bit(bool is, unsigned bit) { return static_cast<unsigned>(is) * bit; }

    std::uint32_t headerOf(const Frame &frame, bool wasCut)
    {
        const bool isTcp = frame.transport == Frame::Transport::Tcp;
        const unsigned bits = (frame.tcp.flags & 0x0fffU)
            | bit(frame.tcp.options.hasSack, PacketChunk::hasSackBit)
            | bit(wasCut, PacketChunk::wasCutBit)
            | bit(frame.tcp.startsHandshake, PacketChunk::startsHandshakeBit)
            | bit(frame.ipHeaders > 1, PacketChunk::severalIpBit);
        const unsigned marks = bit(frame.ipv4LengthKnown, PacketChunk::HasIpv4Length)
            | bit(isTcp && frame.tcp.flagsShown, PacketChunk::HasFlags)
            | bit(isTcp || frame.tcp.sequenceOnly, PacketChunk::HasSequence)
            | bit(isTcp && frame.tcp.length, PacketChunk::HasLength)
            | bit(frame.udpWhole, PacketChunk::HasUdpStream)
            | bit(frame.quoted, PacketChunk::IsQuoted)
            | bit(frame.oddities != 0, PacketChunk::IsOdd);
        return ChunkColumns::Profile::header(
            static_cast<std::uint16_t>(bits), static_cast<std::uint8_t>(marks));
    }

    // The same of a PlainFrame.
    std::uint32_t plainHeaderOf(const Frame &frame, bool wasCut)
    {
        constexpr unsigned tcp
            = PacketChunk::HasFlags | PacketChunk::HasSequence | PacketChunk::HasLength;
        const unsigned transport = frame.udpWhole ? unsigned{PacketChunk::HasUdpStream} : tcp;
        const unsigned marks = transport | bit(frame.ipv4LengthKnown, PacketChunk::HasIpv4Length);
        const unsigned bits = frame.tcp.flags
            | bit(frame.tcp.options.hasSack, PacketChunk::hasSackBit)
            | bit(wasCut, PacketChunk::wasCutBit)
            | bit(frame.tcp.startsHandshake, PacketChunk::startsHandshakeBit);
        return ChunkColumns::Profile::header(
            static_cast<std::uint16_t>(bits), static_cast<std::uint8_t>(marks));
    }

} // namespace

FrameReader::FrameReader(std::unique_ptr<RecordReader> records)
    : m_records(std::move(records))
    , m_packets(FrameBatch::capacity)
    , m_fragments(std::make_unique<FragmentTable>())
{
}

Result<FrameReader> FrameReader::open(std::unique_ptr<ByteSource> source, std::string bpf)
{
    auto records = openRecords(std::move(source));
    if (!records)
        return tl::unexpected(records.error());
    FrameReader reader(std::move(*records));
    if (!bpf.empty()) {
        reader.m_bpf.emplace(std::move(bpf));
        if (const auto checked = reader.m_bpf->check(); !checked)
            return tl::unexpected(checked.error());
    }
    return reader;
}

void FrameReader::read(FrameBatch &to)
{
    to.size = 0;
    to.names.clear();
    to.state = ByteSource::State::More;
    while (to.size < FrameBatch::capacity && !to.error) {
        std::size_t count
            = m_records->ready(std::span(m_packets).first(FrameBatch::capacity - to.size));
        if (count == 0) {
            const RecordReader::Next next = m_records->next(m_packets[0]);
            if (next != RecordReader::Next::Packet) {
                to.state = next == RecordReader::Next::Dry ? ByteSource::State::Dry
                                                           : ByteSource::State::End;
                if (const auto fits = m_bpf ? m_bpf->fitsAny() : Result<void>();
                    !fits && to.state == ByteSource::State::End)
                    to.error = fits.error();
                break;
            }
            count = 1;
        }
        take(std::span(m_packets).first(count), to);
    }
    describe(to);
}

void FrameReader::take(std::span<const RawPacket> packets, FrameBatch &to)
{
    const Place place{to.items->data(), to.headers.get()};
    for (const RawPacket &packet : packets) {
        if (!m_bpf || isIn(packet, to))
            add(packet, place, to);
    }
}

// An error of the filter ends the batch.
bool FrameReader::isIn(const RawPacket &packet, FrameBatch &to)
{
    if (to.error)
        return false;
    const auto isIn = m_bpf->matches(packet);
    if (!isIn)
        to.error = isIn.error();
    else if (!*isIn)
        ++m_passedOver;
    return isIn && *isIn;
}

void FrameReader::add(const RawPacket &packet, const Place &place, FrameBatch &to)
{
    const std::size_t at = to.size++;
    FrameBatch::Item &item = place.items[at];
    Frame &frame = item.frame;
    const bool wasCut = packet.data.size() < packet.wireLength;
    std::uint32_t header = 0;
    if (packet.time != noTime && PlainFrame(packet).dissect(frame, mayCarryPacket)) [[likely]]
        header = plainHeaderOf(frame, wasCut);
    else
        header = addLayers(packet, frame);
    if (isDnsAnswer(frame))
        readDnsAnswers(packet, to.names);
    item.hash = m_hash(frame);
    FrameBatch::Headers &headers = *place.headers;
    headers.times[at] = packet.time;
    headers.clocks[at] = packet.clock();
    headers.offsets[at] = packet.offset;
    headers.wireLengths[at] = packet.wireLength;
    headers.capturedLengths[at] = static_cast<std::uint32_t>(packet.data.size());
    headers.ipLengths[at] = frame.ipLength;
    headers.tcpLengths[at] = frame.tcp.length.value_or(0);
    headers.tcpWindows[at] = frame.tcp.window;
    headers.profiles[at] = header;
}

// The way of what is not plain. Gives ChunkColumns::Profile::header.
std::uint32_t FrameReader::addLayers(const RawPacket &packet, Frame &frame)
{
    frame = Frame();
    dissectFrame(packet, m_fragments.get(), frame);
    if (packet.time == noTime)
        frame.note(packet.farTime == noTime ? Oddity::WithoutTime : Oddity::TimeBeyond);
    return headerOf(frame, packet.data.size() < packet.wireLength);
}

void FrameReader::describe(FrameBatch &batch)
{
    batch.damage = m_records->damage();
    batch.position = m_records->source().position();
    batch.passedOver = m_passedOver;
    if (!m_format || m_formatVersion != m_records->formatVersion()) {
        m_formatVersion = m_records->formatVersion();
        m_format = std::make_shared<const FileFormat>(m_records->format());
    }
    batch.format = m_format;
}

} // namespace remora::dissect
