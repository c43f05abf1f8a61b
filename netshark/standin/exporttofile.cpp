// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/exporttofile.h"

#include <chrono>
#include <vector>

#include "dissect/core/filesink.h"
#include "netshark/standin/packetpump.h"

namespace remora::standin {

namespace {
    // A file is patient.
    class Patient final : public Recipient {
    public:
        bool waits(int milliseconds) const override
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            return true;
        }
    };
} // namespace

ExportToFile::ExportToFile(std::unique_ptr<ExportStream> stream, const std::string &path,
    const std::function<bool()> &keep)
{
    m_thread = std::thread([this, stream = std::move(stream), path, keep]() mutable {
        giveWay();
        m_state = write(std::move(stream), path) && keep() ? State::Done : State::Failed;
    });
}

ExportToFile::~ExportToFile()
{
    *m_stopped = true;
    m_thread.join();
}

bool ExportToFile::write(std::unique_ptr<ExportStream> stream, const std::string &path) const
{
    auto sink = dissect::FileSink::open(path);
    if (!sink)
        return false;
    PacketPump pump(std::move(stream), m_stopped, nullptr);
    std::vector<char> block(256UL * 1024);
    std::int64_t got = 0;
    while ((got = pump.read(0, block.data(), block.size(), Patient())) >= 0 && sink->takesMore())
        sink->write({block.data(), static_cast<std::size_t>(got)});
    return got == Content::end && sink->finish().has_value();
}

} // namespace remora::standin
