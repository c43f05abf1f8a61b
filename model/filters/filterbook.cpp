// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/filterbook.h"

#include "model/filters/textshelf.h"

using namespace Qt::StringLiterals;

namespace remora::model::filterBook {

namespace {

    const TextShelf &shelf()
    {
        static const TextShelf filters("filters"_L1);
        return filters;
    }

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

} // namespace

QList<Entry> recent()
{
    QList<Entry> entries;
    const QStringList texts = shelf().recent();
    for (const QString &text : texts)
        entries.append(read(text));
    return entries;
}

void remember(const Entry &entry)
{
    if (!entry.filter.trimmed().isEmpty())
        shelf().remember(stored(entry));
}

QList<QPair<QString, Entry>> named()
{
    QList<QPair<QString, Entry>> entries;
    const auto texts = shelf().named();
    for (const auto &[name, text] : texts)
        entries.append({name, read(text)});
    return entries;
}

void keep(const QString &name, const Entry &entry) { shelf().keep(name, stored(entry)); }

void forget(const QString &name) { shelf().forget(name); }

} // namespace remora::model::filterBook
