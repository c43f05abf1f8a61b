// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remora::model {

// In which language a filter is written.
enum class FilterDialect { Wireshark, Bpf };

} // namespace remora::model
