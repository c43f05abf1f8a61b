// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/framebatch.h"

#include "dissect/frame/dissectframe.h"

namespace remora::dissect {

FrameReader::FrameReader(std::unique_ptr<RecordReader> records, const ConversationHash &hash)
    : m_records(std::move(records))
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
        reader.m_bpf.emplace(std::move(bpf));
        if (const auto checked = reader.m_bpf->check(); !checked)
            return tl::unexpected(checked.error());
    }
    return reader;
}

void FrameReader::read(FrameBatch &to)
{
    to.items.clear();
    to.names.clear();
    to.items.reserve(FrameBatch::capacity);
    to.state = ByteSource::State::More;
    RawPacket packet;
    while (to.items.size() < FrameBatch::capacity) {
        const RecordReader::Next next = m_records->next(packet);
        if (next != RecordReader::Next::Packet) {
            to.state
                = next == RecordReader::Next::Dry ? ByteSource::State::Dry : ByteSource::State::End;
            if (const auto fits = m_bpf ? m_bpf->fitsAny() : Result<void>();
                !fits && to.state == ByteSource::State::End)
                to.error = fits.error();
            break;
        }
        if (m_bpf) {
            const auto isIn = m_bpf->matches(packet);
            if (!isIn) {
                to.error = isIn.error();
                break;
            }
            if (!*isIn) {
                ++m_passedOver;
                continue;
            }
        }
        FrameBatch::Item &item = to.items.emplace_back();
        dissectFrame(packet, m_fragments.get(), item.frame);
        if (isDnsAnswer(item.frame))
            readDnsAnswers(packet, to.names);
        item.time = packet.time;
        if (packet.time == noTime) {
            item.farTime = packet.farTime;
            item.frame.oddities
                |= mask(packet.farTime == noTime ? Oddity::WithoutTime : Oddity::TimeBeyond);
        }
        item.offset = packet.offset;
        item.wireLength = packet.wireLength;
        item.capturedLength = static_cast<std::uint32_t>(packet.data.size());
        item.hash = m_hash(item.frame);
    }
    describe(to);
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
