// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/exportfilterbook.h"

#include <array>

#include "model/filters/textshelf.h"

using namespace Qt::StringLiterals;

namespace remora::model::exportFilterBook {

namespace {

    using netshark::Filter;

    const TextShelf &shelf()
    {
        static const TextShelf filters("exportfilters"_L1);
        return filters;
    }

    // A filter on one line, its kind in front.
    constexpr std::array<std::pair<Filter::Kind, QLatin1StringView>, 3> kinds{
        {{Filter::Kind::Native, "native "_L1}, {Filter::Kind::Bpf, "bpf "_L1},
            {Filter::Kind::Display, "display "_L1}}};

    QString stored(const Filter &filter)
    {
        for (const auto &[kind, word] : kinds) {
            if (kind == filter.kind)
                return word + filter.text;
        }
        return {};
    }
    Filter read(const QString &text)
    {
        for (const auto &[kind, word] : kinds) {
            if (text.startsWith(word))
                return {kind, text.mid(word.size())};
        }
        return {};
    }

} // namespace

QList<Filter> recent()
{
    QList<Filter> filters;
    const QStringList texts = shelf().recent();
    for (const QString &text : texts) {
        if (const Filter filter = read(text); !filter.text.isEmpty())
            filters.append(filter);
    }
    return filters;
}

void remember(const Filter &filter)
{
    if (const QString text = stored(filter); !filter.text.trimmed().isEmpty() && !text.isEmpty())
        shelf().remember(text);
}

QList<QPair<QString, Filter>> named()
{
    QList<QPair<QString, Filter>> filters;
    const auto texts = shelf().named();
    for (const auto &[name, text] : texts) {
        if (const Filter filter = read(text); !filter.text.isEmpty())
            filters.append({name, filter});
    }
    return filters;
}

void keep(const QString &name, const Filter &filter) { shelf().keep(name, stored(filter)); }

void forget(const QString &name) { shelf().forget(name); }

} // namespace remora::model::exportFilterBook
