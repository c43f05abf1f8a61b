// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "netshark/standin/router.h"

namespace remora::standin {

// The body of a request, where it looks like a shape of values/requests.json; else the refusal.
// Only what is described comes back.
tl::expected<QJsonValue, Answer> bodyOf(
    const Call &call, const ApplianceState &state, const QString &shapeName);

// Any JSON.
tl::expected<QJsonValue, Answer> jsonOf(const Call &call);

} // namespace remora::standin
