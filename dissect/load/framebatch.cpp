// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/framebatch.h"

#include <span>

#include "dissect/frame/dissectframe.h"
#include "dissect/frame/layers.h"
#include "dissect/frame/plainframe.h"

namespace remora::dissect {

FrameReader::FrameReader(std::unique_ptr<RecordReader> records, const ConversationHash &hash)
    : m_records(std::move(records))
    , m_packets(FrameBatch::capacity)
    , m_hash(hash)
    , m_fragments(std::make_unique<FragmentTable>())
{
}

Result<FrameReader> FrameReader::open(
    std::unique_ptr<ByteSource> source, std::string bpf, const ConversationHash &hash)
{
    auto records = openRecords(std::move(source));
    if (!records)
        return tl::unexpected(records.error());
    FrameReader reader(std::move(*records), hash);
    if (!bpf.empty()) {
        const auto &links = reader.m_records->format().links;
        reader.m_bpf.emplace(std::move(bpf));
        const auto compiled
            = reader.m_bpf->compile(links.empty() ? LinkType::Ethernet : links.front());
        if (!compiled)
            return tl::unexpected(compiled.error());
    }
    return reader;
}

void FrameReader::read(FrameBatch &to)
{
    to.items.clear();
    to.names.clear();
    to.items.reserve(FrameBatch::capacity);
    to.state = ByteSource::State::More;
    while (to.items.size() < FrameBatch::capacity && !to.error) {
        const std::size_t room = FrameBatch::capacity - to.items.size();
        std::size_t count = m_records->ready(std::span(m_packets).first(room));
        if (count == 0) {
            const RecordReader::Next next = m_records->next(m_packets[0]);
            if (next != RecordReader::Next::Packet) {
                to.state = next == RecordReader::Next::Dry ? ByteSource::State::Dry
                                                           : ByteSource::State::End;
                break;
            }
            count = 1;
        }
        for (const RawPacket &packet : std::span(m_packets).first(count)) {
            if (isIn(packet, to))
                add(packet, to);
        }
    }
    describe(to);
}

// An error of the filter ends the batch.
bool FrameReader::isIn(const RawPacket &packet, FrameBatch &to)
{
    if (!m_bpf)
        return true;
    if (to.error)
        return false;
    const auto isIn = m_bpf->matches(packet);
    if (!isIn)
        to.error = isIn.error();
    else if (!*isIn)
        ++m_passedOver;
    return isIn && *isIn;
}

void FrameReader::add(const RawPacket &packet, FrameBatch &to)
{
    FrameBatch::Item &item = to.items.emplace_back();
    if (!PlainFrame(packet).dissect(item.frame, mayCarryPacket))
        dissectFrame(packet, m_fragments.get(), item.frame);
    if (isDnsAnswer(item.frame))
        readDnsAnswers(packet, to.names);
    item.time = packet.time;
    item.offset = packet.offset;
    item.wireLength = packet.wireLength;
    item.capturedLength = static_cast<std::uint32_t>(packet.data.size());
    item.hash = m_hash(item.frame);
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
