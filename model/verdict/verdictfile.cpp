// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict/verdictfile.h"

#include "dissect/core/filesink.h"
#include "dissect/tables/verdicttext.h"
#include "model/text/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

std::string verdictFile(const WaitingVerdict &verdict, const QString &name)
{
    const std::string baseline
        = verdict.baseline != nullptr ? verdict.baseline->name.toStdString() : "";
    const dissect::ComparedTo compared{verdict.comparison.get(), baseline};
    return name.endsWith(".json"_L1, Qt::CaseInsensitive)
        ? verdictJson(*verdict.byServer, compared)
        : verdictText(*verdict.byServer, compared);
}

SaveTask::Write verdictWriter(const WaitingVerdict &verdict, const QString &path)
{
    return [verdict, path](FileProgress &) {
        return dissect::writeFile(fileBytes(path), verdictFile(verdict, path), {});
    };
}

} // namespace remora::model
