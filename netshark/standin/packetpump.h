// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "netshark/standin/content.h"
#include "netshark/standin/exports.h"

namespace remora::standin {

// A capture that is made as it is sent, no faster than the recipient takes it.
class PacketPump final : public Content {
public:
    // `over` is called once, when all is sent or, once something was sent, no more can be.
    // `stopped` breaks the capture off.
    PacketPump(std::unique_ptr<ExportStream> stream,
        std::shared_ptr<const std::atomic<bool>> stopped, std::function<void()> over);
    ~PacketPump() override;
    std::int64_t read(
        std::uint64_t at, char *to, std::size_t most, const Recipient &recipient) override;

private:
    std::int64_t refill(const Recipient &recipient);
    void finish();
    std::unique_ptr<ExportStream> m_stream;
    std::shared_ptr<const std::atomic<bool>> m_stopped;
    std::function<void()> m_over;
    bool m_begun = false;
    std::string m_block;
    std::size_t m_taken = 0; // of the block
};

} // namespace remora::standin
