// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordtail.h"

#include <algorithm>
#include <cstring>

namespace remora::dissect {

std::size_t RecordTail::headerSize() const
{
    if (!m_form)
        return sizeof magic::pcapng;
    return m_whole == 0 && !m_form->isPcapng() ? m_form->fileHeader() : m_form->recordHeader();
}

void RecordTail::take(std::span<const std::byte> bytes)
{
    while (!bytes.empty() && !m_isOver) {
        const std::size_t wanted = headerSize();
        std::size_t taken = 0;
        if (m_left > 0) {
            taken = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
            m_left -= taken;
        } else {
            taken = std::min(wanted - m_got, bytes.size());
            std::memcpy(m_header.data() + m_got, bytes.data(), taken);
            m_got += taken;
        }
        m_taken += taken;
        bytes = bytes.subspan(taken);
        if (m_got == wanted)
            readHeader();
        if (m_left == 0 && m_got == 0 && !m_isOver) {
            m_whole = m_taken;
            m_hasPackets = m_hasPackets || m_isPacket;
        }
    }
    m_taken += bytes.size();
}

void RecordTail::readHeader()
{
    if (!m_form) {
        m_form = RecordForm::of(m_header.data());
        m_isOver = !m_form;
        return; // the rest of the header is still to come
    }
    m_got = 0;
    if (m_whole == 0 && !m_form->isPcapng())
        return; // the file's
    const auto record = m_form->record(m_header.data());
    m_isOver = !record;
    if (!record)
        return;
    m_left = record->length - m_form->recordHeader();
    m_isPacket = record->isPacket();
}

} // namespace remora::dissect
