// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordreader.h"

#include <algorithm>

#include "dissect/capture/byteorder.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

ByteSource::State RecordReader::need(std::size_t bytes, bool partial)
{
    const auto state = m_window.need(bytes);
    if (!state) {
        damaged(Damage::Kind::ReadError, state.error().words);
        return ByteSource::State::End;
    }
    if (*state == ByteSource::State::End && (partial || m_window.available() > 0))
        damaged(Damage::Kind::CutOff);
    return *state;
}

RecordReader::Next RecordReader::damaged(Damage::Kind kind, std::string words)
{
    if (!m_damage)
        m_damage = Damage{kind, m_window.offset(), std::move(words)};
    return Next::End;
}

void RecordReader::noteLink(LinkType link)
{
    // A file may name each of 65,536, but no more.
    if (std::find(m_format.links.begin(), m_format.links.end(), link) == m_format.links.end())
        newFormat().links.push_back(link);
}

Result<std::unique_ptr<RecordReader>> openRecords(std::unique_ptr<ByteSource> source)
{
    ByteWindow window(std::move(source));
    const auto state = window.need(4);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != ByteSource::State::More || !isCaptureMagic(window.data()))
        return failure(Error::Kind::NotACapture, {});
    if (load<std::uint32_t>(window.data()) == magic::pcapng)
        return openPcapngRecords(std::move(window));
    return openPcapRecords(std::move(window));
}

} // namespace remora::dissect
