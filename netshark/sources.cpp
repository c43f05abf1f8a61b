// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/sources.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::netshark {

QString pathPart(const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); }

QString pathOf(const SourceRef &source)
{
    switch (source.kind) {
    case SourceRef::Kind::Job:
        return "jobs/"_L1 + pathPart(source.id);
    case SourceRef::Kind::Clip:
        return "clips/"_L1 + pathPart(source.id);
    case SourceRef::Kind::Interface:
        return "interfaces/"_L1 + pathPart(source.id);
    case SourceRef::Kind::File:
        break;
    }
    const auto path = QString::fromLatin1(QUrl::toPercentEncoding(source.id, "/"));
    return path.startsWith('/'_L1) ? "fs"_L1 + path : "fs/"_L1 + path;
}

dissect::TimeRange wholeSeconds(const dissect::TimeRange &range)
{
    return {range.begin / dissect::second * dissect::second,
        (range.end + dissect::second - 1) / dissect::second * dissect::second};
}

} // namespace remora::netshark
