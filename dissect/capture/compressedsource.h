// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/bytesource.h"

namespace remora::dissect {

// The source itself, or what comes out of it where it begins as compressed data does (gzip, zstd,
// xz, lz4, bzip2). Its read ends with CutOff where the data end too early, with BadCheck where a
// checksum is wrong, with Leftover where something follows that is not compressed; all that could
// be decompressed before has been handed out by then.
Result<std::unique_ptr<ByteSource>> uncompressed(
    std::unique_ptr<ByteSource> source, const Cancel &cancel = {});

} // namespace remora::dissect
