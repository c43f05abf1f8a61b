// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/bytesource.h"

#include "dissect/capture/compressedsource.h"
#include "dissect/capture/filesource.h"

namespace remora::dissect {

Result<std::unique_ptr<ByteSource>> openFile(const std::string &path, const Cancel &cancel)
{
    auto file = FileSource::open(path, cancel);
    if (!file)
        return tl::unexpected(file.error());
    return uncompressed(std::move(*file), cancel);
}

Result<std::unique_ptr<ByteSource>> openAgain(const std::string &path, const Cancel &cancel)
{
    auto file = FileSource::open(path, cancel);
    if (!file)
        return tl::unexpected(file.error());
    if (path == "-" || !(*file)->isRegular())
        return failure(Error::Kind::NotReadable, "it is not a file and can be read only once");
    return uncompressed(std::move(*file), cancel);
}

} // namespace remora::dissect
