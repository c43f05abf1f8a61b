// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/pointnames.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    bool areApart(const QStringList &names)
    {
        const QSet<QString> all(names.begin(), names.end());
        return all.size() == names.size() && !all.contains(QString());
    }

    template <typename Change> void shorten(QStringList &names, const Change &change)
    {
        QStringList shorter;
        for (const QString &name : std::as_const(names))
            shorter << change(name).trimmed();
        if (areApart(shorter))
            names = shorter;
    }

    // Which words all have at the same place; nothing where they have differently many.
    QList<qsizetype> sharedWords(const QStringList &names)
    {
        const QStringList first = names.front().split(' '_L1);
        QList<qsizetype> shared;
        for (qsizetype i = 0; i < first.size(); ++i) {
            if (std::all_of(names.begin(), names.end(), [&](const QString &name) {
                    const QStringList words = name.split(' '_L1);
                    return words.size() == first.size() && words[i] == first[i];
                }))
                shared << i;
        }
        return shared;
    }

} // namespace

QStringList pointNames(const QStringList &captureNames)
{
    constexpr qsizetype isLong = 24;
    QStringList names = captureNames;
    if (names.size() < 2 || std::none_of(names.begin(), names.end(), [](const QString &name) {
            return name.size() > isLong;
        }))
        return names;
    static const QRegularExpression ending(u"\\.(pcap|pcapng|cap)(\\.(gz|zst|xz|lz4|bz2))?$"_s);
    shorten(names, [](const QString &name) { return QString(name).remove(ending); });
    // As captureNameFor has it, and the number of one that was there already.
    static const QRegularExpression time(
        u" \\d{4}-\\d{2}-\\d{2} \\d{2}\\.\\d{2}\\.\\d{2}( \\(\\d+\\))?$"_s);
    shorten(names, [](const QString &name) { return QString(name).remove(time); });
    const auto shared = sharedWords(names);
    shorten(names, [&shared](const QString &name) {
        QStringList words = name.split(' '_L1);
        for (auto place = shared.rbegin(); place != shared.rend(); ++place)
            words.remove(*place);
        return words.join(' '_L1);
    });
    return names;
}

} // namespace remora::model
