// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/segmentfile.h"

#include "dissect/points/segmentcsv.h"
#include "netshark/filename.h"

namespace remora::model {

SaveTask::Write segmentsWriter(std::shared_ptr<const ComparedPoints> compared, const QString &path)
{
    return [compared = std::move(compared), path](FileProgress &progress) {
        return dissect::FileSink::open(
            netshark::fileBytes(path), {false, false, &progress.cancelled})
            .and_then([&](dissect::FileSink sink) {
                dissect::writeSegments(sink, *compared->comparison);
                return sink.finish();
            });
    };
}

} // namespace remora::model
