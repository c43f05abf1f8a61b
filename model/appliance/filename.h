// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::model {

// A name of the appliance as the name of a file here: the last part of a path, letters, digits and
// little else, never hidden, 60 characters at most. "capture" where nothing is left.
QString fileNameFor(const QString &foreign);

// Of a capture of that source, without an ending: with the time at which its data begin, in the
// zone that is shown: "web-tier 2026-11-26 09.14.00".
QString captureNameFor(const QString &source, const std::optional<dissect::Timestamp> &begin);

// Whether a file has that name, or a download grows towards it.
bool isTaken(const QString &path);

} // namespace remora::model
