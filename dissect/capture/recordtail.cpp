// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordtail.h"

#include <algorithm>
#include <cstring>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {
    constexpr std::size_t fileHeader = 24; // of pcap
    constexpr std::size_t recordHeader = 16;
    constexpr std::size_t blockHeader = 12; // of pcapng: type, length, and the order of a section
    constexpr std::size_t number = 4;
} // namespace

std::size_t RecordTail::headerSize() const
{
    switch (m_form) {
    case Form::Unknown:
        return number;
    case Form::Pcapng:
        return blockHeader;
    default:
        return m_whole == 0 ? fileHeader : recordHeader;
    }
}

void RecordTail::take(std::span<const std::byte> bytes)
{
    while (!bytes.empty() && m_form != Form::None) {
        std::size_t taken = 0;
        if (m_left > 0) {
            taken = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
            m_left -= taken;
        } else {
            taken = std::min(headerSize() - m_got, bytes.size());
            std::memcpy(m_header.data() + m_got, bytes.data(), taken);
            m_got += taken;
        }
        m_taken += taken;
        bytes = bytes.subspan(taken);
        if (m_got == headerSize())
            readHeader();
        else if (m_left == 0 && m_got == 0) {
            m_whole = m_taken;
            m_hasPackets = m_hasPackets || m_isPacket;
        }
    }
    m_taken += bytes.size();
}

void RecordTail::readHeader()
{
    const auto *at = m_header.data();
    if (m_form == Form::Unknown) {
        const auto first = load<std::uint32_t>(at);
        const auto other = load<std::uint32_t>(at, true);
        if (!isCaptureMagic(at))
            m_form = Form::None;
        else if (!isPcapMagic(first))
            m_form = Form::Pcapng;
        else if (other == magic::microseconds || other == magic::nanoseconds)
            m_form = Form::SwappedPcap;
        else
            m_form = Form::Pcap;
        return; // the rest of the header is still to come
    }
    if (m_form != Form::Pcapng && m_whole == 0) {
        m_whole = m_taken;
        m_got = 0;
        return;
    }
    if (m_form != Form::Pcapng)
        return skip(load<std::uint32_t>(at + 8, m_form == Form::SwappedPcap), true);
    constexpr std::uint32_t byteOrder = 0x1a2b3c4d;
    if (load<std::uint32_t>(at) == magic::pcapng)
        m_swapped = load<std::uint32_t>(at + 8) != byteOrder;
    const auto type = load<std::uint32_t>(at, m_swapped);
    const auto length = load<std::uint32_t>(at + number, m_swapped);
    if (length < blockHeader)
        m_form = Form::None;
    else
        skip(length - blockHeader, type == 2 || type == 3 || type == 6);
}

void RecordTail::skip(std::uint64_t length, bool isPacket)
{
    m_got = 0;
    m_left = length;
    m_isPacket = isPacket;
    if (length > longestRecord)
        m_form = Form::None;
    else if (length == 0) {
        m_whole = m_taken;
        m_hasPackets = m_hasPackets || isPacket;
    }
}

} // namespace remora::dissect
