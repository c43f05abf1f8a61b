// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/filename.h"

#include <QRegularExpression>

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
    // No hidden file, and none that a command takes for an option.
    while (clean.startsWith('.'_L1) || clean.startsWith(' '_L1) || clean.startsWith('-'_L1))
        clean.remove(0, 1);
    // The end says what kind of file it is.
    if (clean.size() > longest)
        clean = clean.left(longest - 10) + clean.right(10);
    clean = clean.trimmed();
    // Devices on file systems that are shared with Windows.
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|(com|lpt)[0-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (clean.contains(reserved))
        clean.prepend('_'_L1);
    return clean.isEmpty() ? u"capture"_s : clean;
}

} // namespace remora::model
