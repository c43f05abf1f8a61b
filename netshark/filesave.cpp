// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/filesave.h"

#include "dissect/core/filesink.h"
#include "netshark/filename.h"

namespace remora::netshark {

Result<void> saveFile(Appliance &appliance, const QString &id, const QString &path, bool overwrite,
    const std::function<void(qint64)> &received)
{
    const std::string name = fileBytes(path);
    const auto place = dissect::OutputPlace::of(name);
    if (!place)
        return tl::unexpected(fromEngine(place.error(), path));
    if (!overwrite && place->holdsAnything())
        return failure(Error::Kind::FileExists, path);
    auto sink = dissect::FileSink::open(name, {true, true, nullptr});
    if (!sink)
        return tl::unexpected(fromEngine(sink.error(), path));
    qint64 bytes = 0;
    auto done = appliance.downloadFile(id, [&](QByteArrayView block) {
        bytes += block.size();
        received(bytes);
        sink->write({block.data(), static_cast<std::size_t>(block.size())});
        return sink->takesMore();
    });
    // What came is what the appliance says that it has, as far as it says so.
    const auto known = done ? appliance.file(id) : Result<File>();
    if (done && known && known->size > 0 && known->size != bytes)
        done = failure(Error::Kind::CutShort);
    // A failed write says more than that the stream was ended by it.
    const bool isFull = !sink->takesMore();
    if (done.has_value() || isFull) {
        if (const auto finished = sink->finish(); !finished)
            return tl::unexpected(fromEngine(finished.error(), path));
    }
    if (!done && isFull)
        return failure(Error::Kind::ReaderLeft, path);
    return done;
}

} // namespace remora::netshark
