// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "netshark/standin/exports.h"

namespace remora::standin {

// Writes the packets of an export to a file of the appliance, on a thread of its own.
class ExportToFile {
public:
    enum class State { Running, Done, Failed };
    // `keep` takes the file when it is whole; false where it cannot. On the thread that writes.
    ExportToFile(std::unique_ptr<ExportStream> stream, const std::string &path,
        const std::function<bool()> &keep);
    // Waits until no more is written: not to be held while the state is.
    ~ExportToFile();
    ExportToFile(const ExportToFile &) = delete;
    ExportToFile &operator=(const ExportToFile &) = delete;
    State state() const { return m_state; }

private:
    bool write(std::unique_ptr<ExportStream> stream, const std::string &path) const;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    std::atomic<State> m_state{State::Running};
    std::thread m_thread;
};

} // namespace remora::standin
