// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/fieldcompletion.h"

#include <algorithm>
#include <vector>

#include "model/query/sharedcatalogue.h"
#include "model/text/foreigntext.h"

namespace remora::ui {

namespace {

    // Those that begin with the word come first; of them all no more than anybody would look at.
    QList<model::FilterSuggestion> fieldsWith(
        const QString &word, const model::FieldCatalogue &catalogue)
    {
        constexpr std::size_t most = 200;
        auto places = catalogue.find({.name = word}).value_or(model::FieldCatalogue::Places());
        std::erase_if(places, [&](std::size_t i) { return catalogue.isNative(i); });
        struct Ranked {
            bool isWithin; // rather than at the beginning
            qsizetype length;
            std::size_t place;
            auto operator<=>(const Ranked &) const = default;
        };
        std::vector<Ranked> ranked;
        for (const std::size_t i : places) {
            const QString name = catalogue.field(i).name;
            ranked.push_back({!name.startsWith(word, Qt::CaseInsensitive), name.size(), i});
        }
        const auto first = std::min(ranked.size(), most);
        std::partial_sort(
            ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(first), ranked.end());
        ranked.resize(first);
        QList<model::FilterSuggestion> fields;
        for (const Ranked &one : ranked) {
            const auto field = catalogue.field(one.place);
            fields.append({model::shown(field.name), model::shown(field.description)});
        }
        return fields;
    }

} // namespace

FieldCompletion::FieldCompletion(QObject *parent)
    : QObject(parent)
    , m_task([this](const Answer &answer) {
        if (answer.word == m_asked)
            Q_EMIT found(answer.fields);
    })
{
    connect(&model::SharedCatalogue::of(), &model::SharedCatalogue::changed, this, [this] {
        if (!m_asked.isEmpty())
            search();
    });
}

void FieldCompletion::ask(const QString &word)
{
    if (word == m_asked)
        return;
    m_asked = word;
    model::SharedCatalogue::of().read();
    search();
}

void FieldCompletion::search()
{
    m_task.request([word = m_asked, catalogue = model::SharedCatalogue::of().now()]() -> Answer {
        return {word, fieldsWith(word, *catalogue)};
    });
}

} // namespace remora::ui
