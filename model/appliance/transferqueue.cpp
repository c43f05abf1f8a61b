// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/transferqueue.h"

#include <algorithm>

#include "model/settings/preferences.h"

namespace remora::model {

void TransferQueue::add(std::unique_ptr<Transfer> transfer)
{
    connect(transfer.get(), &Transfer::finished, this, &TransferQueue::startWaiting);
    m_all.push_back(std::move(transfer));
    startWaiting();
}

void TransferQueue::remove(const Transfer *transfer)
{
    std::erase_if(m_all, [transfer](const auto &own) { return own.get() == transfer; });
}

bool TransferQueue::isBusy() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const auto &own) { return !own->isOver(); });
}

void TransferQueue::startWaiting()
{
    using State = Transfer::State;
    auto running = std::count_if(
        m_all.begin(), m_all.end(), [](const auto &own) { return own->state() == State::Running; });
    for (const auto &own : m_all) {
        if (own->state() == State::Waiting && running < Preferences::downloadsAtOnce()) {
            own->start();
            ++running;
        }
    }
}

} // namespace remora::model
