// SPDX-License-Identifier: GPL-3.0-or-later
// A pcapng file, from its first byte.
#include "tests/fuzz/wholefile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    remora::fuzz::readTwice({reinterpret_cast<const char *>(data), size});
    return 0;
}
