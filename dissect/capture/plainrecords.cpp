// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/plainrecords.h"

namespace remora::dissect {

RecordReader::Next PlainRecords::next(RawPacket &to)
{
    while (!m_damage) {
        const auto header = need(m_form.recordHeader(), false);
        if (header != ByteSource::State::More)
            return header == ByteSource::State::Dry ? Next::Dry : Next::End;
        const auto found = m_form.record(m_window.data());
        if (!found)
            return damaged(Damage::Kind::BadRecord);
        const auto body = need(found->length, true);
        if (body != ByteSource::State::More)
            return body == ByteSource::State::Dry ? Next::Dry : Next::End;
        const std::span record(m_window.data(), found->length);
        to.offset = m_window.offset();
        to.record = record;
        const bool isPacket = read(record, to);
        m_window.take(record.size());
        if (isPacket)
            return Next::Packet;
    }
    return Next::End;
}

} // namespace remora::dissect
