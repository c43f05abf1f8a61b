// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/sources.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::netshark {

QString pathOf(const SourceRef &source)
{
    const auto encoded = [&](const char *keep) {
        return QString::fromLatin1(QUrl::toPercentEncoding(source.id, keep));
    };
    switch (source.kind) {
    case SourceRef::Kind::Job:
        return "jobs/"_L1 + encoded("");
    case SourceRef::Kind::Clip:
        return "clips/"_L1 + encoded("");
    case SourceRef::Kind::Interface:
        return "interfaces/"_L1 + encoded("");
    case SourceRef::Kind::File:
        break;
    }
    const QString path = encoded("/");
    return path.startsWith('/'_L1) ? "fs"_L1 + path : "fs/"_L1 + path;
}

} // namespace remora::netshark
