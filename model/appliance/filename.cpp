// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/filename.h"

#include <QDateTime>
#include <QRegularExpression>

#include "model/settings/preferences.h"
#include "netshark/filename.h"
#include "netshark/partfile.h"

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

QString captureNameFor(const QString &source, const std::optional<dissect::Timestamp> &begin)
{
    QString name = fileNameFor(source);
    for (const auto ending : {".pcapng"_L1, ".pcap"_L1}) {
        if (name.endsWith(ending) && name != ending)
            name.chop(ending.size());
    }
    if (!begin)
        return name;
    constexpr dissect::Duration millisecond = 1'000'000;
    const auto time = QDateTime::fromMSecsSinceEpoch(*begin / millisecond, shownZone());
    return name + ' '_L1 + time.toString(u"yyyy-MM-dd HH.mm.ss"_s);
}

bool isTaken(const QString &path)
{
    return netshark::fileExists(path) || netshark::fileExists(netshark::partialPath(path));
}

} // namespace remora::model
