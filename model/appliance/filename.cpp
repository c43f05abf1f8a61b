// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString fileNameFor(const QString &foreign)
{
    constexpr qsizetype longest = 60;
    QString clean;
    const QString last = foreign.section('/'_L1, -1);
    for (const QChar c : last) {
        const bool isPlain = c.isLetterOrNumber() || c == '-'_L1 || c == '.'_L1 || c == ' '_L1;
        clean += isPlain ? c : QChar(u'_');
    }
    while (clean.startsWith('.'_L1) || clean.startsWith(' '_L1)) // no hidden file
        clean.remove(0, 1);
    // The end says what kind of file it is.
    if (clean.size() > longest)
        clean = clean.left(longest - 10) + clean.right(10);
    clean = clean.trimmed();
    return clean.isEmpty() ? u"capture"_s : clean;
}

} // namespace remora::model
