// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "model/appliance/transfer.h"

namespace remora::model {

// Everything on its way from appliances and to them: as many at once as the user wants, the others
// wait. Owns the transfers, also those that are over. On the GUI thread.
class TransferQueue : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void add(std::unique_ptr<Transfer> transfer);
    // It is over and has been seen.
    void remove(const Transfer *transfer);
    // Whether one runs or waits.
    bool isBusy() const;

private:
    void startWaiting();
    std::vector<std::unique_ptr<Transfer>> m_all;
};

} // namespace remora::model
