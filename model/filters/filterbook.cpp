// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/filterbook.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace remora::model::filterBook {

namespace {

    constexpr const char *recentKey = "filters/recent";
    constexpr const char *namedGroup = "filters/named";
    constexpr qsizetype most = 30;

    // A filter on one line: BPF is marked in front.
    QString stored(const Entry &entry)
    {
        return (entry.dialect == FilterDialect::Bpf ? u"bpf "_s : u"w "_s) + entry.filter;
    }
    Entry read(const QString &text)
    {
        const bool bpf = text.startsWith("bpf "_L1);
        return {text.mid(bpf ? 4 : 2), bpf ? FilterDialect::Bpf : FilterDialect::Wireshark};
    }
    // Names may hold what keys may not.
    QString keyOf(const QString &name) { return QString::fromLatin1(name.toUtf8().toHex()); }

} // namespace

QList<Entry> recent()
{
    QList<Entry> entries;
    const QStringList texts = QSettings().value(QLatin1StringView(recentKey)).toStringList();
    for (const QString &text : texts)
        entries.append(read(text));
    return entries;
}

void remember(const Entry &entry)
{
    if (entry.filter.trimmed().isEmpty())
        return;
    QStringList texts = QSettings().value(QLatin1StringView(recentKey)).toStringList();
    texts.removeAll(stored(entry));
    texts.prepend(stored(entry));
    QSettings().setValue(QLatin1StringView(recentKey), texts.mid(0, most));
}

QList<QPair<QString, Entry>> named()
{
    QSettings settings;
    settings.beginGroup(QLatin1StringView(namedGroup));
    QList<QPair<QString, Entry>> entries;
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys)
        entries.append({QString::fromUtf8(QByteArray::fromHex(key.toLatin1())),
            read(settings.value(key).toString())});
    std::sort(entries.begin(), entries.end(),
        [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return entries;
}

void keep(const QString &name, const Entry &entry)
{
    QSettings settings;
    settings.beginGroup(QLatin1StringView(namedGroup));
    settings.setValue(keyOf(name), stored(entry));
}

void forget(const QString &name)
{
    QSettings settings;
    settings.beginGroup(QLatin1StringView(namedGroup));
    settings.remove(keyOf(name));
}

} // namespace remora::model::filterBook
