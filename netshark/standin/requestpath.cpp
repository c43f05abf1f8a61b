// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/requestpath.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::standin {

RequestPath::RequestPath(QByteArray target)
{
    // A proxy may be sent the whole address (RFC 9112, section 3.2.2).
    if (const qsizetype host = target.indexOf("://"); target.startsWith("http") && host > 0)
        target = target.mid(target.indexOf('/', host + 3));
    const qsizetype mark = target.indexOf('?');
    QStringList parts;
    const auto encoded = target.mid(0, mark).split('/');
    for (const QByteArray &part : encoded) {
        if (!part.isEmpty())
            parts.append(QUrl::fromPercentEncoding(part));
    }
    // As forms write a space.
    if (mark >= 0)
        query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1).replace('+', "%20")));
    if (parts.size() < 4 || parts[0] != "api"_L1)
        return;
    service = parts[1];
    version = parts[2];
    resources.append(parts.mid(3));
    constexpr auto suffix = ".json"_L1;
    if (parts.last().endsWith(suffix) && parts.last().size() > suffix.size()) {
        parts.last().chop(suffix.size());
        resources.append(parts.mid(3));
    }
}

} // namespace remora::standin
