// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/standin/httpdaemon.h"

namespace remora::standin {

// Sends a file, or the part of it that is asked for: Range, If-Range, ETag and If-None-Match
// (RFC 9110, sections 8.8, 13 and 14), of which only single ranges. `answer` has the type and other
// headers already.
HttpAnswer fileAnswer(HttpAnswer answer, const QByteArray &path, const HttpHead &head);

} // namespace remora::standin
