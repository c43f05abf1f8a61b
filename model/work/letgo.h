// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QThreadPool>

#include "model/work/workers.h"

namespace remora::model {

// Destroys a value on another thread: what grew with the capture takes as long to free as it took
// to fill. The value must need no thread of its own.
template <class Value> void letGo(Value value)
{
    auto held = std::make_shared<Value>(std::move(value));
    workers().start([held = std::move(held)]() mutable { held.reset(); });
}

} // namespace remora::model
