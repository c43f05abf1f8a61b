// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/packetpump.h"

#include <algorithm>

namespace remora::standin {

PacketPump::PacketPump(std::unique_ptr<ExportStream> stream,
    std::shared_ptr<const std::atomic<bool>> stopped, std::function<void()> over)
    : m_stream(std::move(stream))
    , m_stopped(std::move(stopped))
    , m_over(std::move(over))
{
}

PacketPump::~PacketPump()
{
    // Where only the headers were asked for, the packets still can be.
    if (m_begun)
        finish();
}

void PacketPump::finish()
{
    if (m_over)
        std::exchange(m_over, nullptr)();
}

std::int64_t PacketPump::refill(const Recipient &recipient)
{
    constexpr int pauseMs = 20; // for packets that are still to come
    m_taken = 0;
    for (;;) {
        const auto state = m_stream->next(m_block);
        if (state == ExportStream::State::More)
            return static_cast<std::int64_t>(m_block.size());
        if (state == ExportStream::State::End)
            return end;
        const int pause = state == ExportStream::State::Dry ? pauseMs : 0;
        if (state == ExportStream::State::Failed || *m_stopped || !recipient.waits(pause))
            return broken;
    }
}

std::int64_t PacketPump::read(std::uint64_t, char *to, std::size_t most, const Recipient &recipient)
{
    m_begun = true;
    if (*m_stopped)
        return broken;
    if (m_taken == m_block.size()) {
        const std::int64_t got = refill(recipient);
        if (got == end)
            finish();
        if (got < 0)
            return got;
    }
    const std::size_t size = std::min(most, m_block.size() - m_taken);
    m_block.copy(to, size, m_taken);
    m_taken += size;
    return static_cast<std::int64_t>(size);
}

} // namespace remora::standin
